import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { Realm } from "#app/domain/spaces/vocabulary.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { Button } from "#app/ui/button.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { ForRight } from "../for-editors.tsx";

type Found = {
  readonly decision: {
    readonly id: string;
    readonly advice: Realm;
    readonly realm: Realm;
    readonly isDoubtful: boolean;
    readonly isCare: boolean;
    readonly motivation: string;
    readonly decidedAt: Date;
    readonly readAt: Date | null;
  };
  readonly decidedBy: string;
  readonly readBy: string | null;
};

/** The last decision: what the tree said, what was chosen and why, who decided and who read it. */
export function DecisionCard({ found, mayRead, once }: { found: Found; mayRead: boolean; once: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { decision, decidedBy, readBy } = found;
  // Whoever was erased has no name.
  const called = (name: string) => name || t("staff.aColleague");
  const on = (at: Date) => format.plainDay(dayOf(new Date(at)));
  return (
    <section className="card stack g-3" aria-labelledby="decision">
      <div className="row row-apart">
        <h2 className="h3" id="decision">
          {t("publish.realm.decision", {
            realm: t(`staff.space.realm.${decision.realm}`),
            care: decision.isCare ? " (ZOG)" : "",
          })}
        </h2>
        <Sign tone="info">{t("publish.realm.advice", { realm: decision.advice })}</Sign>
      </div>
      {decision.isDoubtful ? <p>{t("publish.realm.doubtful")}</p> : null}
      <p>{decision.motivation}</p>
      <p className="small">
        {t("publish.realm.decidedBy", { name: called(decidedBy), day: on(decision.decidedAt) })}{" "}
        {decision.readAt && readBy !== null
          ? t("publish.realm.readBy", { name: called(readBy), day: on(decision.readAt) })
          : t("publish.realm.unread")}
      </p>
      {mayRead ? (
        <ForRight right="value">
          <form method="post">
            <OnceKey value={once} />
            <input type="hidden" name="decision" value={decision.id} />
            <Button look="outline" name="intent" value="read">
              {t("publish.realm.agree")}
            </Button>
          </form>
        </ForRight>
      ) : null}
    </section>
  );
}
