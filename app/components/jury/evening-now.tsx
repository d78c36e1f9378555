import { IslandScript } from "#app/components/island.tsx";
import { type JurorNow, sentenceOf, winnersLine } from "#app/domain/jury/evening/juror-now.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { clockText } from "#app/lib/clock-text.ts";
import { paths } from "#app/paths.ts";

type Props = {
  readonly tenderId: string;
  readonly now: JurorNow;
  /** The pitch whose sheet this page is; it needs no way to itself. */
  readonly onSheetOf: string | null;
};

const says = [
  "soon",
  "between",
  "betweenLast",
  "open",
  "tied",
  "sealed",
  "asked",
  "counting",
  "agree",
  "agreed",
  "revealing",
  "won",
] as const;
type Say = (typeof says)[number];
type Facts = {
  readonly position: string;
  readonly total: string;
  readonly name: string;
  readonly winners: string;
};

/** What our script puts the facts in place of, in the sentences that it may need later. */
const marks: Facts = { position: "{position}", total: "{total}", name: "{name}", winners: "{winners}" };

/**
 * What is on in the hall, on top of every page of a juror. It stands as it was when the page came; our script follows the
 * evening and says each change aloud. All its sentences stand in the page, as templates.
 */
export function EveningNow({ tenderId, now, onSheetOf }: Props) {
  const t = useTranslate();
  const say = sentenceOf(now);
  const facts = {
    position: String(now.position),
    total: String(now.total),
    name: now.name,
    winners: winnersLine(now.winners),
  };
  return (
    <section
      className="evening-now"
      aria-label={t("now.title")}
      data-evening={paths.jury.live(tenderId)}
      data-sheet={paths.jury.scoreSheet("{id}")}
      data-say={say}
    >
      <p role="status" data-words="">
        {wordsFor(t, say, facts)}
      </p>
      <span
        className="num evening-clock"
        role="timer"
        data-clock-of-phone={clockOf(now)}
        hidden={!now.clock?.runs}
      >
        {now.clock ? clockText(now.clock.leftMs) : ""}
      </span>
      <a
        className="button button-small"
        data-to="sheet"
        href={now.applicationId ? paths.jury.scoreSheet(now.applicationId) : undefined}
        hidden={(say !== "open" && say !== "asked") || now.applicationId === onSheetOf}
      >
        {t("now.toSheet")}
      </a>
      <a
        className="button button-small"
        data-to="agree"
        href={paths.jury.agree(tenderId)}
        hidden={say !== "agree"}
      >
        {t("now.toAgree")}
      </a>
      <p className="small" data-offline="" hidden>
        {t("now.offline")}
      </p>
      {says.map((one) => (
        <template key={one} data-say={one}>
          {wordsFor(t, one, marks)}
        </template>
      ))}
      <IslandScript name="evening" />
    </section>
  );
}

function clockOf({ clock }: JurorNow): number | undefined {
  return clock?.runs ? Math.round(clock.leftMs) : undefined;
}

function wordsFor(t: Translate, say: Say, { position, total, name, winners }: Facts): string {
  const place = { position, total };
  switch (say) {
    case "between":
    case "open":
      return t(`now.${say}`, { ...place, name });
    case "tied":
      return t("now.tied", place);
    case "won":
      return t("now.won", { winners });
    case "sealed":
    case "asked":
      return t(`now.${say}`, { name });
    default:
      return t(`now.${say}`);
  }
}
