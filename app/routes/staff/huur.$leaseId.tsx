import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { EventLog } from "#app/components/staff/event-log.tsx";
import { LeaseRents } from "#app/components/staff/lease-rents.tsx";
import { LeaseSteps } from "#app/components/staff/lease-steps.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { moveLease, tickTask } from "#app/domain/leases/move-lease.server.ts";
import { findLease } from "#app/domain/leases/queries.server.ts";
import { stepsFrom } from "#app/domain/leases/rules.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
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
    steps: stepsFrom(lease.state),
    isMoved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const leaseId = foundId(params.leaseId);
  const form = await postedForm(request);
  if (form.has("task")) {
    const tick = { key: textIn(form, "task"), done: textIn(form, "done") === "yes" };
    const ticked = await tickTask(database(), actor, leaseId, tick, onceKeyIn(form));
    return answerWith(ticked, () => `${paths.staff.lease(leaseId)}#tasks`);
  }
  const note = textIn(form, "note").trim().slice(0, 1_000);
  const move = { step: textIn(form, "step"), version: Number(textIn(form, "version")), note };
  const moved = await moveLease(database(), actor, leaseId, move, onceKeyIn(form));
  return answerWith(moved, () => `${paths.staff.lease(leaseId)}?bewaard=1`);
}

export default function LeasePage() {
  const { lease, steps, once, isMoved } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
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
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      {isMoved && !error ? <Notice tone="done" title={t("lease.moved")} live /> : null}
      <Facts
        facts={[
          { label: t("lease.startsOn"), value: format.day(day(lease.startsOn)) },
          { label: t("lease.deposit"), value: format.money(lease.depositCents) },
        ]}
      />
      <LeaseSteps lease={lease} steps={steps} once={once} />
      <LeaseRents rents={lease.rents} />
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
