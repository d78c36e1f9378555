import { describe, expect } from "vitest";

import { propertyForm } from "#app/domain/spaces/property-form.ts";
import { valueForm } from "#app/domain/spaces/value-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft, type SavedDraft } from "#app/domain/tenders/save-draft.server.ts";
import { valueSpace } from "#app/domain/tenders/value/value-space.server.ts";
import { addDays, addMonths, day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftInput, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";

const property = {
  street: "Herderplein",
  houseNumber: "12",
  neighbourhood: "Oog in Al",
  city: "Utrecht",
  areaM2: "70",
  handover: "shell",
  unitType: "WIR",
  energyLabel: "B",
};

/** Enters a case through the same forms and verbs as a member of staff, up to the second signature. */
async function enter(
  [db, owner]: Parameters<typeof givenStage>,
  given: {
    readonly property: Readonly<Record<string, string>>;
    readonly value: Readonly<Record<string, unknown>>;
    readonly draft: (input: SavedDraft) => Partial<SavedDraft>;
  },
): Promise<{ rules: FrozenRules; claims: readonly { year: number; amount: number }[] }> {
  const stage = await givenStage(db, owner);
  const { coordinator, approver } = stage;
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { spaceId, tenderId } = await draftSpace(stage, { ...space, percents: [100] }, 3);
  const described = propertyForm.parse({ ...property, ...given.property });
  told("property", await describeSpace(db, coordinator, spaceId, 2, described));
  const value = valueForm.parse({ valueKind: "appraisal", appraisedOn: "2026-01-12", ...given.value });
  told("value", await valueSpace(db, coordinator, spaceId, 3, value));
  const input: SavedDraft = {
    ...draftInput(space, stage.criteria, addDays(stage.today, 3)),
    marketRent: value.marketRent,
    targetRent: value.targetRent,
    leaseStartsOn: day(`${Number(stage.today.slice(0, 4)) + 1}-09-01`),
  };
  const [row] = await owner<{ version: number }[]>`select version from tenders`;
  told(
    "draft",
    await saveDraft(db, coordinator, tenderId, row?.version ?? 0, { ...input, ...given.draft(input) }),
  );
  told("propose", await proposeTender(db, coordinator, tenderId));
  told("approve", await approveTender(db, approver, tenderId));
  const [tender] = await owner<{ rules: FrozenRules }[]>`select rules from tenders`;
  if (!tender) throw new Error("no call");
  const claims = await owner<{ year: number; amount: number }[]>`
    select year, amount_cents as amount from discount_claims order by year`;
  return { rules: tender.rules, claims };
}

describe("a case of practice is entered without a workaround", () => {
  test("Herderplein: € 750 instead of € 1,000 for two years, by date, on the light plan", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enter([db, owner], {
      property: {},
      value: { marketRent: "1000", targetRent: "1000" },
      draft: ({ leaseStartsOn }) => ({
        planVariant: "light",
        rentSteps: [
          { fromOn: leaseStartsOn, amount: euros(750) },
          { fromOn: addMonths(leaseStartsOn, 24), amount: euros(1_000) },
        ],
      }),
    });
    expect(rules.planVariant).toBe("light");
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([750, 750, 1_000].map(euros));
    expect(rules.rent.totalDiscount).toBe(euros(6_000));
    expect(claims.map(({ amount }) => amount)).toEqual([1_000, 3_000, 2_000].map(euros));
    expect(rules.rent.terms?.value).toMatchObject({ kind: "appraisal", on: "2026-01-12" });
  });

  test("Staedion: 40 % for one year by allonge, in a priority neighbourhood, at market rent after it", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enter([db, owner], {
      property: { street: "Ooievaarsdreef", houseNumber: "112", unitType: "HOR" },
      value: { marketRent: "1280", targetRent: "1280", isPriorityArea: "on" },
      draft: () => ({
        rentPath: [60, 100],
        discountForm: "allonge",
        discountReason: "Een buurtrestaurant met zes workshops per jaar.",
      }),
    });
    expect(rules.rent.terms?.discount).toMatchObject({
      form: "allonge",
      reason: "Een buurtrestaurant met zes workshops per jaar.",
    });
    expect(rules.rent.terms?.discount?.endsOn).toMatch(/-08-31$/);
    const total = claims.reduce((sum, { amount }) => sum + amount, 0);
    expect(total).toBe(euros(6_144));
  });
});
