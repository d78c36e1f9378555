import { expect, test } from "vitest";

import { type Publishing, publishSteps } from "#app/domain/tenders/publish-steps.ts";

const whole: Publishing = {
  space: {
    energyLabel: "A",
    energyExemption: null,
    energyLabelValidUntil: null,
    useCertainty: "in_plan",
    latitude: 52.1,
  },
  handover: 3,
  decision: "read",
  pictures: 1,
  value: "said",
  building: "said",
  call: "open",
};

function lacks(changes: Partial<Publishing>) {
  return publishSteps({ ...whole, ...changes }, "2026-04-20").map((step) => step.lacks);
}

test("every step of a published space with all its facts is done", () => {
  expect(publishSteps(whole, "2026-04-20").map(({ state }) => state)).toEqual(Array(6).fill("done"));
});

test("a step names the first thing that it lacks, what blocks publication first", () => {
  const space = { ...whole.space, energyLabel: null, useCertainty: null };
  expect(lacks({ space })[0]).toBe("no-energy-label");
  expect(lacks({ space: { ...whole.space, useCertainty: null }, handover: 0 })[0]).toBe("use");
  expect(lacks({ handover: 0 })[0]).toBe("handover");
  expect(lacks({ space: { ...whole.space, latitude: null } })[0]).toBe("pin");
  expect(lacks({ pictures: 0 })[1]).toBe("pictures");
  expect(lacks({ decision: "none" })[2]).toBe("realm");
  expect(lacks({ decision: "unread" })[2]).toBe("realm-unread");
  expect(lacks({ value: "none" })[3]).toBe("value");
  expect(lacks({ value: "reductions" })[3]).toBe("reductions");
  expect(lacks({ building: "units" })[4]).toBe("units");
  expect(lacks({ call: null })[5]).toBe("call");
  expect(lacks({ call: "review" })[5]).toBe("signature");
});

test("a space that shares nothing with its building lacks nothing there", () => {
  const [, , , , building] = publishSteps({ ...whole, building: "none" }, "2026-04-20");
  expect(building).toEqual({ name: "building", state: "open", lacks: null, isOptional: true });
});
