import { TaskList } from "#app/components/desk/today.tsx";
import type { DeskTask } from "#app/domain/leases/desk-tasks.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";
import type { linksFor } from "#app/http/call-links.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

type Next = {
  readonly state: TenderState;
  readonly tasks: readonly DeskTask[];
  readonly now: Date;
  readonly links: ReturnType<typeof linksFor>;
};

/** What waits for this reader at a call and where it goes on: one main button, the other pages behind it. */
export function CallNext({ state, tasks, now, links }: Next) {
  const t = useTranslate();
  return (
    <section className="card stack g-3" aria-labelledby="next">
      <h2 className="h3" id="next">
        {t(tasks.length > 0 ? "callDesk.todo" : "staff.tender.next")}
      </h2>
      {tasks.length > 0 ? <TaskList tasks={tasks} now={now} /> : <p>{t(`staff.tender.next.${state}`)}</p>}
      {links.length > 0 ? (
        <p className="row g-3 call-steps">
          {links.map(({ href, label }, index) => (
            <LinkButton key={href} href={href} look={index === 0 ? "main" : "outline"}>
              {t(label)}
            </LinkButton>
          ))}
        </p>
      ) : null}
    </section>
  );
}

type Frozen = {
  readonly rulesHash: string | null;
  readonly signatures: { readonly proposer: string; readonly approver: string } | null;
};

/** Why nobody can turn this call to their own hand any more, and by what anybody can check it. */
export function CallFairness({ rulesHash, signatures }: Frozen) {
  const t = useTranslate();
  return (
    <section className="card stack g-3" aria-labelledby="fair">
      <h2 className="h3" id="fair">
        {t("callDesk.fair")}
      </h2>
      <p className="with-icon small">
        <Icon name="lock" />
        <span>
          {t("callDesk.fair.rules")}
          <br />
          {t("staff.tender.hash")}: <code className="hash">{rulesHash}</code>
        </span>
      </p>
      {signatures ? (
        <p className="with-icon small">
          <Icon name="people" /> <span>{t("staff.tender.approvedBy", signatures)}</span>
        </p>
      ) : null}
      <p className="with-icon small">
        <Icon name="file" /> <span>{t("callDesk.fair.reason")}</span>
      </p>
    </section>
  );
}
