import { randomUUID } from "node:crypto";

import type { LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";

import type { Assurance } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { closeEvenings, reopenEvenings } from "#app/http/live/evening-hub.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import * as plan from "#app/routes/applicant/$applicationId.motivatie.tsx";
import * as plans from "#app/routes/applicant/_index.tsx";
import * as read from "#app/routes/jury/plannen.$applicationId._index.tsx";
import * as sheet from "#app/routes/jury/plannen.$applicationId.punten.tsx";
import * as juryHome from "#app/routes/jury/_index.tsx";
import * as jury from "#app/routes/jury/_layout.tsx";
import * as account from "#app/routes/public/account._index.tsx";
import * as viewing from "#app/routes/public/ruimtes.$slug.bezichtiging.tsx";
import * as asking from "#app/routes/public/ruimtes.$slug.vraag.tsx";
import * as desk from "#app/routes/staff/_index.tsx";
import * as staff from "#app/routes/staff/_layout.tsx";
import * as preview from "#app/routes/public/beheer.selecties.$tenderId.voorbeeld.tsx";
import * as letters from "#app/routes/staff/brieven._index.tsx";
import * as colleagues from "#app/routes/staff/collegas.tsx";
import * as lease from "#app/routes/staff/huur.$leaseId.tsx";
import * as board from "#app/routes/staff/huur._index.tsx";
import * as budgets from "#app/routes/staff/kortingsruimte.tsx";
import * as evenings from "#app/routes/staff/pitchavonden.tsx";
import * as spaceList from "#app/routes/staff/ruimtes._index.tsx";
import * as spacePage from "#app/routes/staff/ruimtes.$spaceId.tsx";
import * as early from "#app/routes/staff/ruimtes.$spaceId_.binnenkort.tsx";
import * as building from "#app/routes/staff/ruimtes.$spaceId_.gebouw.tsx";
import * as pictures from "#app/routes/staff/ruimtes.$spaceId_.beelden.tsx";
import * as realm from "#app/routes/staff/ruimtes.$spaceId_.bog-mog.tsx";
import * as property from "#app/routes/staff/ruimtes.$spaceId_.gegevens.tsx";
import * as value from "#app/routes/staff/ruimtes.$spaceId_.waarde.tsx";
import * as search from "#app/routes/staff/zoeken.tsx";
import * as tender from "#app/routes/staff/selecties.$tenderId._index.tsx";
import * as slot from "#app/routes/staff/selecties.$tenderId.bezichtigingen.$slotId.tsx";
import * as slots from "#app/routes/staff/selecties.$tenderId.bezichtigingen._index.tsx";
import * as questions from "#app/routes/staff/selecties.$tenderId.vragen.tsx";
import * as draft from "#app/routes/staff/selecties.$tenderId.opzet.tsx";
import * as evening from "#app/routes/staff/selecties.$tenderId.pitchavond.tsx";
import * as dossier from "#app/routes/staff/selecties.$tenderId.dossier[.]json.ts";
import * as log from "#app/routes/staff/selecties.$tenderId.logboek.tsx";
import * as received from "#app/routes/staff/selecties.$tenderId.plannen._index.tsx";
import * as notes from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId_.notities.tsx";
import * as compared from "#app/routes/staff/selecties.$tenderId.vergelijken.tsx";
import * as readPlan from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId.tsx";
import * as round from "#app/routes/staff/selecties.$tenderId.overleg.tsx";
import * as ranking from "#app/routes/staff/selecties.$tenderId.uitslag.tsx";
import * as shortlist from "#app/routes/staff/selecties.$tenderId.voorselectie.tsx";
import { openDatabase } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import budget from "#tests/budget.json" with { type: "json" };
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";
import { addAround } from "#tests/support/more-around.ts";
import { copyOnce } from "#tests/support/more-rows.ts";
import { givenStage } from "#tests/support/stage.ts";
import { isOfConnection } from "#tests/support/statements.ts";
import { args } from "#tests/support/web.ts";

/** What half of the world has in its name. */
const searched = (about: LoaderFunctionArgs) => {
  const { headers } = about.request;
  return search.loader({ ...about, request: new Request("http://localhost:3000/?zoek=an", { headers }) });
};

type Loaders = readonly ((args: LoaderFunctionArgs) => unknown)[];
type Visitor = { readonly personId: string; readonly assurance: Assurance };

/** One evening from call to lease, with everybody who looks at it. */
async function givenAwarded(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 1 });
  await scoreAll(stage, jury, pitches, criterionIds);
  await reveal(stage, tenderId);
  const leaseId = await award(stage, tenderId);
  const [pitch] = pitches;
  const [juror] = jury;
  if (!pitch || !juror) throw new Error("an evening without a pitch or a jury");
  const { personId } = await stage.entrepreneur(pitch.plan);
  const [call] = await owner<{ space_id: string }[]>`select space_id from tenders`;
  return {
    ids: {
      tenderId,
      spaceId: call?.space_id ?? "",
      applicationId: pitch.applicationId,
      seatId: juror.seatId,
      leaseId,
      slug,
      slotId: randomUUID(),
    },
    applicant: { personId, assurance: "link" } as const,
    juror: { personId: juror.personId, assurance: "link" } as const,
    staff: { personId: stage.coordinator.personId, assurance: "passkey" } as const,
  };
}

describe("a signed-in page", () => {
  test("asks the database at most eight things, as many for 1 item as for 3 and for 50", async ({
    db,
    owner,
    url,
  }) => {
    const { ids, applicant, juror, staff: member } = await givenAwarded(db, owner);
    const asked: string[] = [];
    const counted = openDatabase(url, {
      onStatement: (text) => void (isOfConnection(text) || asked.push(text)),
    });
    useDatabase(counted.db);

    async function askedBy({ personId, assurance }: Visitor) {
      const session = await signInAs(db, personId, assurance);
      return args(`/?avond=${ids.tenderId}`, {
        cookies: new Map([[session.name, session.value]]),
        params: ids,
      });
    }

    async function countOf(loaders: Loaders, visitor: Visitor): Promise<number> {
      const about = await askedBy(visitor);
      asked.length = 0;
      await Promise.all(loaders.map((loader) => loader(about)));
      return asked.length;
    }

    const pages: Readonly<Record<string, readonly [Visitor, Loaders]>> = {
      "own plans": [applicant, [plans.loader]],
      "a part of a plan": [applicant, [plan.loader]],
      "the evening of a juror": [juror, [jury.loader, juryHome.loader]],
      "a score sheet": [juror, [jury.loader, sheet.loader]],
      "the desk": [member, [staff.loader, desk.loader]],
      "a tender": [member, [staff.loader, tender.loader]],
      "the plans of a tender": [member, [staff.loader, received.loader]],
      "a plan": [member, [staff.loader, readPlan.loader]],
      "the shortlist": [member, [staff.loader, shortlist.loader]],
      "a search": [member, [staff.loader, searched]],
      "the log of a tender": [member, [staff.loader, log.loader]],
      "the dossier of a tender": [member, [dossier.loader]],
      "the notes of a plan": [member, [staff.loader, notes.loader]],
      "plans side by side": [member, [staff.loader, compared.loader]],
      "the evening": [member, [staff.loader, evening.loader]],
      "the ranking": [member, [staff.loader, ranking.loader]],
      "the round of a jury": [member, [staff.loader, round.loader]],
      "the lease board": [member, [staff.loader, board.loader]],
      "a lease": [member, [staff.loader, lease.loader]],
      "the jury's plan": [juror, [jury.loader, read.loader]],
      "the letters": [member, [staff.loader, letters.loader]],
      "the colleagues": [member, [staff.loader, colleagues.loader]],
      "the account": [applicant, [account.loader]],
      "asking about a space": [applicant, [asking.loader]],
      "one's place at a viewing": [applicant, [viewing.loader]],
      "the questions of a tender": [member, [staff.loader, questions.loader]],
      "the viewings of a tender": [member, [staff.loader, slots.loader]],
      "a viewing": [member, [staff.loader, slot.loader]],
      "all evenings": [member, [staff.loader, evenings.loader]],
      "all spaces": [member, [staff.loader, spaceList.loader]],
      "a space": [member, [staff.loader, spacePage.loader]],
      "what a space is": [member, [staff.loader, property.loader]],
      "the pictures of a space": [member, [staff.loader, pictures.loader]],
      "commercial or social": [member, [staff.loader, realm.loader]],
      "a space before its call": [member, [staff.loader, early.loader]],
      "the building of a space": [member, [staff.loader, building.loader]],
      "the value of a space": [member, [staff.loader, value.loader]],
      "the text of a call": [member, [staff.loader, draft.loader]],
      "a call as it will be seen": [member, [preview.loader]],
      "the room for discounts": [member, [staff.loader, budgets.loader]],
    };
    const table = Object.fromEntries(Object.keys(pages).map((name) => [name, [] as number[]]));
    let items = 1;
    await addAround(owner, ids, 1);
    for (const wanted of [1, 3, 50]) {
      for (; items < wanted; items += 1) {
        await copyOnce(owner, ids, items);
        await addAround(owner, ids, items + 1);
      }
      for (const [name, [visitor, loaders]] of Object.entries(pages)) {
        table[name]?.push(await countOf(loaders, visitor));
      }
    }
    const fifty = await Promise.all([
      plans.loader(await askedBy(applicant)).then((page) => page.plans.length),
      juryHome.loader(await askedBy(juror)).then((page) => page.evening.pitches.length),
      juryHome.loader(await askedBy(juror)).then((page) => page.others.length + 1),
      desk.loader(await askedBy(member)).then((page) => page.tenders.length),
      received.loader(await askedBy(member)).then((page) => page.data.total),
      ranking.loader(await askedBy(member)).then((page) => page.plans.length),
      board.loader(await askedBy(member)).then((page) => page.leases.length),
      account.loader(await askedBy(applicant)).then((page) => page.searches.length),
      asking.loader(await askedBy(applicant)).then((page) => page.own.length / 2),
      questions.loader(await askedBy(member)).then((page) => page.open.length),
      slots.loader(await askedBy(member)).then((page) => page.slots.length),
      slot.loader(await askedBy(member)).then((page) => page.guests.length - 1),
    ]);
    await counted.close();
    expect(new Set(fifty)).toEqual(new Set([50]));

    for (const [name, counts] of Object.entries(table)) {
      expect.soft(new Set(counts).size, `${name}: ${counts}`).toBe(1);
      expect.soft(Math.max(...counts), name).toBeLessThanOrEqual(budget.statementsPerPage);
      expect.soft(Math.min(...counts), `${name} asks something`).toBeGreaterThan(1);
    }
  });

  test("of a juror asks no more while an evening is on: it is read once for a whole hall", async ({
    db,
    owner,
    url,
  }) => {
    const given = await givenConducted(db, owner);
    const asked: string[] = [];
    const counted = openDatabase(url, {
      onStatement: (text) => void (isOfConnection(text) || asked.push(text)),
    });
    useDatabase(counted.db);
    const session = await signInAs(db, given.juror.personId, "link");
    const about = args("/", {
      cookies: new Map([[session.name, session.value]]),
      params: { tenderId: given.tenderId, applicationId: given.order[0] ?? "" },
    });
    const pages: readonly Loaders[] = [[juryHome.loader], [sheet.loader], [read.loader]];
    for (const loaders of pages) {
      const counts: number[] = [];
      // The process follows the evening beside it, so the least of a few tries counts.
      for (const _ of [1, 2, 3, 4, 5, 6]) {
        asked.length = 0;
        const [layout] = await Promise.all([jury.loader(about), ...loaders.map((loader) => loader(about))]);
        counts.push(asked.length);
        expect(layout.evening).toMatchObject({ tenderId: given.tenderId, now: { say: "soon" } });
      }
      expect(Math.min(...counts), counts.join()).toBeLessThanOrEqual(budget.statementsPerPage);
    }
    await given.step({ step: "begin" });
    await expect
      .poll(() => jury.loader(about).then(({ evening }) => evening?.now.say), { timeout: 4_000 })
      .toBe("between");
    await closeEvenings();
    reopenEvenings();
    await counted.close();
  });
});
