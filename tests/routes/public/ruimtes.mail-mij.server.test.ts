import { describe, expect } from "vitest";

import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { MAX_SEARCHES } from "#app/domain/tenders/alerts/search-form.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as confirm from "#app/routes/public/ruimtes.mail-mij.$token.tsx";
import * as page from "#app/routes/public/ruimtes.mail-mij._index.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

const address = "/ruimtes/mail-mij?plaats=Utrecht&m2tot=75&huur=750&branche=bakery";
const anywhere = "/ruimtes/mail-mij?m2tot=75&huur=750&branche=bakery";
const filters = { place: "Utrecht", maxAreaM2: 75, maxRentCents: 75_000, branch: "bakery" };

describe("mail about new spaces", () => {
  test("is one tap for whoever is signed in", async ({ db, owner }) => {
    useDatabase(db);
    const cookies = await cookiesOf(db, await givenPerson(db), "link");
    const answer = await page.action(args(address, { cookies, form: {} }));
    expect(locationOf(answer)).toBe("/ruimtes/mail-mij?klaar=bewaard");
    expect(await owner`select filters from saved_searches`).toMatchObject([{ filters }]);
    expect(await lettersOf(db, "search-asked")).toEqual([]);
  });

  test("asks everybody else for an address, with the filters kept, and then by mail", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const first = locationOf(await page.action(args(address, { form: {} })));
    expect(first).toBe(address);
    expect(await page.loader(args(first ?? ""))).toMatchObject({ isSignedIn: false, search: filters });
    const unknown = page.action(args(address, { form: { email: "nieuw@example.nl" } }));
    expect(await statusOf(Promise.resolve(unknown))).toBe(422);
    expect(
      await statusOf(Promise.resolve(page.action(args(address, { form: { email: "geen adres" } })))),
    ).toBe(400);
    const sent = await page.action(args(anywhere, { form: { email: "Nieuw@example.nl" } }));
    expect(locationOf(sent)).toBe("/ruimtes/mail-mij?klaar=mail");
    const [letter] = await lettersOf(db, "search-asked");
    expect(letter).toMatchObject({
      to: "nieuw@example.nl",
      props: { filters: { maxAreaM2: 75, maxRentCents: 75_000, branch: "bakery" } },
    });
    const params = { token: letter?.props.url.split("/").at(-1) ?? "" };
    expect(await statusOf(confirm.loader(args("/", { params })))).toBe(200);
    expect(await owner`select 1 from people`).toHaveLength(0);
    const tap = async () => locationOf(await confirm.action(args("/", { params, form: {} })));
    expect(await tap()).toBe("/ruimtes/mail-mij?klaar=bewaard");
    expect(await tap()).toBe("/ruimtes/mail-mij?klaar=bewaard");
    expect(await owner`select email from people`).toMatchObject([{ email: "nieuw@example.nl" }]);
    expect(await statusOf(confirm.loader(args("/", { params })))).toBe(410);
  });

  test("says on the page of the link why it cannot be switched on, and the link stays", async ({ db }) => {
    useDatabase(db);
    const personId = await givenPerson(db, "veel@example.nl");
    for (let nth = 0; nth < MAX_SEARCHES; nth += 1)
      told("save", await saveSearch(db, { kind: "entrepreneur", personId }, { minAreaM2: nth }));
    await page.action(args(anywhere, { form: { email: "veel@example.nl" } }));
    const [letter] = await lettersOf(db, "search-asked");
    const params = { token: letter?.props.url.split("/").at(-1) ?? "" };
    expect(await confirm.action(args("/", { params, form: {} }))).toMatchObject({
      data: { error: `problems.too-many-searches?max=${MAX_SEARCHES}` },
      init: { status: 422 },
    });
    expect(await statusOf(confirm.loader(args("/", { params })))).toBe(200);
    const old = { params: { token: "bestaat-niet" }, form: {} };
    expect(locationOf(await confirm.action(args("/ruimtes/mail-mij/bestaat-niet", old)))).toBe(
      "/ruimtes/mail-mij/bestaat-niet",
    );
  });

  test("shrugs at filters that make no sense", async ({ db, owner }) => {
    useDatabase(db);
    const cookies = await cookiesOf(db, await givenPerson(db), "link");
    await page.action(
      args("/ruimtes/mail-mij?plaats=a%00b&m2tot=veel&branche=draken", { cookies, form: {} }),
    );
    expect(await owner`select filters from saved_searches`).toMatchObject([{ filters: {} }]);
  });
});
