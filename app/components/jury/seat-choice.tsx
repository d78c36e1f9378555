import type { Panel } from "#app/domain/people/actor.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

import { Role } from "./role.tsx";

type Props = {
  readonly once: string;
  readonly code: string;
  readonly address: string;
  readonly seats: readonly { readonly id: string; readonly name: string; readonly panel: Panel }[];
};

/** Who of the jury is still to come: one press on the own name takes the seat. */
export function SeatChoice({ once, code, address, seats }: Props) {
  const t = useTranslate();
  return (
    <>
      <p className="lead">{t("joining.seat.story", { address })}</p>
      <form method="post" className="stack g-3">
        <OnceKey value={once} />
        <input type="hidden" name="code" value={code} />
        {seats.map(({ id, name, panel }) => (
          <Button key={id} size="large" full look="outline" name="seatId" value={id}>
            {t("joining.seat.me", {
              name,
              panel: t(panel === "residents" ? "common.resident" : "common.professional"),
            })}
          </Button>
        ))}
      </form>
      {seats.length === 0 ? <p>{t("joining.seat.none")}</p> : null}
      <p className="small">{t("joining.seat.notHere")}</p>
      <Role />
    </>
  );
}
