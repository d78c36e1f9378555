import { describe, expect } from "vitest";

import { sections } from "#app/domain/privacy/places.ts";
import { readOwnData } from "#app/domain/privacy/read-own-data.server.ts";
import { address, CANARY, givenCanary } from "#tests/support/canary.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";

describe("the download of one's own data", () => {
  test("tells all that is kept, in every section", async ({ db, owner }) => {
    const { personId, draft, decided } = await givenCanary(db, owner);
    const own = (await readOwnData(db, personId)).sections;
    for (const section of sections) expect(own[section], section).not.toHaveLength(0);
    expect(own.account).toMatchObject([{ email: address, name: CANARY, phone: CANARY }]);
    expect(own.plans.map(({ id }) => id)).toEqual([draft, decided.third]);
    const [first, second] = own.plans;
    const parts =
      await owner`select part, content from plan_parts where application_id = ${draft} order by part`;
    expect(first?.parts).toMatchObject(parts.map(({ part, content }) => ({ part, content })));
    expect(first?.people_you_invited).toMatchObject([{ email: `maat-${CANARY}@draad.example` }]);
    expect(second).toMatchObject({
      state: "not_chosen",
      repair: { before: { business: { summary: CANARY } } },
      repair_draft: { content: { business: CANARY } },
    });
    expect(second?.words_of_the_jury).toContainEqual(
      expect.objectContaining({ words: `${CANARY} vertelde het goed` }),
    );
    expect(own.questions).toHaveLength(3);
    expect(own.searches).toHaveLength(2);
    expect(own.jury[0]?.score_sheets).toHaveLength(3);
    expect(own.letters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["pitch-invited", "draft-reminder"]),
    );
  });

  test("has with ten plans every plan and every file, each once", async ({ db, owner }) => {
    const { personId, draft } = await givenCanary(db, owner);
    const [call] =
      await owner`select corporation_id, space_id from tenders where id in (select tender_id from applications where id = ${draft})`;
    for (let nth = 0; nth < 8; nth += 1)
      await owner.begin(async (sql) => {
        // Further calls and plans like the first; a published call keeps its weights, so criteria come along by nobody.
        await sql`set local session_replication_role = replica`;
        const tender = crypto.randomUUID();
        const plan = crypto.randomUUID();
        await sql`insert into tenders select (jsonb_populate_record(t, jsonb_build_object('id', ${tender}::uuid, 'state', 'withdrawn', 'ended_at', now(), 'ended_reason', 'x'))).*
          from tenders t where t.id = (select tender_id from applications where id = ${draft})`;
        await sql`insert into applications select (jsonb_populate_record(a, jsonb_build_object('id', ${plan}::uuid, 'tender_id', ${tender}::uuid))).*
          from applications a where a.id = ${draft}`;
        for (let file = 0; file < 10; file += 1)
          await sql`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
            values (${call?.corporation_id}, ${plan}, ${personId}, 'foto.webp', 'image/webp', 3, repeat('d', 64), gen_random_uuid(), true)`;
      });
    const own = await readOwnData(db, personId);
    expect(own.sections.plans).toHaveLength(10);
    expect(new Set(own.files.map(({ id }) => id)).size).toBe(82);
    expect(own.files).toHaveLength(82);
  });

  test("has nothing of anybody else", async ({ db, owner }) => {
    const { personId, seat, decided } = await givenCanary(db, owner);
    const told = JSON.stringify(await readOwnData(db, personId));
    const others = await owner<{ email: string }[]>`select email from people where id <> ${personId}
      union select email from jury_seats where id <> ${seat.seatId}`;
    for (const { email } of others) expect(told).not.toContain(email);
    for (const juror of decided.jury.slice(1)) expect(told).not.toContain(juror.seatId);
    const stranger = JSON.stringify(await readOwnData(db, await givenPerson(db)));
    expect(stranger).not.toContain(CANARY);
  });

  test("keeps points that others gave, and notes of staff, to themselves", async ({ db, owner }) => {
    const { personId, decided } = await givenCanary(db, owner);
    await owner`update assessments set note = 'alleen voor collega''s' where application_id = ${decided.third}`;
    await owner`update results set published_at = null`;
    const own = await readOwnData(db, personId);
    expect(own.sections.plans[1]?.words_of_the_jury).toEqual([]);
    expect(JSON.stringify(own)).not.toContain("alleen voor collega");
  });
});
