import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readPlanPart(request, params, "motivation");
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "motivation", paths.applicant.motivation);
}

const questions = ["whySpace", "whyNeighbourhood", "residentsNotice"] as const;

export default function MotivationPage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  return (
    <WrittenPart
      plan={plan}
      part={part}
      answered={answered}
      lead={t("applicant.motivation.lead")}
      before={<BranchAdvice wanted={plan.rules.wantedBranches} excluded={plan.rules.excludedBranches} />}
    >
      {(view) => (
        <>
          {questions.map((question) => (
            <TextArea
              key={question}
              {...view.field(question)}
              label={t(`applicant.motivation.${question}`)}
              hint={t(`applicant.motivation.${question}Hint`)}
              help={<Help summary={t("business.showExample")}>{t(`motivation.example.${question}`)}</Help>}
              rows={6}
            />
          ))}
          <TextField
            {...view.field("video")}
            label={t("business.optional", { label: t("applicant.motivation.video") })}
            hint={t("applicant.motivation.videoHint")}
            help={<Help summary={t("business.showExample")}>{t("motivation.example.video")}</Help>}
          />
        </>
      )}
    </WrittenPart>
  );
}
