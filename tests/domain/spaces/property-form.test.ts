import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";

import { labelProblem } from "#app/domain/spaces/property.ts";
import { propertyForm } from "#app/domain/spaces/property-form.ts";

const typed = {
  street: "Zwanenkade",
  houseNumber: "21",
  postcode: "3526 KT",
  neighbourhood: "Kanaleneiland",
  city: "Utrecht",
  areaM2: "70",
  handover: "shell",
  unitType: "WIR",
};

function read(changes: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...changes })) form.append(name, value);
  return parseWithZod(form, { schema: propertyForm });
}

describe("the form of a property", () => {
  test("may be saved before everything is known", () => {
    expect(read({})).toMatchObject({
      status: "success",
      value: { unitType: "WIR", grossAreaM2: null, latitude: null, useCertainty: null, allowedUse: [] },
    });
  });

  test("reads a pin with a comma or a point, to a footstep", () => {
    expect(read({ latitude: "52,0722009", longitude: "5.0871" })).toMatchObject({
      value: { latitude: 52.072201, longitude: 5.0871 },
    });
  });

  test.each([
    ["a pin on the other side of the ocean", { latitude: "40,7", longitude: "5,1" }, "latitude"],
    ["no number for a pin", { latitude: "NaN", longitude: "5,1" }, "latitude"],
    ["half a pin", { latitude: "52,1" }, "longitude"],
    ["walls that take more than everything", { grossAreaM2: "69,9" }, "grossAreaM2"],
    ["a use without how sure it is", { allowedUse: "retail" }, "useCertainty"],
    ["a code that the sector does not have", { unitType: "XYZ" }, "unitType"],
    ["an exemption of one's own making", { energyExemption: "no time" }, "energyExemption"],
    [
      "one element twice",
      {
        "handoverItems[0].element": "floor",
        "handoverItems[0].by": "tenant",
        "handoverItems[1].element": "floor",
        "handoverItems[1].by": "landlord",
      },
      "handoverItems",
    ],
  ])("refuses %s beside its field", (_, changes, field) => {
    const submission = read(changes as Record<string, string>);
    expect(submission.status).toBe("error");
    expect(Object.keys(submission.reply().error ?? {})).toEqual([field]);
  });
});

describe("the energy label", () => {
  const without = { energyLabel: null, energyExemption: null, energyLabelValidUntil: null };

  test("blocks publication unless there is one, or a named reason that none is needed", () => {
    expect(labelProblem(without, "2026-04-20")).toBe("no-energy-label");
    expect(labelProblem({ ...without, energyLabel: "C" }, "2026-04-20")).toBeNull();
    expect(labelProblem({ ...without, energyExemption: "monument" }, "2026-04-20")).toBeNull();
  });

  test("counts to the last day on which it is valid, and not a day longer", () => {
    const space = { ...without, energyLabel: "C", energyLabelValidUntil: "2026-04-20" };
    expect(labelProblem(space, "2026-04-20")).toBeNull();
    expect(labelProblem(space, "2026-04-21")).toBe("energy-label-expired");
  });
});
