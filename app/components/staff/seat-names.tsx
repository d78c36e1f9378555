import type { ReactNode } from "react";

import type { Panel } from "#app/domain/people/actor.ts";
import { useTranslate } from "#app/i18n/context.tsx";

export type Seat = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly panel: Panel;
};
type Props = { readonly seats: readonly Seat[]; readonly beside?: (seat: Seat) => ReactNode };

/** Who was asked for the jury, one line each, with what can be done about it beside. */
export function SeatNames({ seats, beside }: Props) {
  const t = useTranslate();
  return (
    <ul className="stack g-2">
      {seats.map((seat) => (
        <li key={seat.id} className="row row-apart">
          <span>
            <strong>{seat.name}</strong> (
            {t(seat.panel === "residents" ? "common.resident" : "common.professional")})
            <br />
            <small>{seat.email}</small>
          </span>
          {beside?.(seat)}
        </li>
      ))}
    </ul>
  );
}
