import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { BusinessFields } from "#app/components/applicant/business/business-fields.tsx";
import { conflictOf } from "#app/components/applicant/answered.ts";
import { CountedPlan } from "#app/components/applicant/finance/counted-plan.tsx";
import { MotivationFields } from "#app/components/applicant/motivation-fields.tsx";
import { PartForm } from "#app/components/applicant/part-form.tsx";
import { partNames } from "#app/components/applicant/part-names.ts";
import { SocialFields } from "#app/components/applicant/social-fields.tsx";
import { formView, type FormView } from "#app/components/forms/form-view.ts";
import { Island, IslandScript } from "#app/components/island.tsx";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { WindowFields } from "#app/components/shop-window/window-fields.tsx";
import { WindowPictures } from "#app/components/shop-window/window-pictures.tsx";
import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { withFirstPerson } from "#app/domain/applications/first-person.ts";
import type { Activity, OpeningHours } from "#app/domain/applications/opening-hours.ts";
import { UnitFields } from "#app/components/units/unit-fields.tsx";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { upToDate } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Content = Readonly<Record<string, unknown>>;

export type EntryPartPage = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly once: string;
  readonly isOpen: boolean;
  readonly name: string;
  readonly email: string | null;
  readonly more: string | null;
  readonly context: CheckContext;
  readonly space: { readonly id: string; readonly slug: string };
  /** The week of the business plan, and the pictures among the files: they stand below the shop window. */
  readonly week: { readonly hours: OpeningHours; readonly activities: readonly Activity[] };
  readonly files: Parameters<typeof WindowPictures>[0]["files"];
  readonly rules: FrozenRules;
  readonly part: { readonly name: PlanPart; readonly version: number; readonly content: Content };
};

type Answered = { readonly result: SubmissionResult; readonly isConflict: boolean } | undefined;
type Props = { page: EntryPartPage; answered: Answered };

/** The form of one part as its maker would have it, at the desk of who types it for them. */
export function EntryFields({ page, answered }: Props) {
  const t = useTranslate();
  const { tenderId, applicationId } = page;
  const { name } = page.part;
  const stored = storedIn(page);
  const form = {
    once: page.once,
    version: page.part.version,
    autosave: paths.staff.entryAutosave(tenderId, applicationId, name),
    locked: !page.isOpen,
    conflict: conflictOf(t, name, answered, stored),
  };
  if (name === "financial") {
    const counted = { ...form, result: answered?.result, stored, context: page.context };
    return (
      <Island name="counted-plan" data={counted}>
        <CountedPlan {...counted} />
      </Island>
    );
  }
  const nameOf = partNames(t, name);
  const view = formView(t, answered?.result, stored, nameOf);
  const { houseNumber, frontageM, openGlassPercent = null, city } = page.rules.space;
  return (
    <div className="stack g-5">
      {name === "window" && form.locked ? (
        <FrontPicture {...front()} label={t("applicant.window.picture")} />
      ) : null}
      <PartForm {...form} view={view} nameOf={nameOf}>
        {fieldsOf(name, view)}
      </PartForm>
      {name === "business" ? <IslandScript name="rows" /> : null}
      {name === "window" ? (
        <>
          <WeekCard {...page.week} changeAt={paths.staff.entryPart(tenderId, applicationId, "business")} />
          <WindowPictures files={page.files} addAt={paths.staff.entry(tenderId, applicationId)} />
        </>
      ) : null}
    </div>
  );

  function front() {
    return {
      plan: readWindow(answered?.result.initialValue ?? stored),
      space: { id: page.space.id, houseNumber, frontageM },
    };
  }

  function fieldsOf(part: Exclude<PlanPart, "financial">, view: FormView): ReactNode {
    switch (part) {
      case "motivation":
        return <MotivationFields view={view} />;
      case "business":
        return (
          <>
            <UnitFields view={view} rules={page.rules} />
            <BusinessFields
              view={view}
              excluded={page.rules.excludedBranches}
              slug={page.space.slug}
              more={page.more}
            />
          </>
        );
      case "window":
        return (
          <WindowFields
            view={view}
            {...front()}
            rules={{ openGlassPercent, frontageM, city }}
            locked={form.locked}
          />
        );
      case "social":
        return <SocialFields view={view} />;
    }
  }
}

/** What was stored before a field changed still fills it; whose plan it is stands in the business plan already. */
function storedIn({ part: { name, content }, ...page }: EntryPartPage): Content {
  if (name === "business") return withFirstPerson(content, { name: page.name, email: page.email ?? "" });
  return name === "window" ? (upToDate("window", content) as Content) : content;
}
