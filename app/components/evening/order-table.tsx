import type { Tile } from "#app/domain/jury/evening/live-evening.ts";
import type { ConductedEvening, ConductedTurn } from "#app/http/conduct-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { initialsOf } from "#app/ui/avatar.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

const shown: readonly Tile[] = ["sealed", "busy", "none", "tie"];

/** The running order down, the jury across: who is done, never with which points. */
export function OrderTable({ evening }: { evening: ConductedEvening }) {
  const t = useTranslate();
  const format = useFormat();
  const { turns, jurors } = evening;
  return (
    <section className="stack g-3">
      <div className="row row-apart">
        <h2 className="h3">{t("stage.order")}</h2>
        <p className="small muted">{t("stage.orderHint")}</p>
      </div>
      <DataTable
        caption={t("stage.order")}
        nameColumn={1}
        tight
        rows={turns}
        keyOf={(turn) => turn.applicationId}
        columns={[
          {
            title: t("stage.time"),
            cell: (turn) => <span className="num">{format.shortTime(new Date(turn.startsAt))}</span>,
          },
          {
            title: t("stage.pitch"),
            cell: (turn) => (
              <>
                {turn.tradeName || t("evening.erased.plan")}
                <small className={turn.state === "open" ? "line turn-now" : "line"}>
                  {t(`stage.turn.${turn.state}`)}
                  {turn.state === "no_show" ? null : (
                    <span className="count-beside">{t("stage.count", turn.count)}</span>
                  )}
                </small>
              </>
            ),
          },
          ...jurors.map((juror) => ({
            title: juror.name || t("evening.erased.juror"),
            short: initialsOf(juror.name),
            cell: (turn: ConductedTurn) => tileFor(turn, juror.seatId),
          })),
          {
            title: t("stage.in"),
            number: true,
            cell: ({ state, count }) => (state === "no_show" ? "–" : t("stage.count", count)),
          },
        ]}
      />
      <ul className="legend row g-3 plain-list">
        {shown.map((tile) => (
          <li key={tile} className="small">
            <span className={`tile tile-${tile}`} aria-hidden="true" /> {t(`stage.tile.${tile}`)}
          </li>
        ))}
        {evening.onPaper > 0 ? (
          <li className="small">
            <span className="tile tile-paper" aria-hidden="true" /> {t("signals.onPaper")}
          </li>
        ) : null}
      </ul>
    </section>
  );

  function tileFor(turn: ConductedTurn, seatId: string) {
    const { tile = "none", onPaper = false } = turn.tiles.find((one) => one.seatId === seatId) ?? {};
    const isPaper = tile === "sealed" && onPaper;
    return (
      <span className={`tile tile-${isPaper ? "paper" : tile}`}>
        <span className="visually-hidden">{t(isPaper ? "signals.onPaper" : `stage.tile.${tile}`)}</span>
      </span>
    );
  }
}
