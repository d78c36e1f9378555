import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listApplicationsForStaff } from "#app/domain/applications/queries.server.ts";
import { canAssess, canOpenPlans } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { listSeats } from "#app/domain/jury/staff-queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const now = await databaseNow(tx);
    if (!canOpenPlans(tender, now)) throw redirect(paths.staff.tender(tenderId));
    const canSend = canAssess(tender, now);
    const seats = await listSeats(tx, actor.corporationId, tenderId);
    const plans = await listApplicationsForStaff(tx, actor.corporationId, tenderId);
    return {
      title: pageTitle(request, "staff.shortlist.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      canSend,
      jurors: seats.length,
      plans: plans.map(({ id, tradeName, choice }) => ({ id, tradeName, choice })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const key = onceKeyIn(await postedForm(request));
  return answerWith(await inviteToPitch(database(), actor, tenderId, key), () =>
    paths.staff.evening(tenderId),
  );
}

export default function ShortlistPage() {
  const { tenderId, space, plans, jurors, canSend, once } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const of = (choice: "shortlist" | "decline" | null) => plans.filter((plan) => plan.choice === choice);
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
        ]}
        place={space}
        title={t("staff.shortlist.title")}
      />
      <p className="lead">{t("staff.shortlist.lead")}</p>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      {(
        [
          ["shortlist", "staff.shortlist.invited"],
          ["decline", "staff.shortlist.declined"],
          [null, "staff.shortlist.open"],
        ] as const
      ).map(([choice, key]) =>
        of(choice).length === 0 ? null : (
          <section key={key} className="card stack g-2">
            <h2 className="h3">{t(key, { count: of(choice).length })}</h2>
            <ul>
              {of(choice).map((plan) => (
                <li key={plan.id}>
                  <a href={paths.staff.application(tenderId, plan.id)}>{plan.tradeName}</a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {canSend ? (
        <ForEditors>
          <form method="post" className="card stack g-3">
            <OnceKey value={once} />
            <p>{t("staff.shortlist.jury", { count: jurors })}</p>
            <p>
              <Button size="large">{t("staff.shortlist.send")}</Button>
            </p>
          </form>
        </ForEditors>
      ) : (
        <Notice tone="done" title={t("staff.shortlist.sent")} />
      )}
    </div>
  );
}
