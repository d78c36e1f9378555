import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { findBrand, findLogo, setBrand, setLogo } from "#app/domain/people/change-brand.server.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import type { Database } from "#db/client.server.ts";
import { events } from "#db/schema/events.ts";
import { corporations } from "#db/schema/people.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

const blue = { hue: 264, chroma: 140 };
const [oneKey, otherKey] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

async function givenStaff(db: Database, role: Staff["role"] = "coordinator", corporationId?: string) {
  return { kind: "staff", role, ...(await givenMember(db, role, corporationId)) } as const;
}

const brandSeenBy = (db: Database, staff: Staff) =>
  readInScope(db, scopeOf(staff), (tx) => findBrand(tx, staff.corporationId));

describe("the house style of a corporation", () => {
  test("is chosen by its own staff, once, and is told in the log", async ({ db }) => {
    const staff = await givenStaff(db);
    const key = "brand-chosen-00001";
    const answers = [await setBrand(db, staff, blue, key), await setBrand(db, staff, blue, key)];
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await brandSeenBy(db, staff)).toMatchObject(blue);
    const log = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ details: events.details }).from(events).where(eq(events.name, "corporation.brand-set")),
    );
    expect(log).toEqual([{ details: blue }]);
  });

  test("comes along with whoever works there and signs in", async ({ db }) => {
    const staff = await givenStaff(db);
    told("colour", await setBrand(db, staff, blue));
    told("logo", await setLogo(db, staff, { key: oneKey ?? "", type: "image/png" }));
    const session = await signInAs(db, staff.personId, "passkey");
    const signedIn = await findSignedIn(db, session.value);
    expect(signedIn?.memberships).toMatchObject([{ brandHue: 264, brandChroma: 140, logoKey: oneKey }]);
  });

  test("is not for whoever only looks, and never another corporation's", async ({ db }) => {
    const [reader, stranger] = [await givenStaff(db, "reader"), await givenStaff(db)];
    expect(await setBrand(db, reader, blue)).toMatchObject({ problem: "not-your-role" });
    expect(await setLogo(db, reader, null)).toMatchObject({ problem: "not-your-role" });
    const attack = inScope(db, scopeOf(stranger), (tx) =>
      tx.update(corporations).set({ brandHue: 1 }).where(eq(corporations.id, reader.corporationId)),
    );
    await expect(attack).rejects.toMatchObject({ cause: { constraint_name: "only_their_own" } });
    expect(await brandSeenBy(db, reader)).toMatchObject({ hue: 163 });
  });

  test("has one logo at a time: a new one tells which bytes may go, and is found by its own key alone", async ({
    db,
  }) => {
    const staff = await givenStaff(db);
    told("first", await setLogo(db, staff, { key: oneKey ?? "", type: "image/png" }));
    const second = await setLogo(db, staff, { key: otherKey ?? "", type: "image/webp" });
    expect(second).toMatchObject({ value: { key: otherKey, old: oneKey } });
    const typeOf = (key = "") => readInScope(db, { kind: "public" }, (tx) => findLogo(tx, key));
    expect([await typeOf(oneKey), await typeOf(otherKey)]).toEqual([null, "image/webp"]);
    expect(await setLogo(db, staff, null)).toMatchObject({ value: { key: null, old: otherKey } });
    expect(await typeOf(otherKey)).toBeNull();
  });
});
