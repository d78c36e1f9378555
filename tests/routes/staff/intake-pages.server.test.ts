import { describe, expect } from "vitest";

import { writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { listRoutes } from "#tests/support/route-table.ts";
import { wholeApp } from "#tests/support/whole-app.ts";

describe("the pages on which plans are weighed", () => {
  test("show in words what lies there, with names and without", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId, ids } = await givenBox(db, owner, 3);
    const { coordinator, approver } = stage;
    const [id = "", other = ""] = ids;
    const note = { text: "Kijk jij naar de huur?", mentions: [approver.personId] };
    told("note", await writeNote(db, coordinator, id, note));
    const [plan] = await owner<{ name: string; number: string }[]>`
      select trade_name as name, receipt_number as number from applications where id = ${id}`;
    const { name, number } = plan ?? { name: "?", number: "?" };
    const app = wholeApp(await listRoutes());
    const cookie = [...(await cookiesOf(db, approver.personId, "passkey"))]
      .map(([key, value]) => `${key}=${value}`)
      .join("; ");
    const page = async (path: string) => {
      const answer = await app(new Request(`http://localhost:3000${path}`, { headers: { cookie } }));
      expect(answer.status, path).toBe(200);
      return answer.body;
    };
    const nameless = new URLSearchParams({ naamloos: "1" });
    expect(await page(paths.staff.home())).toContain(`Lees de notitie voor jou bij ${name}`);
    expect(await page(paths.staff.notes(tenderId, id))).toContain(note.text);
    expect(await page(paths.staff.log(tenderId))).toContain(`Notitie bij een plan geschreven: ${name}`);
    expect(await page(`${paths.staff.search()}?zoek=${encodeURIComponent(name)}`)).toContain(number);
    const compared = `${paths.staff.compare(tenderId)}?plan=${id}&plan=${other}`;
    for (const path of [paths.staff.applications(tenderId), paths.staff.application(tenderId, id), compared])
      expect(await page(path)).toContain(name);
    for (const path of [
      paths.staff.applications(tenderId, nameless),
      paths.staff.application(tenderId, id, { nameless: true }),
      `${compared}&naamloos=1`,
    ]) {
      const shown = await page(path);
      expect(shown).not.toContain(name);
      expect(shown).toContain(number);
      expect(shown).toContain("Je leest zonder namen");
    }
  }, 120_000);

  test("once read without names, name no maker anywhere in this browser, until names are asked for", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { stage, tenderId, ids } = await givenBox(db, owner, 3);
    const { coordinator, approver } = stage;
    const [id = "", other = ""] = ids;
    // Stands in all that tells whose plan it is: the trade name, the maker's name and address, and what a colleague wrote.
    const canary = "Kanariedraad";
    await owner`update applications set trade_name = ${`${canary} bv`} where id = ${id}`;
    await owner`update people set name = ${`Anna ${canary}`}, email = ${`anna@${canary}.example`}
      where id = (select person_id from applications where id = ${id})`;
    await owner`update plan_parts set content = content || jsonb_build_object('whySpace', ${`Bij ${canary} is het warm`}::text)
      where application_id = ${id} and part = 'motivation'`;
    const note = { text: `Ken jij ${canary}?`, mentions: [approver.personId] };
    told("note", await writeNote(db, coordinator, id, note));
    const [plan] = await owner<{ number: string }[]>`
      select receipt_number as number from applications where id = ${id}`;
    const number = plan?.number ?? "?";
    const app = wholeApp(await listRoutes());
    const jar = await cookiesOf(db, approver.personId, "passkey");
    const page = async (path: string) => {
      const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
      const answer = await app(new Request(`http://localhost:3000${path}`, { headers: { cookie } }));
      expect(answer.status, path).toBe(200);
      for (const [, key = "", value = ""] of answer.headers.matchAll(/"set-cookie","([^=]+)=([^;]*)/g))
        jar.set(key, value);
      return answer.body;
    };
    const pages = [
      paths.staff.home(),
      paths.staff.tender(tenderId),
      paths.staff.applications(tenderId),
      paths.staff.application(tenderId, id),
      `${paths.staff.compare(tenderId)}?plan=${id}&plan=${other}`,
      paths.staff.notes(tenderId, id),
      paths.staff.shortlist(tenderId),
      paths.staff.log(tenderId),
      `${paths.staff.search()}?zoek=${number}`,
    ];
    const byName = `${paths.staff.search()}?zoek=${canary}`;
    const withNames = [];
    for (const path of pages) if ((await page(path)).includes(canary)) withNames.push(path);
    expect(withNames).toEqual(pages.filter((path) => path !== paths.staff.tender(tenderId)));
    expect(await page(byName)).toContain(number);

    await page(paths.staff.applications(tenderId, new URLSearchParams({ namen: "1", naamloos: "1" })));
    for (const path of pages) {
      const shown = await page(path);
      expect(shown, path).not.toMatch(new RegExp(canary, "i"));
      if (path !== paths.staff.tender(tenderId)) expect(shown, path).toContain(number);
    }
    // A search for the name finds no plan: a hit would tell.
    expect(await page(byName)).not.toContain(number);
    expect(await page(`${paths.staff.shortlist(tenderId)}?namen=1`)).toContain(canary);
    expect(await page(paths.staff.notes(tenderId, id))).toContain(canary);
  }, 120_000);
});
