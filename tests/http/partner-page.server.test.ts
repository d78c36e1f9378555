import { describe, expect } from "vitest";

import type { Partner, PartnerRole } from "#app/domain/people/actor.ts";
import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import { inviteStaff } from "#app/domain/people/invite-staff.server.ts";
import { openVault } from "#app/domain/people/vault.server.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { listEarly } from "#app/domain/tenders/early/list-early.server.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { readPartnerPage } from "#app/http/partner-page.server.ts";
import { addDays, momentAt } from "#app/lib/dates.ts";
import type { Database } from "#db/client.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, makeSpace, told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

const vault = openVault("a secret of this test, long enough");

async function givenPartner(db: Database, role: PartnerRole, corporationId: string): Promise<Partner> {
  return { kind: "partner", role, ...(await givenMember(db, role, corporationId)) };
}

async function wish(db: Database, people: number, filters: SearchFilters) {
  for (let one = 0; one < people; one += 1) {
    const actor = { kind: "entrepreneur", personId: await givenPerson(db) } as const;
    told("wish", await saveSearch(db, actor, filters));
  }
}

describe("a partner", () => {
  test("sees public calls and what comes, each kind its own, and never a draft, a plan or a person", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { stage, corporationId, tenderId } = await givenBox(db, owner, 2, false);
    const [ahead] = await owner<{ ahead: string }[]>`select ahead::text from clock`;
    const [, early, draft] = demoSpaces;
    if (!early || !draft) throw new Error("no spaces");
    const { spaceId } = await makeSpace(stage, early, 3);
    const expectedOn = addDays(stage.today, 90);
    told("early", await listEarly(db, stage.coordinator, spaceId, 0, { expectedOn, story: "Nog even." }));
    await draftSpace(stage, draft, 3);
    // Drafting looks back in time; the call is read when it is open.
    await moveClock(owner, ahead?.ahead ?? "0");
    const startsAt = momentAt(addDays(stage.today, 5), 14);
    if (!startsAt) throw new Error("no such moment");
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    told(
      "slot",
      await planSlot(db, stage.coordinator, tenderId, { startsAt, endsAt, capacity: 8, note: "" }),
    );
    const [space] = await owner<{ city: string }[]>`
      select s.city from spaces s join tenders t on t.space_id = s.id where t.id = ${tenderId}`;
    const place = space?.city ?? "?";
    await wish(db, 3, { place, branch: "bakery" });
    await wish(db, 2, { branch: "coffee" });
    await wish(db, 1, { branch: "bakery" });
    await wish(db, 4, { place: "Verweggistan" });

    const municipality = await readPartnerPage(await givenPartner(db, "municipality", corporationId));
    expect(municipality.spaces.map(({ id }) => id)).toEqual([tenderId]);
    expect(municipality.soon.map(({ street }) => street)).toEqual([early.street]);
    expect(municipality.demand).toEqual([
      { place, branch: "bakery", people: 3 },
      // Of few and few nobody reads in the order which are more.
      { place: null, branch: "bakery", people: null },
      { place: null, branch: "coffee", people: null },
    ]);
    expect(municipality.viewings).toBeNull();

    const broker = await readPartnerPage(await givenPartner(db, "broker", corporationId));
    expect(broker.viewings).toMatchObject([{ startsAt, capacity: 8, free: 8 }]);
    expect(broker.demand).toBeNull();

    const makers = await owner<{ word: string }[]>`select a.trade_name as word from applications a
      union all select p.email from people p join applications a on a.person_id = p.id`;
    for (const page of [municipality, broker])
      for (const { word } of makers) expect(JSON.stringify(page)).not.toContain(word);
    const elsewhere = await givenMember(db, "broker");
    const other = await readPartnerPage({ kind: "partner", role: "broker", ...elsewhere });
    expect([other.spaces, other.soon, other.viewings]).toEqual([[], [], []]);
  });

  test("is invited by a letter that says what is seen and what not, and becomes no colleague by a change", async ({
    db,
  }) => {
    const own = await givenMember(db, "coordinator");
    const actor = { kind: "staff", role: "coordinator", ...own } as const;
    const guest = { name: "Ilse Bakker", email: "ilse@gemeente.example", role: "municipality" } as const;
    const { personId } = told("invite", await inviteStaff(db, vault, actor, guest));
    expect(await lettersOf(db, "partner-invited")).toMatchObject([
      { to: guest.email, props: { role: "municipality" } },
    ]);
    expect(await lettersOf(db, "staff-invited")).toEqual([]);
    expect(await changeColleague(db, actor, personId, "coordinator")).toMatchObject({
      problem: "from-outside",
    });
    expect(await changeColleague(db, actor, personId, "broker")).toMatchObject({ ok: true });
    expect(await inviteStaff(db, vault, actor, guest)).toMatchObject({ problem: "already-member" });
    told("leave", await changeColleague(db, actor, personId, "left"));
    told("again", await inviteStaff(db, vault, actor, guest));
    expect(await lettersOf(db, "partner-invited")).toHaveLength(2);
  });
});
