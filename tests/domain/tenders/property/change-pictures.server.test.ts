import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { addPicture, removePicture } from "#app/domain/tenders/property/change-pictures.server.ts";
import { findPicture } from "#app/domain/tenders/property/queries.server.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { inScope } from "#db/scope.server.ts";
import { changeInWords } from "#app/i18n/change-words.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { givenCall } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const stored = () => ({ storageKey: randomUUID(), previewKey: null });

function picture(nth: number) {
  const contentHash = String(nth).padStart(64, "0");
  return { kind: "photo", alt: "Lichte winkel", type: "image/jpeg", sizeBytes: 9, contentHash } as const;
}

async function givenSpace(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  return { stage, ...(await draftSpace(stage, space, 3)) };
}

test("a picture is the corporation's alone until its call is open, and then everybody's", async ({
  db,
  owner,
}) => {
  const { stage, spaceId, tenderId, opensAt } = await givenSpace(db, owner);
  const added = await addPicture(db, stage.coordinator, spaceId, picture(1), stored());
  const { pictureId } = told("picture", added);
  const seen = () => inScope(db, { kind: "public" }, (tx) => findPicture(tx, pictureId));
  const seenElsewhere = async () => {
    const stranger = await givenMember(db, "reader");
    return inScope(db, { kind: "corporation", ...stranger }, (tx) => findPicture(tx, pictureId));
  };
  expect(await seen()).toBeNull();
  expect(await seenElsewhere()).toBeNull();
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  told("approve", await approveTender(db, stage.approver, tenderId));
  expect(await seen()).toBeNull();
  await stage.clock.setDays((opensAt.getTime() - Date.now()) / 86_400_000 + 1);
  expect(await seen()).toMatchObject({ id: pictureId });
  // What a call shows cannot be taken from it.
  const gone = await removePicture(db, stage.coordinator, spaceId, pictureId);
  expect(gone).toMatchObject({ problem: "rules-frozen" });
});

test("twelve pictures are enough, also when they come at once, and none comes twice", async ({
  db,
  owner,
}) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  const answers = await Promise.all(
    Array.from({ length: 14 }, (_, nth) =>
      addPicture(db, stage.coordinator, spaceId, picture(nth), stored()),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(12);
  const [row] = await owner<
    { id: string; hash: string }[]
  >`select id, content_hash as hash from space_pictures`;
  told("remove", await removePicture(db, stage.coordinator, spaceId, row?.id ?? ""));
  const [other] = await owner<{ hash: string }[]>`select content_hash as hash from space_pictures`;
  const again = { ...picture(0), contentHash: other?.hash ?? "" };
  expect(await addPicture(db, stage.coordinator, spaceId, again, stored())).toMatchObject({
    problem: "picture-twice",
  });
  await expect(owner`update space_pictures set alt = '   '`).rejects.toThrow(/picture_is_described/);
});

test("while a call is open a picture only lies ready: the rules hold it from the change that two people made, and it stays", async ({
  db,
  owner,
}) => {
  const call = await givenCall(db, owner);
  const { coordinator, approver } = call.stage;
  const { spaceId } = told("call", await spaceOf(owner, call.tenderId));
  const add = (nth: number, kind: "photo" | "floor_plan" = "photo") =>
    addPicture(db, coordinator, spaceId, { ...picture(nth), kind }, stored());
  const { pictureId } = told("plan", await add(1, "floor_plan"));
  const { pictureId: slip } = told("slip", await add(2));
  const inPublic = (id: string) => inScope(db, { kind: "public" }, (tx) => findPicture(tx, id));
  // Everybody sees the space, and nobody outside what only lies ready.
  expect(await inPublic(pictureId)).toBeNull();
  expect((await call.read()).rules.space.property?.pictures).toBeUndefined();
  // What nobody relies on yet may go again.
  told("remove", await removePicture(db, coordinator, spaceId, slip));
  const before = await call.read();
  const { addendumId } = told("propose", await call.propose(await withPictures(call, [pictureId, slip])));
  expect(await removePicture(db, coordinator, spaceId, pictureId)).toMatchObject({ problem: "rules-frozen" });
  told("publish", await call.publish(addendumId, approver));
  const after = await call.read();
  expect(after.rules.space.property?.pictures).toEqual([
    { id: pictureId, kind: "floor_plan", alt: "Lichte winkel", hash: picture(1).contentHash },
  ]);
  expect(after.hash).not.toBe(before.hash);
  const [letter] = await lettersOf(db, "rules-changed");
  if (!letter) throw new Error("nobody was told");
  const words = letter.props.differences.map((one) => changeInWords(translator("nl"), formatOf("nl"), one));
  expect(words).toMatchObject([{ before: "niets", after: "Plattegrond: Lichte winkel" }]);
  expect(await removePicture(db, coordinator, spaceId, pictureId)).toMatchObject({ problem: "rules-frozen" });
  expect(await inPublic(pictureId)).toMatchObject({ id: pictureId });
  await owner`update clock set ahead = ahead + interval '60 days'`;
  expect(await add(3)).toMatchObject({ problem: "rules-frozen" });
});

test("a picture that a change took from its call is gone for everybody, takes no room, and may come again", async ({
  db,
  owner,
}) => {
  const call = await givenCall(db, owner);
  const { coordinator } = call.stage;
  const { spaceId } = told("call", await spaceOf(owner, call.tenderId));
  const add = (nth: number) => addPicture(db, coordinator, spaceId, picture(nth), stored());
  const { pictureId } = told("picture", await add(0));
  await call.change(await withPictures(call, [pictureId]));
  const { property } = await withPictures(call, []);
  const pictures = [{ id: pictureId, alt: "Lichte winkel", isGone: true }];
  await call.change({ property: { ...property, pictures } });
  expect(await inScope(db, { kind: "public" }, (tx) => findPicture(tx, pictureId))).toBeNull();
  for (let nth = 0; nth < 12; nth += 1) told(`picture ${nth}`, await add(nth));
  expect(await add(12)).toMatchObject({ problem: "too-many-pictures" });
  // The rules of before still name it, so its bytes stay.
  const kept = await owner`select 1 from space_pictures where id = ${pictureId}`;
  expect(kept).toHaveLength(1);
});

type Call = Awaited<ReturnType<typeof givenCall>>;

async function spaceOf(owner: Parameters<typeof givenStage>[1], tenderId: string) {
  const [row] = await owner<
    { spaceId: string }[]
  >`select space_id as "spaceId" from tenders where id = ${tenderId}`;
  return row ? done(row) : problem("not-found");
}

/** The form of a change in which nothing was touched but the ticks beside new pictures. */
async function withPictures(call: Call, newPictures: string[]) {
  const { rules } = await call.read();
  const of = rules.space.property;
  return {
    property: {
      grossAreaM2: of?.grossAreaM2 ?? null,
      homesAbove: of?.homesAbove ?? null,
      allowedUse: [...(of?.use?.allowed ?? [])],
      useCertainty: of?.use?.certainty ?? null,
      useNote: of?.use?.note ?? "",
      handoverItems: [...(of?.handover ?? [])],
      pictures: [],
      newPictures,
    },
  };
}
