import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { announceFile } from "#app/domain/applications/announce-file.server.ts";
import { writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { startEntry } from "#app/domain/applications/paper/start-entry.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import { conductEvening } from "#app/domain/jury/evening/conduct-evening.server.ts";
import { requestSignIn } from "#app/domain/people/sign-in-link.server.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import { decideRealm } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { realmOf } from "#db/seeds/demo-realms.ts";
import { makeSpace } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";
import { hatice } from "#tests/support/paper.ts";
import { givenStage } from "#tests/support/stage.ts";
import { readDeeds } from "#tests/support/verb-graph.ts";
import { givenWriter } from "#tests/support/writer.ts";

type Given = Parameters<typeof givenStage>;
type World = {
  readonly press: () => Promise<Outcome<unknown, string>>;
  readonly count: () => Promise<number>;
};

const [zwanenkade] = demoSpaces;
const SPACE = spaceForm.parse({
  street: "Zwanenkade",
  houseNumber: "21",
  city: "Utrecht",
  neighbourhood: "Kanaleneiland",
  unitKind: "shop",
  areaM2: "70",
  frontageM: "6",
  handover: "shell",
  regime: "290",
  realm: "BOG",
  serviceLabel: "NON_DAEB",
  energyLabel: "A",
  marketRent: "1200",
  targetRent: "1000",
});
const ASKED = {
  email: "naima@bakt.example",
  browserMark: "m".repeat(43),
  returnTo: "/mijn-plannen",
  locale: "nl",
  device: "Firefox, Linux",
  clientAddress: "192.0.2.1",
} as const;
const colleague = { email: "leila@draad.example", role: "edit" } as const;
const file = { name: "Offerte.pdf", type: "application/pdf", sizeBytes: 9, contentHash: "0".repeat(64) };

async function givenNote(db: Given[0], owner: Given[1]): Promise<World> {
  const { stage, ids } = await givenBox(db, owner, 1);
  return {
    press: () => writeNote(db, stage.coordinator, ids[0] ?? "", { text: "Mooi plan.", mentions: [] }),
    count: async () => (await owner`select 1 from plan_notes`).length,
  };
}

/** Whatever makes something new and brought no key: how it is asked, and how many of it there are. */
const WISHES: Readonly<Record<string, (...given: Given) => Promise<World>>> = {
  "applications/announce-file.server.ts#announceFile": async (db, owner) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    const storing = () => ({ storageKey: randomUUID(), makesNew: true });
    return {
      press: () => announceFile(db, actor, applicationId, file, storing()),
      count: async () => (await owner`select 1 from files`).length,
    };
  },
  "applications/notes/write-note.server.ts#writeNote": givenNote,
  "applications/paper/start-entry.server.ts#startEntry": async (db, owner) => {
    const { stage, tenderId } = await givenWriter(db, owner);
    return {
      press: () => startEntry(db, stage.coordinator, tenderId, hatice),
      count: async () => (await owner`select 1 from paper_entries`).length,
    };
  },
  "jury/evening/conduct-evening.server.ts#conductEvening": async (db, owner) => {
    const evening = await givenConducted(db, owner);
    const [applicationId = ""] = evening.order;
    await evening.step({ step: "begin" });
    await evening.step({ step: "open", applicationId });
    return {
      press: () => conductEvening(db, evening.conductor, evening.tenderId, { step: "minute" }),
      count: async () => (await owner`select 1 from evening_steps where step = 'minute'`).length,
    };
  },
  "spaces/create-space.server.ts#createSpace": async (db, owner) => {
    const { coordinator } = await givenStage(db, owner);
    return {
      press: () => createSpace(db, coordinator, SPACE),
      count: async () => (await owner`select 1 from spaces`).length,
    };
  },
};

/** The same where rows of its own would tell a repeat, but a letter goes out with each. */
const LETTERS: Readonly<Record<string, (...given: Given) => Promise<World>>> = {
  "a sign-in": async (db, owner) => ({
    press: () => requestSignIn(db, ASKED),
    count: async () => (await owner`select 1 from outbox where letter = 'sign-in'`).length,
  }),
  "an invitation to write along": async (db, owner) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    return {
      press: () => inviteMember(db, actor, applicationId, colleague),
      count: async () => (await owner`select 1 from outbox where letter = 'plan-member-invited'`).length,
    };
  },
  "a decision what a space is": async (db, owner) => {
    const stage = await givenStage(db, owner);
    if (!zwanenkade) throw new Error("no space");
    const { spaceId } = await makeSpace(stage, zwanenkade, 20);
    return {
      press: () => decideRealm(db, stage.coordinator, spaceId, realmOf(zwanenkade)),
      count: async () => (await owner`select 1 from realm_decisions`).length,
    };
  },
};

async function pressFive({ press, count }: World): Promise<number> {
  const answers = await Promise.all(Array.from({ length: 5 }, press));
  expect(answers.map(({ ok }) => ok)).toEqual(Array(5).fill(true));
  expect(new Set(answers.map(canonical)).size).toBe(1);
  return count();
}

describe("a form without a key, sent five times at once, has one effect and five times the same answer", () => {
  for (const [id, given] of Object.entries({ ...WISHES, ...LETTERS }))
    test(id, async ({ db, owner }) => {
      expect(await pressFive(await given(db, owner))).toBe(1);
    });

  test("of everything that makes something new", () => {
    const making = [...readDeeds().values()].filter(({ source }) => /\bmakesNew\b/u.test(source));
    const verbs = making.map(({ id }) => id).filter((id) => !id.startsWith("events/"));
    expect(verbs.toSorted()).toEqual(Object.keys(WISHES).toSorted());
  });
});

test("the same wish may be had again after ten seconds", async ({ db, owner }) => {
  const note = await givenNote(db, owner);
  await pressFive(note);
  await owner`update idempotency_keys set at = at - interval '11 seconds'`;
  expect(await pressFive(note)).toBe(2);
});
