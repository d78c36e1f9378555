import { unzipSync } from "fflate";
import { describe, expect } from "vitest";

import { action as download } from "#app/routes/public/account.gegevens.ts";
import { action as erase } from "#app/routes/public/account.wissen.tsx";
import { address, CANARY, givenCanary } from "#tests/support/canary.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, keep, locationOf, statusOf } from "#tests/support/web.ts";
import { useDatabase } from "#app/http/database.server.ts";

const form = { email: address, once: "one-filling-in-of-it" };

describe("taking along and being forgotten", () => {
  test("a second press of the same form ends at the same goodbye, another form asks to sign in", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { personId } = await givenCanary(db, owner);
    // They work for a corporation: a mailed link alone takes nothing along and gives nothing up.
    const weak = await cookiesOf(db, personId, "link");
    expect(await statusOf(erase(args("/account/wissen", { form, cookies: weak })))).toBe(401);
    expect(await statusOf(download(args("/account/gegevens", { form: {}, cookies: weak })))).toBe(401);
    const cookies = await cookiesOf(db, personId, "two_factor");
    const post = (posted: Record<string, string>) =>
      erase(args("/account/wissen", { form: posted, cookies }));
    expect(await statusOf(post({ ...form, email: "" }))).toBe(400);
    expect(await statusOf(post({ ...form, email: "iemand@anders.example" }))).toBe(422);
    const first = await post(form);
    expect(locationOf(first)).toBe("/account/gewist");
    expect([...keep(cookies, first)]).toEqual([]);
    expect(locationOf(await post(form))).toBe("/account/gewist");
    expect(await statusOf(post({ ...form, once: "quite-another-filling-in" }))).toBe(401);
  });

  test("nobody gets data without signing in, and everybody gets their own only, kept by no cache", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    await givenCanary(db, owner);
    expect(await statusOf(download(args("/account/gegevens", { form: {} })))).toBe(401);
    const stranger = await cookiesOf(db, await givenPerson(db), "link");
    const answer = await download(args("/account/gegevens", { form: {}, cookies: stranger }));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(zip)).toEqual(["gegevens.json", "LEESMIJ.txt"]);
    for (const bytes of Object.values(zip)) expect(new TextDecoder().decode(bytes)).not.toContain(CANARY);
  });
});
