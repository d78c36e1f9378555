import { type GapInPublic, gapsInPublic } from "#app/domain/jury/exception/exception.ts";
import type { QuorumGap } from "#app/domain/jury/quorum.ts";
import { useTranslate } from "#app/i18n/context.tsx";

/** Of whom there were too few, at how many pitches; never which plans. */
export function GapList({ gaps }: { gaps: readonly GapInPublic[] }) {
  const t = useTranslate();
  return (
    <ul>
      {gaps.map((gap) => (
        <li key={gap.of}>{t(`exception.${gap.of}`, gap)}</li>
      ))}
    </ul>
  );
}

type Props = { readonly exception: { readonly reason: string; readonly gaps: readonly QuorumGap[] } | null };

/** Beside a result: that it stands with too few jurors, and why. Nothing where there were enough. */
export function ExceptionStory({ exception }: Props) {
  const t = useTranslate();
  if (!exception) return null;
  return (
    <section className="stack g-2" aria-labelledby="exception">
      <h2 id="exception">{t("exception.inResult")}</h2>
      <GapList gaps={gapsInPublic(exception.gaps)} />
      <p>{t("exception.inResultStory")}</p>
      <blockquote className="as-typed agreed">{exception.reason}</blockquote>
    </section>
  );
}
