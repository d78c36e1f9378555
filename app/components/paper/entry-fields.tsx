import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { BusinessFields } from "#app/components/applicant/business/business-fields.tsx";
import { conflictOf } from "#app/components/applicant/answered.ts";
import { CountedPlan } from "#app/components/applicant/finance/counted-plan.tsx";
import { PartForm } from "#app/components/applicant/part-form.tsx";
import { partNames } from "#app/components/applicant/part-names.ts";
import { formView, type FormView } from "#app/components/forms/form-view.ts";
import { Island, IslandScript } from "#app/components/island.tsx";
import { WindowFields } from "#app/components/shop-window/window-fields.tsx";
import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { upToDate } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { TextArea, TextField } from "#app/ui/field.tsx";

type Content = Readonly<Record<string, unknown>>;

export type EntryPartPage = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly once: string;
  readonly isOpen: boolean;
  readonly more: string | null;
  readonly context: CheckContext;
  readonly space: { readonly id: string; readonly slug: string };
  readonly rules: {
    readonly excludedBranches: readonly string[];
    readonly space: {
      readonly houseNumber: string;
      readonly frontageM: number | null;
      readonly openGlassPercent?: number | null;
    };
  };
  readonly part: { readonly name: PlanPart; readonly version: number; readonly content: Content };
};

type Answered = { readonly result: SubmissionResult; readonly isConflict: boolean } | undefined;
type Props = { page: EntryPartPage; answered: Answered };

/** The form of one part as its maker would have it, at the desk of who types it for them. */
export function EntryFields({ page, answered }: Props) {
  const t = useTranslate();
  const { name } = page.part;
  const stored = storedIn(page.part);
  const form = {
    once: page.once,
    version: page.part.version,
    autosave: paths.staff.entryAutosave(page.tenderId, page.applicationId, name),
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
  return (
    <div className="stack g-4">
      <PartForm {...form} view={view} nameOf={nameOf}>
        {fieldsOf(name, view)}
      </PartForm>
      {name === "business" ? <IslandScript name="rows" /> : null}
    </div>
  );

  function fieldsOf(part: Exclude<PlanPart, "financial">, view: FormView): ReactNode {
    switch (part) {
      case "motivation":
        return <MotivationFields view={view} />;
      case "business":
        return (
          <BusinessFields
            view={view}
            excluded={page.rules.excludedBranches}
            slug={page.space.slug}
            more={page.more}
          />
        );
      case "window": {
        const { houseNumber, frontageM, openGlassPercent = null } = page.rules.space;
        return (
          <WindowFields
            view={view}
            plan={readWindow(answered?.result.initialValue ?? stored)}
            space={{ id: page.space.id, houseNumber, frontageM }}
            rules={{ openGlassPercent, frontageM }}
            locked={form.locked}
          />
        );
      }
      case "social":
        return <TextArea {...view.field("socialValue")} label={t("applicant.social.socialValue")} rows={8} />;
    }
  }
}

function MotivationFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <>
      {(["whySpace", "whyNeighbourhood", "residentsNotice"] as const).map((question) => (
        <TextArea
          key={question}
          {...view.field(question)}
          label={t(`applicant.motivation.${question}`)}
          hint={t(`applicant.motivation.${question}Hint`)}
          rows={6}
        />
      ))}
      <TextField
        {...view.field("video")}
        label={t("business.optional", { label: t("applicant.motivation.video") })}
        hint={t("applicant.motivation.videoHint")}
      />
    </>
  );
}

/** What was stored before a field changed still fills it. */
function storedIn({ name, content }: EntryPartPage["part"]): Content {
  if (name === "business") return withEarlierAnswers(content) as Content;
  return name === "window" ? (upToDate("window", content) as Content) : content;
}
