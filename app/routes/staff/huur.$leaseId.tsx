import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
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
import { database } from "#app/http/database.server.ts";
import { newOnceKey } from "#app/http/forms.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
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
  const form = await request.formData();
  const textOf = (name: string) => String(form.get(name) ?? "");
  const isTick = form.has("task");
  const answer = isTick
    ? await tickTask(
        database(),
        actor,
        leaseId,
        { key: textOf("task"), done: textOf("done") === "yes" },
        onceKeyIn(form),
      )
    : await moveLease(
        database(),
        actor,
        leaseId,
        {
          step: textOf("step"),
          version: Number(textOf("version")),
          note: textOf("note").trim().slice(0, 1_000),
        },
        onceKeyIn(form),
      );
  if (answer.ok) return redirect(`${paths.staff.lease(leaseId)}${isTick ? "#tasks" : "?bewaard=1"}`, 303);
  if (answer.problem === "not-found") throw refused(404);
  return data(
    { error: fieldProblem(answer.problem, answer.details) },
    { status: statusOfProblem(answer.problem) },
  );
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
      <dl className="facts card">
        <div>
          <dt>{t("lease.startsOn")}</dt>
          <dd>{format.day(day(lease.startsOn))}</dd>
        </div>
        <div>
          <dt>{t("lease.deposit")}</dt>
          <dd>{format.money(lease.depositCents)}</dd>
        </div>
      </dl>
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
