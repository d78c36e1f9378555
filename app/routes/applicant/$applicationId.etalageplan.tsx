import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PartForm } from "#app/components/applicant/part-form.tsx";
import { conflictOf } from "#app/components/applicant/conflict-of.ts";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { WindowFields } from "#app/components/shop-window/window-fields.tsx";
import { WindowPictures } from "#app/components/shop-window/window-pictures.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { upToDate } from "#app/domain/applications/plan-content.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
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
  const { frontageM, openGlassPercent = null, houseNumber } = plan.rules.space;
  return {
    plan,
    // What was stored before a field changed still fills it.
    part: { ...part, content: upToDate("window", part.content) as typeof part.content },
    space: { id: plan.spaceId, houseNumber, frontageM },
    rules: { openGlassPercent, frontageM },
    week: readWeek(plan.parts.find(({ name }) => name === "business")?.content),
    title: pageTitle(request, "applicant.part.window", plan.address),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "window", paths.applicant.windowPlan);
}

export default function WindowPlanPage() {
  const { plan, part, space, rules, week } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "applicant.window");
  const view = formView(t, answered?.result, part.content, nameOf);
  const written = readWindow(answered?.result.initialValue ?? part.content);
  const locked = plan.isLocked;
  const { businessPlan, files } = paths.applicant;
  const may = (address: string) => (locked ? undefined : address);
  return (
    <PlanFrame plan={plan} current="window">
      <h1>{t("applicant.part.window")}</h1>
      <p className="lead">{t("applicant.window.lead")}</p>
      {locked ? <FrontPicture plan={written} space={space} label={t("applicant.window.picture")} /> : null}
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, "window")}
        conflict={conflictOf(answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={locked}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        <WindowFields view={view} plan={written} space={space} rules={rules} locked={locked} />
      </PartForm>
      <WeekCard {...week} changeAt={may(businessPlan(plan.applicationId))} />
      <WindowPictures files={plan.files} addAt={may(files(plan.applicationId))} />
    </PlanFrame>
  );
}
