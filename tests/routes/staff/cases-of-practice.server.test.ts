import { describe, expect } from "vitest";

import { lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
import { addMonths } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { test } from "#tests/support/database.ts";
import { enterCase, flat } from "#tests/support/enter-case.ts";

describe("a case of practice is entered through the forms of the desk, without a workaround", () => {
  test("Herderplein: € 750 instead of € 1,000 for two years, by date, on the light plan", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enterCase([db, owner], {
      space: { marketRent: "1000", targetRent: "1000" },
      draft: (leaseStartsOn, weightOf) => ({
        planVariant: "light",
        // Nobody hands a window in: what it counted goes to what one does in return.
        [weightOf("window")]: "0",
        [weightOf("promises")]: "15",
        "rentSteps[0].fromOn": leaseStartsOn,
        "rentSteps[0].amount": "750",
        "rentSteps[1].fromOn": addMonths(leaseStartsOn, 24),
        "rentSteps[1].amount": "1.000",
        discountReason: "Een starter krijgt tijd om klanten te vinden.",
      }),
    });
    expect(rules.planVariant).toBe("light");
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([750, 750, 1_000].map(euros));
    expect(rules.rent.totalDiscount).toBe(euros(6_000));
    expect(claims.map(({ amount }) => amount)).toEqual([1_000, 3_000, 2_000].map(euros));
    expect(rules.rent.terms?.value).toMatchObject({ kind: "appraisal", on: "2026-01-12" });
  });

  test.for([
    ["40", "60-100", 6_144],
    ["10", "90-100", 1_536],
  ] as const)(
    "Staedion: %s %% for one year by allonge, in a priority neighbourhood, at market rent after it",
    async ([_percent, rentPath, total], { db, owner }) => {
      const reason = "Een buurtrestaurant met zes workshops per jaar.";
      const { rules, claims } = await enterCase([db, owner], {
        space: { street: "Ooievaarsdreef", houseNumber: "112", marketRent: "1280", targetRent: "1280" },
        property: { unitType: "HOR" },
        value: { isPriorityArea: "on" },
        draft: () => ({ rentPath, discountForm: "allonge", discountReason: reason }),
      });
      expect(rules.rent.terms?.discount).toMatchObject({ form: "allonge", reason });
      expect(rules.rent.terms?.discount?.endsOn).toMatch(/-08-31$/);
      expect(claims.reduce((sum, { amount }) => sum + amount, 0)).toBe(euros(total));
    },
  );

  test("Ede: a grand café under 84 homes of which 24 with care, with work for their residents six parts of the day a week", async ({
    db,
    owner,
  }) => {
    const duty = "Dagbesteding in het grand café, met begeleiding van de zorgpartner.";
    const { rules, claims } = await enterCase([db, owner], {
      space: { street: "Proefhal", city: "Ede", marketRent: "2100", targetRent: "2100" },
      property: { unitType: "HOR", homesAbove: "84" },
      building: {
        careHomes: "24",
        careDayParts: "6",
        careDuty: duty,
        "partners[0].name": "Stichting Zorg aan Huis",
        "partners[0].does": "Begeleidt de bewoners van de 24 zorgwoningen",
      },
      draft: () => ({ rentPath: "100", discountReason: "" }),
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
    const partners = [
      { name: "Zorgorganisatie", does: "Wijkverpleging" },
      { name: "ROC", does: "Stageplekken" },
      { name: "Kinderopvang", does: "Samen eten op woensdag" },
    ];
    const { rules } = await enterCase([db, owner], {
      space: { street: "Puntenburg", city: "Amersfoort", marketRent: "1600", targetRent: "1600" },
      property: { unitType: "MUL", homesAbove: "274" },
      building: {
        ...flat({ units, partners }),
        sharedRoom: "Huiskamer",
        sharedAreaM2: "90",
        sharedBooking: "Reserveren bij de gastvrouw",
        host: "Gastvrouw van de dienstenorganisatie",
        eventsPerYear: "6",
      },
      draft: () => ({ rentPath: "100", discountReason: "" }),
    });
    const { building: of } = rules.space;
    expect(of?.units?.map(({ rent }) => rent)).toEqual([820, 412.5, 367.5, 0].map(euros));
    expect(of?.units?.map(({ areaM2 }) => areaM2)).toEqual([64, 31.5, 28, 22]);
    const booking = "Reserveren bij de gastvrouw";
    expect(of?.shared).toEqual({ room: "Huiskamer", areaM2: 90, booking });
    expect(of).toMatchObject({ host: expect.stringContaining("Gastvrouw"), eventsPerYear: 6 });
    expect(of?.partners).toHaveLength(3);
    expect(of?.care).toBeUndefined();
  });

  test("temporary use: nothing a month for two years at most, with its discount counted until the last day", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enterCase([db, owner], {
      space: { street: "Kersenpad", houseNumber: "88", marketRent: "690", targetRent: "0" },
      property: { unitType: "MAA" },
      value: { "reductions[0].amount": "690", "reductions[0].reason": "Leegstand tot de sloop." },
      draft: (leaseStartsOn) => ({
        rentPath: "100",
        temporaryUntil: lastTemporaryDay(leaseStartsOn),
        discountReason: "De ruimte staat leeg tot de sloop, en de buurt gebruikt haar zolang.",
      }),
    });
    expect(rules.rent.temporaryUntil).toMatch(/-08-31$/);
    expect(rules.rent.terms?.discount?.endsOn).toBe(rules.rent.temporaryUntil);
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([euros(0)]);
    expect(claims.reduce((sum, { amount }) => sum + amount, 0)).toBe(euros(690 * 24));
    expect(rules.rent.totalDiscount).toBe(euros(690 * 24));
  });
});
