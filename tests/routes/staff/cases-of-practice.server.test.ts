import { describe, expect } from "vitest";

import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { propertyForm } from "#app/domain/spaces/property-form.ts";
import { valueForm } from "#app/domain/spaces/value-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft, type SavedDraft } from "#app/domain/tenders/save-draft.server.ts";
import { lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
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
    readonly building?: Readonly<Record<string, unknown>>;
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
  const building = buildingForm.parse(given.building ?? {});
  told("building", await describeBuilding(db, coordinator, spaceId, 4, building));
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
      draft: ({ leaseStartsOn, criteria }) => ({
        planVariant: "light",
        criteria: criteria.flatMap((one) =>
          one.key === "window" ? [] : one.key === "promises" ? [{ ...one, weight: 20 }] : [one],
        ),
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

  test("Ede: a grand café under 84 homes of which 24 with care, with work for their residents six parts of the day a week", async ({
    db,
    owner,
  }) => {
    const duty = "Dagbesteding in het grand café, met begeleiding van de zorgpartner.";
    const { rules, claims } = await enter([db, owner], {
      property: { street: "Proefhal", city: "Ede", unitType: "HOR", homesAbove: "84" },
      value: { marketRent: "2100", targetRent: "2100" },
      building: {
        careHomes: "24",
        careDayParts: "6",
        careDuty: duty,
        partners: [{ name: "Stichting Zorg aan Huis", does: "Begeleidt de bewoners van de 24 zorgwoningen" }],
      },
      draft: () => ({ rentPath: [100], discountReason: "" }),
    });
    expect(rules.space.property?.homesAbove).toBe(84);
    expect(rules.space.building?.care).toEqual({ homes: 24, dayParts: 6, duty });
    expect(rules.space.building?.partners).toHaveLength(1);
    expect(rules.rent.totalDiscount).toBe(0);
    expect(claims).toEqual([]);
  });

  test("Puntenburg: small functions with a price each under 274 homes, a shared room, a host and events a year", async ({
    db,
    owner,
  }) => {
    const units = [
      { name: "Fysio", unitType: "PRA", areaM2: "64", rent: "820" },
      { name: "Kapper", unitType: "WIR", areaM2: "31,5", rent: "412,50" },
      { name: "Bloemen", unitType: "WIR", areaM2: "28", rent: "367,50" },
      { name: "DigiPunt", unitType: "STP", areaM2: "22", rent: "0" },
    ];
    const { rules } = await enter([db, owner], {
      property: { street: "Puntenburg", city: "Amersfoort", unitType: "MUL", homesAbove: "274" },
      value: { marketRent: "1600", targetRent: "1600" },
      building: {
        units,
        sharedRoom: "Huiskamer",
        sharedAreaM2: "90",
        sharedBooking: "Reserveren bij de gastvrouw",
        host: "Gastvrouw van de dienstenorganisatie",
        eventsPerYear: "6",
        partners: [
          { name: "Zorgorganisatie", does: "Wijkverpleging" },
          { name: "ROC", does: "Stageplekken" },
          { name: "Kinderopvang", does: "Samen eten op woensdag" },
        ],
      },
      draft: () => ({ rentPath: [100], discountReason: "" }),
    });
    const { building } = rules.space;
    expect(building?.units?.map(({ rent }) => rent)).toEqual([820, 412.5, 367.5, 0].map(euros));
    expect(building?.units?.map(({ areaM2 }) => areaM2)).toEqual([64, 31.5, 28, 22]);
    expect(building?.shared).toEqual({
      room: "Huiskamer",
      areaM2: 90,
      booking: "Reserveren bij de gastvrouw",
    });
    expect(building).toMatchObject({ host: expect.stringContaining("Gastvrouw"), eventsPerYear: 6 });
    expect(building?.partners).toHaveLength(3);
    expect(building?.care).toBeUndefined();
  });

  test("temporary use: nothing a month for two years at most, with its discount counted until the last day", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enter([db, owner], {
      property: { street: "Kersenpad", houseNumber: "88", unitType: "MAA" },
      value: { marketRent: "690", targetRent: "0" },
      draft: ({ leaseStartsOn }) => ({
        rentPath: [100],
        temporaryUntil: lastTemporaryDay(leaseStartsOn),
        discountReason: "De ruimte staat leeg tot de sloop, en de buurt gebruikt haar zolang.",
      }),
    });
    expect(rules.rent.temporaryUntil).toMatch(/-08-31$/);
    expect(rules.rent.terms?.discount?.endsOn).toBe(rules.rent.temporaryUntil);
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([euros(0)]);
    expect(claims.reduce((sum, { amount }) => sum + amount, 0)).toBe(euros(690 * 24));
  });
});
