import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { QuorumNotice } from "#app/components/evening/quorum-notice.tsx";
import { RevealForm, RevealWaits } from "#app/components/evening/reveal-form.tsx";
import { TiedPresence } from "#app/components/evening/tied-presence.tsx";
import { Attendance } from "#app/components/staff/attendance.tsx";
import { EveningTable } from "#app/components/staff/evening-table.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { awaitedJurors } from "#app/domain/jury/awaited.ts";
import { attendanceOf, quorumGaps, quorumOf, tiedOnly } from "#app/domain/jury/quorum.ts";
import { revealWaitsFor } from "#app/domain/jury/reveal-waits.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { findEveningForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const row = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { tender, space } = row;
    if (row.isTied && tender.state === "pitching") throw redirect(paths.staff.tender(tenderId));
    const evening = await findEveningForStaff(tx, actor.corporationId, tenderId);
    const awaited = awaitedJurors(evening);
    const isOn = tender.state === "pitching";
    const isConducted = evening.order.some(({ turn }) => turn !== null);
    const mayCome = isOn || (evening.order.length === 0 && tender.endedAt === null);
    return {
      title: pageTitle(request, "evening.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      isOn,
      isConducted,
      waits: mayCome && !isConducted ? revealWaitsFor({ ...evening, awaited }, row.now) : null,
      gaps: tender.rules ? quorumGaps(attendanceOf(evening), quorumOf(tender.rules.jury)) : [],
      tied: tiedOnly(attendanceOf(evening)),
      awaited,
      ...evening,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const form = await postedForm(request);
  const options = { evenIfUnsealed: form.get("even") === "on" };
  const revealed = await revealRanking(database(), actor, tenderId, options, onceKeyIn(form));
  return answerWith(revealed, () => paths.staff.result(tenderId));
}

export default function EveningPage() {
  const evening = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          {
            href: paths.staff.tender(evening.tenderId),
            label: `${evening.space.street} ${evening.space.houseNumber}`,
          },
        ]}
        place={evening.space}
        title={t("evening.title")}
      />
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <Attendance order={evening.order} />
      <EveningTable {...evening} />
      <TiedPresence ties={evening.tied} plans={evening.order} seats={evening.seats} />
      {evening.order.length > 0 ? (
        <p>
          <LinkButton
            look={evening.isConducted ? "main" : "outline"}
            href={paths.staff.conduct(evening.tenderId)}
          >
            {t("stage.link")}
          </LinkButton>
        </p>
      ) : null}
      {evening.isOn ? (
        <ForEditors>
          <p>
            <a href={paths.staff.jury(evening.tenderId)}>{t("declining.jury.link")}</a>
            <br />
            <a href={paths.staff.juryLetters(evening.tenderId)}>{t("joining.letter.link")}</a>
            <br />
            <a href={paths.staff.paperScores(evening.tenderId)}>{t("paperScores.link")}</a>
          </p>
        </ForEditors>
      ) : null}
      {evening.isOn && !evening.isConducted ? (
        <ForEditors>
          <p>
            <a href={paths.staff.scoreFile(evening.tenderId)}>{t("scoreFile.link")}</a>
          </p>
        </ForEditors>
      ) : null}
      {evening.isOn && evening.sheets.length > 0 ? (
        <QuorumNotice
          gaps={evening.gaps}
          plans={evening.order}
          wayOut={evening.isConducted ? null : evening.tenderId}
        />
      ) : null}
      {evening.waits ? (
        <RevealWaits
          waits={evening.waits}
          tenderId={evening.tenderId}
          beginsAt={evening.order[0]?.startsAt ?? null}
        />
      ) : evening.isOn && !evening.isConducted ? (
        <RevealForm awaited={evening.awaited} once={evening.once} />
      ) : null}
    </div>
  );
}
