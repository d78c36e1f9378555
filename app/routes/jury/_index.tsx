import type { ComponentProps } from "react";

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FileOffer } from "#app/components/jury/file-offer.tsx";
import { NetBoard } from "#app/components/jury/net-board.tsx";
import { OwnOverview } from "#app/components/jury/own-overview.tsx";
import { PhoneData } from "#app/components/jury/phone-data.tsx";
import { PhoneTroubles } from "#app/components/jury/phone-troubles.tsx";
import { PitchCard } from "#app/components/jury/pitch-card.tsx";
import { TapLine } from "#app/components/jury/tap-line.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { ownSheet } from "#app/domain/jury/own-overview.ts";
import { findEvening, listOwnPoints, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";
import { found, readAs, requireJurorSeats } from "#app/http/guards.server.ts";
import { juryPage, knownPhone } from "#app/http/jury-page.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

/** As long as a call is in one of these, its evening is still to come or going on. */
const beforeTheResult: readonly TenderState[] = ["scheduled", "open", "closed", "selection", "pitching"];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actors, person } = await requireJurorSeats(request);
  const { isKnown, headers } = knownPhone(request);
  const evenings = [];
  // A neighbour can sit in the juries of two spaces at once.
  for (const juror of actors) evenings.push(await readEvening(juror));
  const page = {
    title: pageTitle(request, "jury.home.title"),
    name: person.name.split(" ")[0] ?? "",
    isKnown,
    evenings: evenings.map(({ evening }) => evening),
    phone: juryPage(evenings.filter(({ evening }) => !evening.isOver).map(({ phone }) => phone)),
  };
  return data(page, { headers });
}

async function readEvening(juror: Juror) {
  const { evening, pitches, points } = await readAs(juror, async (tx) => ({
    evening: found(await findEvening(tx, juror)),
    pitches: await listPitchesForJuror(tx, juror),
    points: await listOwnPoints(tx, juror),
  }));
  const rules = found(evening.rules);
  const ownOf = (applicationId: string) =>
    ownSheet(
      rules.criteria,
      points.filter((one) => one.applicationId === applicationId),
    );
  return {
    evening: {
      tenderId: juror.tenderId,
      seatId: juror.seatId,
      address: addressOf(rules),
      pitchAt: rules.timetable.pitchAt,
      isOver: !beforeTheResult.includes(evening.state),
      pitches: pitches.map((pitch) => ({
        applicationId: pitch.applicationId,
        position: pitch.position,
        startsAt: pitch.startsAt.toISOString(),
        tradeName: pitch.tie ? null : pitch.tradeName,
        sheet: pitch.sheet,
        hasTie: pitch.tie !== null,
        own: ownOf(pitch.applicationId),
      })),
    },
    phone: {
      juror,
      now: evening.now,
      highest: Math.max(0, ...points.map(({ sequence }) => sequence)),
      applicationIds: pitches.flatMap(({ applicationId, tie, tradeName }) =>
        tie === null && tradeName !== null ? [applicationId] : [],
      ),
    },
  };
}

export default function JuryHome() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const [only] = page.evenings;
  const current = page.evenings.filter((evening) => !evening.isOver);
  const past = page.evenings.filter((evening) => evening.isOver);
  return (
    <div className="stack g-6">
      <NetBoard />
      <header className="stack g-2">
        <h1>{t("jury.home.hello", { name: page.name })}</h1>
        {only && page.evenings.length === 1 ? <p className="lead">{whenAndWhere(t, format, only)}</p> : null}
        {current.length > 0 ? <TapLine /> : null}
      </header>
      <PhoneTroubles />
      <section className="card stack g-3">
        <h2 className="h3">{t("jury.home.role")}</h2>
        <ol className="prose">
          {([1, 2, 3, 4] as const).map((line) => (
            <li key={line}>{t(`jury.home.role.${line}`)}</li>
          ))}
        </ol>
        <p className="small">{t("phone.grace")}</p>
      </section>
      {current.map((evening) => (
        <EveningPitches
          key={evening.tenderId}
          title={page.evenings.length > 1 ? whenAndWhere(t, format, evening) : t("jury.home.pitches")}
          pitches={evening.pitches}
        />
      ))}
      {current.map((evening) => (
        <OwnOverview key={evening.tenderId} pitches={evening.pitches} />
      ))}
      {current.map((evening) => (
        <FileOffer key={evening.tenderId} seatId={evening.seatId} />
      ))}
      {past.length > 0 ? (
        <details className="disclosure">
          <summary>{t("jury.home.past", { count: past.length })}</summary>
          <div className="stack g-5">
            {past.map((evening) => (
              <EveningPitches
                key={evening.tenderId}
                title={whenAndWhere(t, format, evening)}
                pitches={evening.pitches}
              />
            ))}
          </div>
        </details>
      ) : null}
      {current.length > 0 ? <PhoneData page={page.phone} isKnown={page.isKnown} /> : null}
    </div>
  );
}

type Pitches = ComponentProps<typeof PitchCard>["pitch"][];

function EveningPitches({ title, pitches }: { title: string; pitches: Pitches }) {
  const t = useTranslate();
  return (
    <section className="stack g-3">
      <h2>{title}</h2>
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

type Evening = { readonly address: string; readonly pitchAt: string };

function whenAndWhere(t: Translate, format: Format, { address, pitchAt }: Evening): string {
  return t("jury.home.evening", { address, moment: format.moment(new Date(pitchAt)) });
}
