import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { isLockedNow } from "#app/components/applicant/answered.ts";
import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { WindowFields } from "#app/components/shop-window/window-fields.tsx";
import { WindowPictures } from "#app/components/shop-window/window-pictures.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { upToDate } from "#app/domain/applications/plan-content.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, part, title } = await readPlanPart(request, params, "window");
  const { frontageM, openGlassPercent = null, houseNumber, city } = plan.rules.space;
  return {
    plan,
    // What was stored before a field changed still fills it.
    part: { ...part, content: upToDate("window", part.content) as typeof part.content },
    space: { id: plan.spaceId, houseNumber, frontageM },
    rules: { openGlassPercent, frontageM, city },
    week: readWeek(plan.parts.find(({ name }) => name === "business")?.content),
    title,
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "window", paths.applicant.windowPlan);
}

export default function WindowPlanPage() {
  const { plan, part, space, rules, week } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const written = readWindow(answered?.result.initialValue ?? part.content);
  const locked = isLockedNow(plan, answered);
  const { businessPlan, files } = paths.applicant;
  const may = (address: string) => (locked ? undefined : address);
  return (
    <WrittenPart
      plan={plan}
      part={part}
      answered={answered}
      lead={t("applicant.window.lead")}
      before={
        locked ? <FrontPicture plan={written} space={space} label={t("applicant.window.picture")} /> : null
      }
      after={
        <>
          <WeekCard {...week} changeAt={may(businessPlan(plan.applicationId))} />
          <WindowPictures files={plan.files} addAt={may(files(plan.applicationId))} />
        </>
      }
    >
      {(view) => <WindowFields view={view} plan={written} space={space} rules={rules} locked={locked} />}
    </WrittenPart>
  );
}
