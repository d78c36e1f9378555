import type { DeskTask } from "#app/domain/leases/desk-tasks.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Sign } from "#app/ui/sign.tsx";

type Props = { readonly tasks: readonly DeskTask[]; readonly now: Date };

/** What waits for this reader today, the most urgent first, each with the way to it. */
export function Today({ tasks, now }: Props) {
  const t = useTranslate();
  return (
    <section className="card stack g-3" aria-labelledby="today">
      <h2 id="today">{t("desk.today")}</h2>
      {tasks.length === 0 ? <p>{t("desk.nothing")}</p> : null}
      <TaskList tasks={tasks} now={now} />
    </section>
  );
}

/** Tasks as a list: what to do, and by when in word and colour. */
export function TaskList({ tasks, now }: Props) {
  const t = useTranslate();
  return (
    <ul className="list">
      {tasks.map((task) => (
        <li
          key={`${task.kind}-${task.leaseId ?? task.applicationId ?? task.spaceId ?? task.tenderId}`}
          className="row row-apart g-2"
        >
          <a className="line-link" href={addressOf(task)}>
            {t(`desk.task.${task.kind}`, { about: task.about, count: task.count })}
          </a>
          {task.dueAt ? <Due at={new Date(task.dueAt)} now={now} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Due({ at, now }: { at: Date; now: Date }) {
  const t = useTranslate();
  const format = useFormat();
  if (at <= now) return <Sign tone="error">{t("desk.late", { day: format.plainDay(dayOf(at)) })}</Sign>;
  const isToday = dayOf(at) === dayOf(now);
  return (
    <Sign tone={isToday ? "attention" : "plain"}>
      {isToday ? t("desk.due.today") : t("desk.due", { day: format.plainDay(dayOf(at)) })}
    </Sign>
  );
}

function addressOf({ kind, applicationId, spaceId, leaseId, ...task }: DeskTask): string {
  const tenderId = task.tenderId ?? "";
  switch (kind) {
    case "mention":
      return paths.staff.notes(tenderId, applicationId ?? "");
    case "read-decision":
      return paths.staff.realm(spaceId ?? "");
    case "mend-draft":
      return paths.staff.tenderDraft(tenderId);
    case "approve":
    case "take-back":
      return paths.staff.tenderReview(tenderId);
    case "sign-change":
      return paths.staff.changes(tenderId);
    case "sign-ending":
      return paths.staff.ending(tenderId);
    case "ask-opening":
    case "open-plans":
      return paths.staff.opening(tenderId);
    case "answer":
      return paths.staff.questions(tenderId);
    case "choose":
      return paths.staff.applications(tenderId, new URLSearchParams({ keuze: "none" }));
    case "send":
      return paths.staff.shortlist(tenderId);
    case "ask-juror":
      return paths.staff.jury(tenderId);
    case "ask-decider":
      return paths.staff.colleagues();
    case "reveal":
      return paths.staff.evening(tenderId);
    case "propose":
    case "sign":
      return paths.staff.result(tenderId);
    case "move-up":
      return paths.staff.reserve(leaseId ?? "");
    case "lease-settle":
    case "lease-ends":
    case "lease-decide":
    case "lease-evaluate":
    case "lease-step":
      return paths.staff.lease(leaseId ?? "");
  }
}
