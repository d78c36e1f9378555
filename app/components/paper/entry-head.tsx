import { KeptLine } from "#app/components/applicant/kept-line.tsx";
import { savedWords } from "#app/components/applicant/saved-words.ts";
import { type Crumb, PageHead } from "#app/components/staff/page-head.tsx";
import type { EntryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { StepSign } from "./step-sign.tsx";

type Props = {
  page: {
    readonly tenderId: string;
    readonly address: string;
    readonly now: string;
    readonly step: EntryStep;
    readonly space: Parameters<typeof PageHead>[0]["place"];
  };
  title: string;
  /** On the page of a part: when it was kept, and the way back to the plan. */
  kept?: string | null;
  back?: Crumb;
};

/** The head of the pages on which a plan is entered: the way here, whose it is, and how it stands or what is kept. */
export function EntryHead({ page, title, kept, back }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <PageHead
      crumbs={[
        { href: paths.staff.tender(page.tenderId), label: page.address },
        { href: paths.staff.entries(page.tenderId), label: t("paper.title") },
        ...(back ? [back] : []),
      ]}
      place={page.space}
      title={title}
    >
      {kept === undefined ? (
        <StepSign step={page.step} />
      ) : (
        <KeptLine
          state={kept ? "saved" : "none"}
          words={
            kept
              ? savedWords(t, format, { at: new Date(kept), now: new Date(page.now) })
              : t("applicant.notSavedYet")
          }
        />
      )}
    </PageHead>
  );
}
