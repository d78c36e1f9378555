import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PartForm } from "#app/components/applicant/part-form.tsx";
import { conflictOf } from "#app/components/applicant/conflict-of.ts";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { WindowFields } from "#app/components/applicant/window-fields.tsx";
import { WindowPreview } from "#app/components/applicant/window-preview.tsx";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import { checkWindow } from "#app/domain/applications/window-plan-form.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  const part = partOf(plan, "window");
  const read = readPart("window", part.content);
  return {
    plan,
    part,
    checks: read ? checkWindow(read) : [],
    title: pageTitle(request, "applicant.part.window", plan.address),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "window", paths.applicant.windowPlan);
}

export default function WindowPlanPage() {
  const { plan, part, checks } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "applicant.window");
  const view = formView(t, answered?.result, part.content, nameOf);
  return (
    <PlanFrame plan={plan} current="window">
      <h1>{t("applicant.part.window")}</h1>
      <p className="lead">{t("applicant.window.lead")}</p>
      <WindowPreview view={view} seed={plan.spaceId} houseNumber={plan.rules.space.houseNumber} />
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.id} className={checkClass[check.light]}>
            <span>{t(`applicant.window.check.${check.id}.${check.light}`)}</span>
          </li>
        ))}
      </ul>
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, "window")}
        conflict={conflictOf(answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={plan.isLocked}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        <WindowFields view={view} />
      </PartForm>
    </PlanFrame>
  );
}

const checkClass = { green: "check", amber: "check check-attention", red: "check check-error" } as const;
