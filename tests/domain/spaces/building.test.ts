import fc from "fast-check";
import { expect, test } from "vitest";

import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { unitsLeave } from "#app/domain/spaces/building.ts";
import { cents } from "#app/lib/money.ts";

test("units leave nothing of the rent that they add up to, and a cent of a cent more", () => {
  const rents = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rents, (list) => {
      const units = list.map((rent) => ({ rent: cents(rent) }));
      const whole = list.reduce((sum, rent) => sum + rent, 0);
      expect(unitsLeave(cents(whole), units)).toBeNull();
      expect(unitsLeave(cents(whole + 1), units)).toBe(1);
    }),
  );
  expect(unitsLeave(cents(100), [])).toBeNull();
});

test("a duty of care is whole or not there, and is asked for by the fields that miss", () => {
  expect(buildingForm.safeParse({}).success).toBe(true);
  const half = buildingForm.safeParse({ careHomes: "24" });
  expect(half.error?.issues.map(({ path }) => path[0])).toEqual(["careDayParts", "careDuty"]);
  const whole = { careHomes: "24", careDayParts: "6", careDuty: "Dagbesteding" };
  expect(buildingForm.safeParse(whole).success).toBe(true);
  expect(buildingForm.safeParse({ ...whole, careDayParts: "22" }).success).toBe(false);
});

test("two units of one name are refused, in whichever case", () => {
  const unit = { unitType: "ATE", areaM2: "20", rent: "220" };
  const units = [
    { ...unit, name: "Atelier" },
    { ...unit, name: "atelier" },
  ];
  expect(buildingForm.safeParse({ units }).success).toBe(false);
});
