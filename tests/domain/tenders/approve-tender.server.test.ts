import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { approveTender, returnTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft } from "#app/domain/tenders/save-draft.server.ts";
import { addDays } from "#app/lib/dates.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftInput, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const OPENS_IN = 3;

async function givenDraft(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space to call for");
  const { tenderId } = await draftSpace(stage, space, OPENS_IN);
  const input = draftInput(space, stage.criteria, addDays(stage.today, OPENS_IN));
  return { stage, tenderId, input };
}

async function givenProposal(...given: Parameters<typeof givenStage>) {
  const draft = await givenDraft(...given);
  told("propose", await proposeTender(draft.stage.db, draft.stage.coordinator, draft.tenderId));
  return draft;
}

describe("a draft", () => {
  test("with weights of 95 or 105 is refused with the sum, and the stored weights stay", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input } = await givenDraft(db, owner);
    const before = await owner`select weight from criteria order by position`;
    for (const change of [-5, 5]) {
      const criteria = input.criteria.map((criterion, row) =>
        row === 0 ? { ...criterion, weight: criterion.weight + change } : criterion,
      );
      expect(await saveDraft(db, stage.coordinator, tenderId, 2, { ...input, criteria })).toMatchObject({
        problem: "weights-not-100",
        details: { sum: 100 + change },
      });
    }
    expect(await owner`select weight from criteria order by position`).toEqual(before);
  });

  test("freezes the agreement on open glass with the rules, and no agreement when it was emptied", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input } = await givenDraft(db, owner);
    const { openGlassPercent: _, ...without } = input;
    told("agree", await saveDraft(db, stage.coordinator, tenderId, 2, { ...input, openGlassPercent: 65 }));
    expect(await owner`select open_glass_percent as percent from tenders`).toEqual([{ percent: 65 }]);
    told("empty", await saveDraft(db, stage.coordinator, tenderId, 3, without));
    expect(await owner`select open_glass_percent as percent from tenders`).toEqual([{ percent: null }]);
    told("agree", await saveDraft(db, stage.coordinator, tenderId, 4, { ...input, openGlassPercent: 65 }));
    told("propose", await proposeTender(db, stage.coordinator, tenderId));
    told("approve", await approveTender(db, stage.approver, tenderId));
    const [frozen] = await owner`select rules -> 'space' -> 'openGlassPercent' as percent from tenders`;
    expect(frozen).toEqual({ percent: 65 });
  });

  test("freezes what each panel counts for and how many of it must be there, in the rules and in the table", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input } = await givenDraft(db, owner);
    const panels = { residentsShare: 60, residentsQuorum: 2, professionalsQuorum: 1 };
    told("share", await saveDraft(db, stage.coordinator, tenderId, 2, { ...input, ...panels }));
    told("propose", await proposeTender(db, stage.coordinator, tenderId));
    told("approve", await approveTender(db, stage.approver, tenderId));
    const [frozen] = await owner`select rules -> 'jury' as jury from tenders`;
    expect(frozen?.["jury"]).toMatchObject(panels);
    await expect(owner`update tenders set residents_quorum = 0`).rejects.toMatchObject({
      constraint_name: "rules_are_frozen",
    });
    await expect(owner`update tenders set professionals_quorum = null`).rejects.toMatchObject({
      constraint_name: "rules_are_frozen",
    });
  });

  test("that somebody else saved since is not overwritten", async ({ db, owner }) => {
    const { stage, tenderId, input } = await givenDraft(db, owner);
    expect(await saveDraft(db, stage.approver, tenderId, 2, input)).toMatchObject({ ok: true });
    expect(await saveDraft(db, stage.coordinator, tenderId, 2, input)).toMatchObject({
      problem: "changed-meanwhile",
    });
  });

  test("whose path by date misses the target rent, because the space was valued since, cannot be proposed", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId } = await givenDraft(db, owner);
    const propose = () => proposeTender(db, stage.coordinator, tenderId);
    await owner`update tenders set rent_amounts_cents = array[target_rent_cents - 10000, target_rent_cents - 5000]`;
    expect(await propose()).toMatchObject({ problem: "rent-path-misses-target" });
    await owner`update tenders set rent_amounts_cents = array[target_rent_cents + 100, target_rent_cents]`;
    expect(await propose()).toMatchObject({ problem: "rent-path-falls" });
    await owner`update tenders set rent_amounts_cents = array[target_rent_cents - 10000, target_rent_cents],
      rent_path_percents = array[90, 100]`;
    told("propose", await propose());
  });

  test("whose opening has passed by now cannot be proposed", async ({ db, owner }) => {
    const { stage, tenderId } = await givenDraft(db, owner);
    await stage.clock.setDays(OPENS_IN + 200);
    expect(await proposeTender(db, stage.coordinator, tenderId)).toMatchObject({ ok: false });
    expect(await owner`select state from tenders`).toMatchObject([{ state: "draft" }]);
  });
});

describe("a proposal", () => {
  test("cannot be approved by who made it, nor by who only looks, nor by another corporation", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    const { corporationId } = stage.coordinator;
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", corporationId)),
      role: "reader",
    };
    const elsewhere: Staff = {
      kind: "staff",
      ...(await givenMember(db, "approver")),
      role: "approver",
    };
    expect(await approveTender(db, stage.coordinator, tenderId)).toMatchObject({ problem: "own-work" });
    expect(await approveTender(db, reader, tenderId)).toMatchObject({ ok: false });
    expect(await approveTender(db, elsewhere, tenderId)).toMatchObject({ problem: "not-found" });
    expect(await owner`select state, rules from tenders`).toMatchObject([{ state: "review", rules: null }]);
  });

  test("is not approved once the energy label has run out while it lay waiting", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    const validUntil = (day: string) =>
      owner`update spaces set energy_label = 'B', energy_exemption = null, energy_label_valid_until = ${day}`;
    await validUntil(addDays(stage.today, OPENS_IN - 1));
    expect(await approveTender(db, stage.approver, tenderId)).toMatchObject({
      problem: "energy-label-expired",
    });
    await validUntil(addDays(stage.today, OPENS_IN));
    told("approve", await approveTender(db, stage.approver, tenderId));
  });

  test("that came back and goes out again unchanged is told to the colleagues again", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    const asked = async () => (await lettersOf(db, "approval-asked")).length;
    const once = await asked();
    told("return", await returnTender(db, stage.approver, tenderId, "Wacht op de buurt"));
    told("propose", await proposeTender(db, stage.coordinator, tenderId));
    expect(await asked()).toBe(once * 2);
  });

  test("is approved once when the second person presses five times at once", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => approveTender(db, stage.approver, tenderId)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await owner`select 1 from events where name = 'tender.approved'`).toHaveLength(1);
  });

  test("is frozen from the approval on: nobody can change, return or approve it again", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input } = await givenProposal(db, owner);
    const { rulesHash } = told("approve", await approveTender(db, stage.approver, tenderId));
    expect(rulesHash).toMatch(/^[0-9a-f]{64}$/);
    for (const staff of [stage.coordinator, stage.approver]) {
      expect(await saveDraft(db, staff, tenderId, 2, input)).toMatchObject({ problem: "rules-frozen" });
      expect(await returnTender(db, staff, tenderId, "Toch niet")).toMatchObject({
        problem: "not-in-this-state",
      });
    }
    expect(await owner`select rules_hash as hash from tenders`).toMatchObject([{ hash: rulesHash }]);
    await expect(owner`update tenders set rules = jsonb_set(rules, '{rent}', '{}')`).rejects.toThrow();
  });

  test("goes back to its draft with the reason, and can be proposed again", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    expect(await returnTender(db, stage.approver, tenderId, "De foto mist.")).toMatchObject({ ok: true });
    expect(await owner`select details from events where name = 'tender.returned'`).toMatchObject([
      { details: { reason: "De foto mist." } },
    ]);
    // Whoever proposes does not sign for their own discount.
    expect(await proposeTender(db, stage.approver, tenderId)).toMatchObject({ problem: "own-discount" });
    await owner`update tenders set discount_approver_id = ${stage.coordinator.personId}`;
    expect(await proposeTender(db, stage.approver, tenderId)).toMatchObject({ ok: true });
    expect(await approveTender(db, stage.coordinator, tenderId)).toMatchObject({ ok: true });
  });

  test("is not approved from an old tab after it was sent back and proposed anew", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposal(db, owner);
    const seen = async () => {
      const [row] = await owner<{ at: Date }[]>`select proposed_at as at from tenders`;
      return row?.at.toISOString() ?? "";
    };
    const before = await seen();
    told("return", await returnTender(db, stage.approver, tenderId, "De foto mist."));
    told("propose", await proposeTender(db, stage.coordinator, tenderId));
    expect(await approveTender(db, stage.approver, tenderId, { seen: before })).toMatchObject({
      problem: "changed-meanwhile",
    });
    expect(await approveTender(db, stage.approver, tenderId, { seen: await seen() })).toMatchObject({
      ok: true,
    });
  });
});
