import type { QuorumGap } from "#app/domain/jury/quorum.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly gaps: readonly QuorumGap[];
  /** Of which call, for the way out; none before every pitch was given. */
  readonly wayOut: string | null;
  readonly plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
};

/** Which pitches had too few jurors for a result, of which panel, and what can be done. Nothing when all is well. */
export function QuorumNotice({ gaps, plans, wayOut }: Props) {
  const t = useTranslate();
  if (gaps.length === 0) return null;
  const nameOf = (id: string) =>
    plans.find(({ applicationId }) => applicationId === id)?.tradeName || t("evening.erased.plan");
  return (
    <Notice tone="attention">
      <p>
        <strong>{t("panels.gaps.title")}</strong>
      </p>
      <ul>
        {gaps.map(({ applicationId, of, present, needed }) => (
          <li key={`${of} ${applicationId}`}>
            {t(`panels.gaps.${of}`, { plan: nameOf(applicationId), present, needed })}
          </li>
        ))}
      </ul>
      <p>{t("panels.gaps.way")}</p>
      <p>{t("panels.gaps.how")}</p>
      {wayOut ? (
        <p>
          <a href={paths.staff.exception(wayOut)}>{t("exception.link")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
