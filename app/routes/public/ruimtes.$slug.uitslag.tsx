import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AgreedList } from "#app/components/consensus/agreed-list.tsx";
import { ExceptionStory } from "#app/components/exception/exception-story.tsx";
import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { PanelShares } from "#app/components/spaces/jury-promise.tsx";
import { heroStreet } from "#app/components/spaces/space-front.ts";
import { winnerFront } from "#app/components/spaces/winner-front.ts";
import { Winners } from "#app/components/spaces/winners.tsx";
import { Pile } from "#app/components/spaces/pile.tsx";
import { WinnerScores } from "#app/components/spaces/winner-scores.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listAgreedScoresOf } from "#app/domain/jury/consensus/round-queries.server.ts";
import { agreedOf } from "#app/domain/jury/consensus/round.ts";
import { findException } from "#app/domain/jury/exception/exception-queries.server.ts";
import type { MissingScore } from "#app/domain/jury/ranking.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { countScored, findPublicResult, listPublicWinners } from "#app/domain/leases/public-result.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundSlug } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { inScope } from "#db/scope.server.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = foundSlug(params.slug);
  const { row, winners, agreed, exception, scored } = await inScope(
    database(),
    { kind: "system" },
    async (tx) => {
      const result = found(await findPublicResult(tx, slug));
      const { corporationId, tenderId } = result;
      const won = await listPublicWinners(tx, result);
      const agreedBy = await Promise.all(
        won.map(({ applicationId }) => listAgreedScoresOf(tx, { corporationId, applicationId })),
      );
      return {
        row: result,
        winners: won,
        scored: await countScored(
          tx,
          result,
          won.map(({ applicationId }) => applicationId),
        ),
        exception: await findException(tx, { corporationId, tenderId }),
        agreed: agreedBy,
      };
    },
  );
  const rules = found(row.rules);
  const rankOf = (id: string) => row.ranking.plans.find(({ applicationId }) => applicationId === id);
  return {
    title: pageTitle(request, "spaces.result.title", addressOf(rules)),
    slug,
    spaceId: row.spaceId,
    drawing: winnerFront({ tradeName: row.winner, window: row.window }, { ...rules.space, id: row.spaceId }),
    corporation: row.corporation,
    houseStyle: row.houseStyle,
    space: rules.space,
    winner: row.winner,
    winners: winners.map(({ applicationId, unit, tradeName }) => ({
      unit,
      tradeName,
      total: rankOf(applicationId)?.total ?? null,
      panels: scored
        .filter((one) => one.applicationId === applicationId)
        .map(({ panel, seats, scored: count }) => ({ panel, seats, scored: count })),
      tied: tiedSeats(rankOf(applicationId)?.missing ?? []),
      criteria: rules.criteria.map(({ id, title, weight }) => ({
        id,
        title,
        weight,
        mean: rankOf(applicationId)?.criteria.find((score) => score.criterionId === id)?.mean ?? null,
      })),
    })),
    emptyUnits: row.unitAwards.filter((award) => award.applicationId === null).map(({ unit }) => unit),
    juryReport: row.juryReport,
    hasMovedUp: row.hasMovedUp,
    exception: exception && { reason: exception.reason, gaps: exception.gaps },
    agreed: winners.flatMap(({ unit, tradeName }, index) =>
      agreedOf(rules.criteria, agreed[index] ?? []).map((one) => (unit ? { ...one, plan: tradeName } : one)),
    ),
    residentsShare: rules.jury.residentsShare,
    pile: row.root === null ? null : { root: row.root, seals: row.seals },
  };
}

/** How many jurors gave a winner no points because of a tie; never who. */
const tiedSeats = (missing: readonly MissingScore[]) =>
  new Set(missing.filter(({ why }) => why === "recused").map(({ seatId }) => seatId)).size;

export default function Result() {
  const result = useLoaderData<typeof loader>();
  const t = useTranslate();
  const { space } = result;
  return (
    <PublicShell current="spaces" corporation={result.corporation}>
      <div className="street space-hero">
        <Drawing
          svg={streetSvg(heroStreet(result.drawing), {
            label: t("spaces.facadeOf", { address: `${space.street} ${space.houseNumber}` }),
          })}
        />
      </div>
      <div className="wrap wrap-narrow band-small stack g-5">
        <p className="row">
          <span className="sign sign-result">{t("spaces.sign.result")}</span>
          <a className="address" href={paths.space(result.slug)}>
            {space.street} <HouseNumber number={space.houseNumber} /> {space.city}
          </a>
        </p>
        <Winners winners={result.winners} emptyUnits={result.emptyUnits} />
        {result.hasMovedUp ? <p>{t("reserve.public")}</p> : null}
        {result.juryReport ? (
          <section className="stack g-3">
            <h2>{t("spaces.result.report")}</h2>
            <p>{result.juryReport}</p>
          </section>
        ) : null}
        <section className="stack g-3">
          <h2>{t(result.winners.length > 1 ? "awards.scores" : "spaces.result.scores")}</h2>
          <p>
            <PanelShares residentsShare={result.residentsShare} />
          </p>
          {result.winners.map(({ unit, tradeName, criteria, panels, tied }) => (
            <div key={unit} className="stack g-2">
              {unit ? <h3>{t("awards.publicScores", { name: tradeName })}</h3> : null}
              <ul>
                {panels.map(({ panel, ...count }) => (
                  <li key={panel}>{t(`turnout.public.${panel}`, count)}</li>
                ))}
              </ul>
              {tied > 0 ? <p>{t("spaces.result.tied", { count: tied })}</p> : null}
              <WinnerScores
                title={unit ? t("awards.publicScores", { name: tradeName }) : t("spaces.result.scores")}
                criteria={criteria}
              />
            </div>
          ))}
        </section>
        <AgreedList agreed={result.agreed} />
        <ExceptionStory exception={result.exception} />
        <p className="small">{t("spaces.result.others")}</p>
        {result.pile ? <Pile {...result.pile} /> : null}
      </div>
    </PublicShell>
  );
}
