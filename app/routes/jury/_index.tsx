import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PitchCard } from "#app/components/jury/pitch-card.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findEvening, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { found, readAs, requireJurorSeats } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actors, person } = await requireJurorSeats(request);
  const juror = found(actors[0]);
  const { evening, pitches } = await readAs(juror, async (tx) => ({
    evening: found(await findEvening(tx, juror)),
    pitches: await listPitchesForJuror(tx, juror),
  }));
  const rules = found(evening.rules);
  return {
    title: pageTitle(request, "jury.home.title"),
    name: person.name.split(" ")[0] ?? "",
    address: addressOf(rules),
    pitchAt: rules.timetable.pitchAt,
    pitches: pitches.map((pitch) => ({
      applicationId: pitch.applicationId,
      position: pitch.position,
      startsAt: pitch.startsAt.toISOString(),
      tradeName: pitch.tie ? null : pitch.tradeName,
      sheet: pitch.sheet,
      hasTie: pitch.tie !== null,
    })),
  };
}

export default function JuryHome() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-6">
      <header className="stack g-2">
        <h1>{t("jury.home.hello", { name: page.name })}</h1>
        <p className="lead">
          {t("jury.home.evening", { address: page.address, moment: format.moment(new Date(page.pitchAt)) })}
        </p>
      </header>
      <section className="card stack g-3">
        <h2 className="h3">{t("jury.home.role")}</h2>
        <ol className="prose">
          {([1, 2, 3, 4] as const).map((line) => (
            <li key={line}>{t(`jury.home.role.${line}`)}</li>
          ))}
        </ol>
      </section>
      <section className="stack g-3">
        <h2>{t("jury.home.pitches")}</h2>
        {page.pitches.length === 0 ? <EmptyState title={t("jury.home.none")} /> : null}
        <ol className="stack g-3 plain-list">
          {page.pitches.map((pitch) => (
            <li key={pitch.applicationId}>
              <PitchCard pitch={pitch} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
