import type { SeatState, SheetState } from "#app/domain/jury/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Pitch = {
  readonly applicationId: string;
  readonly position: number;
  readonly startsAt: Date;
  readonly tradeName: string;
};
type Seat = {
  readonly id: string;
  readonly name: string;
  readonly panel: "residents" | "professionals";
  readonly state: SeatState;
};
type Sheet = { readonly seatId: string; readonly applicationId: string; readonly state: SheetState };
type Tie = { readonly seatId: string; readonly applicationId: string };
type Props = {
  order: readonly Pitch[];
  seats: readonly Seat[];
  sheets: readonly Sheet[];
  ties: readonly Tie[];
};

/** The running order across, the jury down: who has sealed what, never which points. */
export function EveningTable({ order, seats, sheets, ties }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3">
      <h2>{t("evening.progress")}</h2>
      <p>{t("evening.progressHint")}</p>
      <div className="table-box" tabIndex={0} role="region" aria-label={t("evening.progress")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("evening.juror")}</th>
              {order.map((pitch) => (
                <th scope="col" key={pitch.applicationId}>
                  {pitch.position}. {pitch.tradeName}
                  <br />
                  <small>{format.time(new Date(pitch.startsAt))}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seat.id}>
                <th scope="row">
                  {seat.name}
                  <br />
                  <small>
                    {t(seat.panel === "residents" ? "common.resident" : "common.professional")},{" "}
                    {t(`evening.seat.${seat.state}`)}
                  </small>
                </th>
                {order.map((pitch) => {
                  const tile = tileOf(seat.id, pitch.applicationId);
                  return (
                    <td key={pitch.applicationId}>
                      <span className={`sign ${looks[tile]}`}>{t(`evening.tile.${tile}`)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function tileOf(seatId: string, applicationId: string): keyof typeof looks {
    const isThis = (row: Tie) => row.seatId === seatId && row.applicationId === applicationId;
    if (ties.some(isThis)) return "tie";
    const sheet = sheets.find(isThis);
    if (!sheet) return "none";
    return sheet.state === "sealed" || sheet.state === "revealed" ? "sealed" : "busy";
  }
}

const looks = {
  sealed: "sign-done",
  busy: "sign-attention",
  none: "sign-plain",
  tie: "sign-closed",
} as const;
