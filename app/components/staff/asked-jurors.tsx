import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { AskedJuror } from "#app/domain/jury/declining/seat-queries.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Props = {
  readonly seats: readonly AskedJuror[];
  /** For the seat that was sent: what was typed, and what is wrong with it. */
  readonly view: FormView;
  readonly sentSeatId: string | null;
  readonly mayAsk: boolean;
  readonly once: string;
};

const looks = { invited: "attention", instructed: "done", declined: "error" } as const;

/** Who was asked for the jury and what they said; beside who cannot, the form to ask somebody else. */
export function AskedJurors({ seats, view, sentSeatId, mayAsk, once }: Props) {
  const t = useTranslate();
  const nameOf = (id: string | null) =>
    seats.find((seat) => seat.id === id)?.name || t("evening.erased.juror");
  const inPlaceOf = (id: string) => seats.find(({ replacesSeatId }) => replacesSeatId === id);
  return (
    <ul className="stack g-3 plain-list">
      {seats.map((seat) => {
        const other = inPlaceOf(seat.id);
        return (
          <li key={seat.id} className="card stack g-3">
            <div className="row row-apart">
              <span>
                <strong>{seat.name || t("evening.erased.juror")}</strong> (
                {t(seat.panel === "residents" ? "common.resident" : "common.professional")})
                <br />
                <small>{seat.name ? seat.email : null}</small>
              </span>
              <Sign tone={looks[seat.state]}>{t(`evening.seat.${seat.state}`)}</Sign>
            </div>
            {seat.replacesSeatId ? (
              <p>{t("declining.jury.inPlace", { name: nameOf(seat.replacesSeatId) })}</p>
            ) : null}
            {seat.state === "declined" ? <Declined seat={seat} /> : null}
            {other ? <p>{t("declining.jury.replaced", { name: nameOf(other.id) })}</p> : null}
            {seat.state === "declined" && !other && mayAsk ? (
              <ForEditors>
                <AskForm
                  seat={seat}
                  view={sentSeatId === seat.id ? view : null}
                  once={`${once}-${seat.id.slice(0, 8)}`}
                />
              </ForEditors>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Declined({ seat }: { seat: AskedJuror }) {
  const t = useTranslate();
  const format = useFormat();
  const { declinedAt, declineReason } = seat;
  return (
    <div className="stack g-1">
      {declinedAt ? <p>{t("declining.jury.said", { day: format.moment(new Date(declinedAt)) })}</p> : null}
      {declineReason ? <p>{t("declining.jury.reason", { reason: declineReason })}</p> : null}
    </div>
  );
}

function AskForm({ seat, view, once }: { seat: AskedJuror; view: FormView | null; once: string }) {
  const t = useTranslate();
  const field = (name: "name" | "email") => ({
    ...(view?.field(name) ?? { name, value: "", error: undefined }),
    id: view ? name : `${name}-${seat.id}`,
  });
  return (
    <form method="post" className="stack g-3" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="seatId" value={seat.id} />
      <h2 className="h4">{t("declining.jury.ask", { name: seat.name })}</h2>
      <div className="two g-3">
        <TextField {...field("name")} label={t("declining.jury.name")} autoComplete="off" />
        <TextField {...field("email")} label={t("declining.jury.email")} type="email" autoComplete="off" />
      </div>
      <p>
        <Button>{t("declining.jury.send")}</Button>
      </p>
    </form>
  );
}
