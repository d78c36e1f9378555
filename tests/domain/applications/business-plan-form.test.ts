import { describe, expect, test } from "vitest";

import { businessPlanForm, leastRows } from "#app/domain/applications/business-plan-form.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";

import { wholeBusinessPlan as whole } from "./whole-business-plan.ts";

function faultsOf(change: Record<string, unknown>): Record<string, string> {
  const read = businessPlanForm.safeParse({ ...whole, ...change });
  return Object.fromEntries(
    (read.error?.issues ?? []).map(({ path, message }) => [path.join("."), message.replace("problems.", "")]),
  );
}

test("a starter fills in one person, one offer, three competitors, three risks and one promise, and no more", () => {
  const plan = businessPlanForm.parse(whole);
  expect(plan.persons[0]).toMatchObject({ hoursPerWeek: 40, experienceYears: null, lives: false });
  expect(plan.offers[0]).toEqual({ product: "Lunch", price: 450, costPrice: null, smallPurse: false });
  expect(plan.permits.alcohol).toBeNull();
  expect(plan.activities).toEqual([]);
});

test("an empty plan is asked for everything at once, the KVK number among it", () => {
  const faults = Object.fromEntries(
    (businessPlanForm.safeParse({}).error?.issues ?? []).map(({ path, message }) => [
      path.join("."),
      message,
    ]),
  );
  expect(faults).toEqual({
    branch: "problems.not-a-choice",
    persons: "problems.required",
    tradeName: "problems.required",
    kvkNumber: "problems.kvk-or-not-yet",
    legalForm: "problems.not-a-choice",
    idea: "problems.required",
    offers: "problems.required",
    audiences: "problems.required",
    competitors: "problems.too-few-rows?min=3",
    channels: "problems.required",
    supervision: "problems.required",
    backup: "problems.required",
    openingHours: "problems.never-open",
    risks: "problems.too-few-rows?min=3",
    counterPerformances: "problems.required",
  });
});

describe("the KVK number", () => {
  test.each([
    ["12345678", "12345678"],
    ["12 34 56 78", "12345678"],
    ["\u200e١٢٣٤٥٦٧٨", "12345678"],
    ["", ""],
  ])("%j is read as %j", (typed, read) => {
    expect(
      businessPlanForm.parse({ ...whole, notRegistered: typed ? undefined : "on", kvkNumber: typed })
        .kvkNumber,
    ).toBe(read);
  });

  test.each(["1234567", "123456789", "1234567a", "NL12345678B01", "😀😀😀😀😀😀😀😀", "-1234567"])(
    "%j is no number of eight digits",
    (typed) => {
      expect(faultsOf({ kvkNumber: typed })).toEqual({ kvkNumber: "not-a-kvk-number" });
    },
  );

  test("is asked of whoever does not say that they are not registered", () => {
    expect(faultsOf({ notRegistered: undefined })).toEqual({ kvkNumber: "kvk-or-not-yet" });
    // Both at once cannot be true.
    expect(faultsOf({ kvkNumber: "12345678", notRegistered: "on" })).toEqual({
      kvkNumber: "kvk-and-not-yet",
    });
    expect(faultsOf({ notRegistered: undefined, kvkNumber: "12345678" })).toEqual({});
  });
});

describe("a number in a row", () => {
  test.each([
    ["€ 1.250,50", 125_050],
    ["4.5", 450],
    ["12,-", 1_200],
    ["EUR 3", 300],
    [" 1 000 ", 100_000],
    ["\u202e4,50", 450],
  ])("the price %j is %i cents", (typed, cents) => {
    const { offers } = businessPlanForm.parse({ ...whole, offers: [{ product: "Soep", price: typed }] });
    expect(offers[0]?.price).toBe(cents);
  });

  test.each([
    ["price", "-3", "negative"],
    ["price", "1e9", "not-an-amount"],
    ["price", "99999999999", "amount-too-high?max=100000000"],
    ["price", "gratis", "not-an-amount"],
    ["costPrice", "veel", "not-an-amount"],
  ])("%s %j is refused as %s, beside that row", (field, typed, fault) => {
    const offers = [{ product: "Soep", price: "4", [field]: typed }];
    expect(faultsOf({ offers })).toEqual({ [`offers.0.${field}`]: fault });
  });

  test.each([
    ["1 250", 1_250],
    ["1.250", 1_250],
    ["350", 350],
  ])("the distance %j is %i metres", (typed, metres) => {
    const [first, ...others] = whole.competitors;
    const plan = businessPlanForm.parse({
      ...whole,
      competitors: [{ ...first, distance: typed }, ...others],
    });
    expect(plan.competitors[0]?.distance).toBe(metres);
  });

  test.each([
    ["1,5", "not-a-whole-number"],
    ["1.25", "not-a-whole-number"],
    ["ver", "not-a-whole-number"],
    ["½", "not-a-whole-number"],
    ["12345678901", "too-high?max=100000"],
  ])("the distance %j is refused as %s", (typed, fault) => {
    const [first, ...others] = whole.competitors;
    expect(faultsOf({ competitors: [{ ...first, distance: typed }, ...others] })).toEqual({
      "competitors.0.distance": fault,
    });
  });
});

test.each(Object.keys(leastRows))("200 rows of %s are too many, and said so once", (list) => {
  const row = (whole as Record<string, unknown>)[list] as readonly unknown[] | undefined;
  const good = row?.[0] ?? { day: "mon", from: "19.00", to: "21.00", what: "Les" };
  expect(faultsOf({ [list]: Array.from({ length: 200 }, () => good) })).toEqual({
    [list]: "too-many-rows?max=20",
  });
});

test("a megabyte of text, and a text with emoji and marks from right to left", () => {
  expect(faultsOf({ channels: "a".repeat(1_000_000) })).toEqual({ channels: "too-long?max=1500" });
  const channels = "Soep 🍲 en \u202bمرحبا\u202c voor iedereen";
  expect(businessPlanForm.parse({ ...whole, channels }).channels).toBe(channels);
});

test("a plan in its former shape, with texts where now rows stand, cannot be handed in again but breaks nothing", () => {
  const former = { ...whole, openingHours: "di t/m za", audience: "Buren", risks: "De zomer" };
  expect(readPart("business", former)).toBeNull();
  expect(readPart("business", whole)?.tradeName).toBe("Tafel Zuidwest");
});
