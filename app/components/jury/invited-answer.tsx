import { KnownHere } from "#app/components/sign-in/known-here.tsx";
import type { Invited } from "#app/http/jury-door.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

import { Role } from "./role.tsx";

/** Yes or no to an invitation: one press each. Whoever was here before signs in to say yes; no they say with the link. */
export function InvitedAnswer({ seat }: { seat: Invited }) {
  const t = useTranslate();
  const isIn = seat.state === "instructed";
  return (
    <>
      {seat.door ? (
        <KnownHere email={seat.email} door={seat.door} otherwise={seat.otherwise} />
      ) : (
        <>
          <form method="post">
            <Button size="large" full name="intent" value="join">
              {t("jury.join.button")}
            </Button>
          </form>
          <p className="small">{t("jury.join.hint")}</p>
        </>
      )}
      {seat.mayDecline ? (
        seat.door && isIn ? null : (
          <form method="post" className="stack g-2">
            <p>{t("declining.hint")}</p>
            <p>
              <Button look="outline" name="intent" value="decline">
                {t(isIn ? "declining.buttonLater" : "declining.button")}
              </Button>
            </p>
          </form>
        )
      ) : (
        <p>{t("declining.pointsStory")}</p>
      )}
      <Role />
    </>
  );
}
