import type { SeatState, SheetState } from "#app/domain/jury/states.ts";
import type { Panel } from "#app/domain/people/actor.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

type Pitch = {
  readonly applicationId: string;
  readonly position: number;
  readonly startsAt: Date;
  readonly tradeName: string;
};
type Seat = {
  readonly id: string;
  readonly name: string;
  readonly panel: Panel;
  readonly state: SeatState;
};
type Sheet = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly state: SheetState;
  readonly paperAt: unknown;
};
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
      <DataTable
        caption={t("evening.progress")}
        cards
        rows={seats}
        keyOf={(seat) => seat.id}
        columns={[
          {
            title: t("evening.juror"),
            cell: (seat) => (
              <>
                {seat.name || t("evening.erased.juror")}
                <small className="line">
                  {t(seat.panel === "residents" ? "common.resident" : "common.professional")},{" "}
                  {t(`evening.seat.${seat.state}`)}
                </small>
              </>
            ),
          },
          ...order.map((pitch) => ({
            title: `${pitch.position}. ${pitch.tradeName || t("evening.erased.plan")}`,
            detail: format.time(new Date(pitch.startsAt)),
            cell: (seat: Seat) => {
              const tile = tileOf(seat.id, pitch.applicationId);
              return (
                <>
                  <span className={`sign ${looks[tile]}`}>{t(`evening.tile.${tile}`)}</span>
                  {isOnPaper(seat.id, pitch.applicationId) ? (
                    <small className="line">{t("paperScores.mark")}</small>
                  ) : null}
                </>
              );
            },
          })),
        ]}
      />
    </section>
  );

  function isOnPaper(seatId: string, applicationId: string): boolean {
    return sheets.some(
      (sheet) => sheet.seatId === seatId && sheet.applicationId === applicationId && Boolean(sheet.paperAt),
    );
  }

  function tileOf(seatId: string, applicationId: string): keyof typeof looks {
    const isThis = (row: Tie) => row.seatId === seatId && row.applicationId === applicationId;
    if (ties.some(isThis)) return "tie";
    const sheet = sheets.find(isThis);
    if (!sheet) return "none";
    return sheet.state === "sealed" ? "sealed" : "busy";
  }
}

const looks = {
  sealed: "sign-done",
  busy: "sign-attention",
  none: "sign-plain",
  tie: "sign-closed",
} as const;
