import type { Certainty } from "#app/domain/jury/certainty.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

type Props = {
  readonly certainty: Certainty;
  readonly planOf: (applicationId: string) => string;
  readonly jurorOf: (seatId: string) => string;
};

/** How sure the first place is: counted again without each juror in turn, one tile for each time a plan came first. */
export function WinCertainty({ certainty, planOf, jurorOf }: Props) {
  const t = useTranslate();
  const { rounds, wins, decisive } = certainty;
  return (
    <section className="card stack g-3" aria-labelledby="certainty">
      <div className="row row-apart g-2">
        <h2 className="h3" id="certainty">
          {t("certainty.title")}
        </h2>
        <Sign tone={decisive.length === 0 ? "done" : "attention"}>
          {t(decisive.length === 0 ? "resultBars.sure" : "resultBars.close")}
        </Sign>
      </div>
      <p>{t("certainty.story", { rounds })}</p>
      <ul className="stack g-3 plain-list">
        {wins.map(({ applicationId, times }) => (
          <li key={applicationId} className="stack g-1">
            <span>{t("certainty.wins", { plan: planOf(applicationId), times, rounds })}</span>
            <Tiles total={rounds} laid={times} />
          </li>
        ))}
      </ul>
      {decisive.length > 0 ? (
        <p>{t("certainty.without", { names: decisive.map(jurorOf).join(", ") })}</p>
      ) : null}
    </section>
  );
}
