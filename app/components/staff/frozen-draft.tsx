import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { CriterionFields } from "./criterion-fields.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { PageHead } from "./page-head.tsx";

type Props = {
  draft: { tenderId: string; space: Parameters<typeof PageHead>[0]["place"] };
  view: FormView;
  /** Something was sent from an older tab: it is shown, to be copied, and can be sent nowhere. */
  wasTyped: boolean;
  /** A colleague reads it and nothing is public yet: it can still be taken back. */
  isProposed: boolean;
};

/** The page of a draft that is a draft no longer: says so, loses nothing of what was typed, and shows the way out. */
export function FrozenDraft({ draft, view, wasTyped, isProposed }: Props) {
  const t = useTranslate();
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[{ href: paths.staff.home(), label: t("staff.desk.title") }]}
        place={draft.space}
        title={t("staff.draft.title")}
        leadsByAddress
      />
      <Notice
        tone="attention"
        title={t(isProposed ? "changes.staff.proposedTitle" : "changes.staff.frozenTitle")}
        live={wasTyped}
      >
        {wasTyped ? <p>{t("changes.staff.frozenStory")}</p> : null}
        <p>{t(isProposed ? "changes.staff.proposedWay" : "changes.staff.frozenWay")}</p>
      </Notice>
      <p className="row g-3">
        <LinkButton href={paths.staff.tender(draft.tenderId)}>{t("changes.staff.toCall")}</LinkButton>
        {isProposed ? (
          <LinkButton look="outline" href={paths.staff.tenderReview(draft.tenderId)}>
            {t("changes.staff.toProposal")}
          </LinkButton>
        ) : (
          <LinkButton look="outline" href={paths.staff.changes(draft.tenderId)}>
            {t("changes.staff.link")}
          </LinkButton>
        )}
      </p>
      {wasTyped ? (
        <>
          <DraftFields view={view} />
          <CriterionFields view={view} count={view.rows("criteria")} />
        </>
      ) : null}
    </div>
  );
}
