import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { paths } from "#app/paths.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { listRoutes, type ListedRoute } from "#tests/support/route-table.ts";
import { givenStage } from "#tests/support/stage.ts";
import { wholeApp } from "#tests/support/whole-app.ts";

let routes: ListedRoute[];

beforeAll(async () => {
  routes = await listRoutes();
}, 60_000);

const menu = `aria-label="${nl["ui.mainMenu"]}"`;
const wayBack = `href="${paths.staff.home()}"`;

describe("somebody of the desk who meets nothing there", () => {
  test("stays at the desk, and is told the same of what is absent and of what is another's", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId } = await buildOpenTender(stage);
    const stranger = await givenMember(db, "coordinator");
    const cookies = await cookiesOf(db, stranger.personId, "passkey");
    const ask = (path: string) =>
      wholeApp(routes)(
        new Request(`http://localhost:3000${path}`, {
          headers: {
            "user-agent": "Mozilla/5.0 Firefox/140.0",
            "accept-language": "nl",
            cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          },
        }),
      );
    const foreign = await ask(paths.staff.tender(tenderId));
    expect(foreign.status).toBe(404);
    expect(foreign.body).toContain('class="rail"');
    expect(foreign.body).toContain(wayBack);
    expect(foreign.body).toContain(nl["errors.home.staff"]);
    // The menu of languages leads back to this very address; all else is the same.
    const absentId = randomUUID();
    const absent = await ask(paths.staff.tender(absentId));
    expect({ ...absent, body: absent.body.replaceAll(absentId, tenderId) }).toEqual(foreign);
    const nowhere = await ask("/beheer/nergens");
    expect([nowhere.status, nowhere.body.includes('class="rail"')]).toEqual([404, true]);
    expect((await ask("/nergens")).body).not.toContain('class="rail"');
  });

  test("who only reads is refused at the desk too", async ({ db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId } = await buildOpenTender(stage);
    const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
    const cookies = await cookiesOf(db, reader.personId, "passkey");
    const refused = await wholeApp(routes)(
      new Request(`http://localhost:3000${paths.staff.entries(tenderId)}`, {
        headers: {
          "accept-language": "nl",
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        },
      }),
    );
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('class="rail"');
    expect(refused.body).toContain(menu);
  });
});
