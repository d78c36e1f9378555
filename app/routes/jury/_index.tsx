import type { ComponentProps } from "react";

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CallEnded } from "#app/components/ending/call-ended.tsx";
import { FileOffer } from "#app/components/jury/file-offer.tsx";
import { NetBoard } from "#app/components/jury/net-board.tsx";
import { OtherEvenings } from "#app/components/jury/other-evenings.tsx";
import { OwnOverview } from "#app/components/jury/own-overview.tsx";
import { PhoneData } from "#app/components/jury/phone-data.tsx";
import { PhoneTroubles } from "#app/components/jury/phone-troubles.tsx";
import { PitchCard } from "#app/components/jury/pitch-card.tsx";
import { TapLine } from "#app/components/jury/tap-line.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readJuryHome } from "#app/http/jury-home.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { page, isKnown } = await readJuryHome(request);
  return { ...page, title: pageTitle(request, "jury.home.title"), isKnown };
}

/** One evening whole, as a juror needs it in the hall. */
export default function JuryHome() {
  const { name, evening, others, phone, isKnown } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const { address, pitchAt, ended } = evening;
  const sends = phone.seats.length > 0;
  return (
    <div className="stack g-6">
      <NetBoard />
      <header className="stack g-2">
        <h1>{t("jury.home.hello", { name })}</h1>
        <p className="lead">
          {t("jury.home.evening", { address, moment: format.moment(new Date(pitchAt)) })}
        </p>
        {sends ? <TapLine /> : null}
      </header>
      <PhoneTroubles />
      {ended ? (
        <CallEnded ended={ended}>
          <p>{t("ending.jury")}</p>
        </CallEnded>
      ) : null}
      {ended ? null : <RoleCard tenderId={evening.tenderId} isOver={evening.isOver} />}
      {evening.isOver && !ended ? (
        <section className="card stack g-3">
          <h2 className="h3">{t("round.card")}</h2>
          <p>{t("round.cardStory")}</p>
          <p>
            <a href={paths.jury.round(evening.tenderId)}>{t("round.link")}</a>
          </p>
        </section>
      ) : null}
      {ended ? null : <Pitches pitches={evening.pitches} />}
      {evening.isOver ? null : <OwnOverview pitches={evening.pitches.filter(({ isMissed }) => !isMissed)} />}
      {phone.seats.map(({ seatId }) => (
        <FileOffer
          key={seatId}
          seatId={seatId}
          of={
            phone.seats.length > 1
              ? [evening, ...others].find((one) => one.seatId === seatId)?.address
              : undefined
          }
        />
      ))}
      {evening.mayDecline ? (
        <p>
          <a href={paths.jury.decline(evening.tenderId)}>{t("declining.own.link")}</a>
        </p>
      ) : null}
      <OtherEvenings evenings={others} />
      {sends || phone.ended?.length ? <PhoneData page={phone} isKnown={isKnown} /> : null}
    </div>
  );
}

/** What a juror does, in four lines, and the practice plan while the evening is still to come. */
function RoleCard({ tenderId, isOver }: { tenderId: string; isOver: boolean }) {
  const t = useTranslate();
  return (
    <section className="card stack g-3">
      <h2 className="h3">{t("jury.home.role")}</h2>
      <ol className="prose">
        {([1, 2, 3, 4] as const).map((line) => (
          <li key={line}>{t(`jury.home.role.${line}`)}</li>
        ))}
      </ol>
      <p className="small">{t("phone.grace")}</p>
      {isOver ? null : (
        <p>
          <a href={paths.jury.practice(tenderId)}>{t("practice.link")}</a>{" "}
          <span className="small muted">{t("practice.linkStory")}</span>
        </p>
      )}
    </section>
  );
}

function Pitches({ pitches }: { pitches: readonly ComponentProps<typeof PitchCard>["pitch"][] }) {
  const t = useTranslate();
  return (
    <section className="stack g-3">
      <h2>{t("jury.home.pitches")}</h2>
      {pitches.length === 0 ? <EmptyState title={t("jury.home.none")} /> : null}
      <ol className="stack g-3 plain-list">
        {pitches.map((pitch) => (
          <li key={pitch.applicationId}>
            <PitchCard pitch={pitch} />
          </li>
        ))}
      </ol>
    </section>
  );
}
