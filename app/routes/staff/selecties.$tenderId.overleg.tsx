import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Round } from "#app/components/consensus/round.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findResultForStaff, listPitchesWithTies } from "#app/domain/jury/staff-queries.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { answerRound, roundForStaff } from "#app/http/round-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const row = await findResultForStaff(tx, actor.corporationId, tenderId);
    // Somebody else's call is not there; one of ours without a result has no round.
    if (!row) found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    if (!row || (!row.result.publishedAt && row.isTied)) throw redirect(paths.staff.tender(tenderId));
    const { pitches } = await listPitchesWithTies(tx, actor.corporationId, tenderId);
    const { space } = row;
    const { isOpen } = row.round;
    return {
      title: pageTitle(request, "round.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      plans: roundForStaff(row, pitches),
      isOpen,
      mayNote: isOpen && isEditor(actor),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  return answerRound(request, actor, tenderId, paths.staff.round(tenderId));
}

/** The round of a jury as its secretary keeps it, for a chair without a phone. */
export default function RoundForStaff() {
  const { once, tenderId, space, plans, isOpen, mayNote } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.result(tenderId), label: t("evening.result.title") },
        ]}
        place={space}
        title={t("round.title")}
      />
      <p className="lead">{t(isOpen ? "round.staffStory" : "round.over")}</p>
      <div className="form-page">
        <Round plans={plans} once={once} mayNote={mayNote} result={result} />
      </div>
    </div>
  );
}
