import { z } from "zod";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { isBranch } from "#app/domain/spaces/branches.ts";
import { fits, isSlug, type SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { listPublicEarly } from "#app/domain/tenders/early/queries.server.ts";
import { endedIn } from "#app/domain/tenders/ending/ending.ts";
import { listPublicPlaces, listPublicTenders } from "#app/domain/tenders/public-queries.server.ts";
import { publicStatuses, publicStatusOf } from "#app/domain/tenders/public-status.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { cents } from "#app/lib/money.ts";
import { isStorable } from "#app/lib/storable.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "./database.server.ts";
import { namesOfWinners } from "./public-winners.server.ts";
import { pageTitle } from "./page-title.server.ts";

const number = z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined);

/** A filter that makes no sense is no filter: a shared link never breaks. */
const query = z.object({
  plaats: z.string().max(80).refine(isStorable).optional().catch(undefined),
  m2: number,
  m2tot: number,
  huur: number,
  branche: z.string().refine(isBranch).optional().catch(undefined),
  ruimte: z.string().refine(isSlug).optional().catch(undefined),
  stand: z.enum(publicStatuses).optional().catch(undefined),
});

/** The filters in the query of an address. */
export function filtersIn(searchParams: URLSearchParams) {
  return query.parse(Object.fromEntries([...searchParams].filter(([, value]) => value !== "")));
}

/** What somebody looks for, as the domain says it; whether a call is open is not part of it. */
export function searchOf(filters: ReturnType<typeof filtersIn>): SearchFilters {
  return {
    place: filters.plaats,
    minAreaM2: filters.m2,
    maxAreaM2: filters.m2tot,
    maxRentCents: filters.huur === undefined ? undefined : filters.huur * 100,
    branch: filters.branche,
    space: filters.ruimte,
  };
}

/** The same the other way round: the query under which the overview shows what a search looks for. */
export function queryOf(search: SearchFilters): URLSearchParams {
  const { place, minAreaM2, maxAreaM2, maxRentCents, branch, space } = search;
  const euros = maxRentCents === undefined ? undefined : Math.floor(maxRentCents / 100);
  const fields = {
    plaats: place,
    m2: minAreaM2,
    m2tot: maxAreaM2,
    huur: euros,
    branche: branch,
    ruimte: space,
  };
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** The overview of spaces, filtered by the address. */
export async function readOverview(request: Request) {
  const filters = filtersIn(new URL(request.url).searchParams);
  const search = searchOf(filters);
  const overview = await readInScope(database(), { kind: "public" }, async (tx) => {
    const rows = await listPublicTenders(tx, filters.stand);
    const places = await listPublicPlaces(tx);
    const now = await databaseNow(tx);
    // What is on its way has no rent and no state yet; only where it is and how large can be looked for.
    const early = filters.stand || filters.huur !== undefined ? [] : await listPublicEarly(tx);
    return {
      title: pageTitle(request, "spaces.title"),
      now: now.toISOString(),
      filters,
      places,
      early: early.filter((one) => isWhere(search, one)),
      spaces: rows.flatMap((row) => {
        const status = publicStatusOf(stateAt(row, now));
        if (!row.rules || !status || (filters.stand && filters.stand !== status)) return [];
        if (!fits(search, { ...row.rules, slug: row.slug })) return [];
        const { space, rent, timetable } = row.rules;
        const firstRent = rent.path[0]?.rent ?? rent.targetRent;
        return [
          {
            id: row.id,
            slug: row.slug,
            spaceId: row.spaceId,
            status,
            street: space.street,
            houseNumber: space.houseNumber,
            neighbourhood: space.neighbourhood,
            city: space.city,
            areaM2: space.areaM2,
            pin: space.property?.pin ?? null,
            firstRent,
            targetRent: rent.targetRent,
            closesAt: timetable.closesAt,
            pitchAt: timetable.pitchAt,
            ended: endedIn(row),
          },
        ];
      }),
    };
  });
  const decided = overview.spaces.filter(({ status }) => status === "result").map(({ id }) => id);
  const winners = await namesOfWinners(decided);
  return {
    ...overview,
    spaces: overview.spaces.map((space) => ({ ...space, winners: winners.get(space.id) ?? [] })),
  };
}

/** Whether a space on its way is where, and as large as, somebody looks for. */
function isWhere(search: SearchFilters, { slug, city, neighbourhood, areaM2 }: EarlySpace): boolean {
  return fits(
    { ...search, branch: undefined, maxRentCents: undefined },
    { slug, space: { city, neighbourhood, areaM2 }, rent: noRent, wantedBranches: [], excludedBranches: [] },
  );
}

type EarlySpace = Awaited<ReturnType<typeof listPublicEarly>>[number];

const noRent = { targetRent: cents(0), path: [] };

export type Overview = Awaited<ReturnType<typeof readOverview>>;
