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
});
