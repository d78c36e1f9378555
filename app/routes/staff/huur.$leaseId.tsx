import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { EventLog } from "#app/components/staff/event-log.tsx";
import { LeaseRents } from "#app/components/staff/lease-rents.tsx";
import { LeaseSteps } from "#app/components/staff/lease-steps.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { leaseForm } from "#app/domain/leases/lease-form.ts";
import { moveLease, tickTask } from "#app/domain/leases/move-lease.server.ts";
import { findLease } from "#app/domain/leases/queries.server.ts";
import { stepsFrom } from "#app/domain/leases/rules.ts";
import { dueAlarm } from "#app/domain/leases/term-alarm.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { day, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const leaseId = foundId(params.leaseId);
  const lease = found(await readAs(actor, (tx) => findLease(tx, actor.corporationId, leaseId)));
  return {
    title: pageTitle(request, "lease.title", `${lease.street} ${lease.houseNumber}`),
    once: newOnceKey(),
    lease,
    alarm: lease.endsOn ? dueAlarm(day(lease.endsOn), dayOf(lease.now)) : null,
    steps: stepsFrom(lease.state),
    isMoved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const leaseId = foundId(params.leaseId);
  const form = await readForm(request, leaseForm);
  if (!form.ok) return form.reply;
  const { task, done, step, version, stops, reason } = form.value;
  const note = stops === undefined ? form.value.note : reason;
  const here = paths.staff.lease(leaseId);
  const answer =
    task === undefined
      ? await moveLease(database(), actor, leaseId, { step, version: Number(version), note }, form.key)
      : await tickTask(database(), actor, leaseId, { key: task, done: done === "yes" }, form.key);
  if (answer.ok) return redirect(task === undefined ? `${here}?bewaard=1` : `${here}#tasks`, 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

const leaseNames = (t: Translate) => (name: string) => {
  if (name === "sure") return null;
  return t(name === "reason" ? "lease.stopWhy" : "lease.note");
};

export default function LeasePage() {
  const { lease, alarm, steps, once, isMoved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, leaseNames(t));
  const format = useFormat();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[{ href: paths.staff.leases(), label: t("lease.board.title") }]}
        place={lease}
        title={lease.tradeName}
      >
        <span className="sign sign-result">{t(`states.lease.${lease.state}`)}</span>
      </PageHead>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {isMoved && view.summary.length === 0 ? <Notice tone="done" title={t("lease.moved")} live /> : null}
      <Facts
        facts={[
          ...(lease.unit ? [{ label: t("units.unit"), value: lease.unit }] : []),
          { label: t("lease.startsOn"), value: format.day(day(lease.startsOn)) },
          {
            label: t("temporary.lease.endsOn"),
            value: lease.endsOn ? format.day(day(lease.endsOn)) : t("temporary.lease.noEnd"),
          },
          { label: t("lease.deposit"), value: format.money(lease.depositCents) },
        ]}
      />
      {lease.state === "ended" ? (
        <p>
          <a href={paths.staff.reserve(lease.id)}>{t("reserve.toIt")}</a>
        </p>
      ) : null}
      {alarm === null ? null : (
        <Notice tone="attention" title={t("temporary.lease.alarm", { months: alarm })}>
          <p>{t("temporary.lease.law")}</p>
        </Notice>
      )}
      <LeaseSteps view={view} lease={lease} steps={steps} once={once} />
      <LeaseRents
        rents={lease.rents}
        startsOn={lease.startsOn}
        marketRent={lease.marketRentCents}
        now={lease.now}
      />
      <section className="stack g-2">
        <h2>{t("lease.promises")}</h2>
        <ul>
          {lease.promises.map((promise) => (
            <li key={promise.id}>
              {promise.what}: {t("lease.promise", { amount: promise.amountPerYear, unit: promise.unit })} (
              {promise.proof})
            </li>
          ))}
        </ul>
      </section>
      <EventLog events={lease.log} />
    </div>
  );
}
