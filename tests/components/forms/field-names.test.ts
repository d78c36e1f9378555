import { describe, expect, test } from "vitest";

import { businessNames } from "#app/i18n/business-names.ts";
import { changeNames } from "#app/components/changes/change-names.ts";
import { financeNames } from "#app/components/applicant/finance/finance-names.ts";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { draftNames } from "#app/components/staff/draft-names.ts";
import { valueNames } from "#app/components/staff/publish/value-names.ts";
import { lacksMendedAt } from "#app/components/staff/publish/mended-at.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { paths } from "#app/paths.ts";

const t = translator("nl");

describe("a line of the error summary", () => {
  const summaryOf = (error: Record<string, string[]>) =>
    formView(t, { status: "error", error }, {}, namesIn(t, "staff.space")).summary;

  test("says which field it is about, in the words of its label, and leads there", () => {
    expect(summaryOf({ city: ["problems.required"] })).toEqual([
      { href: "#city", name: t("staff.space.city"), text: t("problems.required") },
    ]);
  });

  test("about the whole form names no field", () => {
    expect(summaryOf({ "": ["problems.changed-meanwhile"] })).toMatchObject([{ href: null, name: null }]);
  });

  test("tells all that refuses the whole form, each leading to where it is mended", () => {
    const error = { "": ["problems.no-introduction", "problems.realm-unread", "problems.changed-meanwhile"] };
    const mendedAt = lacksMendedAt("s");
    const { summary } = formView(t, { status: "error", error }, {}, undefined, mendedAt);
    expect(summary).toEqual([
      { href: "#introduction", name: null, text: t("problems.no-introduction") },
      { href: paths.staff.realm("s"), name: null, text: t("problems.realm-unread") },
      { href: null, name: null, text: t("problems.changed-meanwhile") },
    ]);
  });

  test("about a field without a label says only what is wrong", () => {
    expect(summaryOf({ secret: ["problems.required"] })).toMatchObject([{ href: "#secret", name: null }]);
  });
});

test("the change of published rules calls its own reason and the fields of the draft by their labels", () => {
  expect(changeNames(t)("reason")).toBe(t("changes.staff.reason"));
  expect(changeNames(t)("introduction")).toBe(draftNames(t)("introduction"));
});

test.for([
  ["reductions[1].reason", "Reden van afslag 2"],
  ["reductions[0].amount", "Afslag 1 per maand"],
  ["appraisedOn", "Datum van de waarde"],
  ["targetRent", t("staff.space.targetRent")],
] as const)("what a space is worth calls %s “%s”", ([field, name]) => {
  expect(valueNames(t)(field)).toBe(name);
});

test.for([
  ["offers[1].product", "Product of dienst (Product of dienst 2)"],
  ["counterPerformances[0].proof", "Hoe laat je het zien? (Belofte 1)"],
  ["persons[2].email", "E-mailadres (Ondernemer 3)"],
  ["persons[2]", "Ondernemer 3"],
  ["tradeName", "Naam van je zaak"],
  ["competitors", "Wie doet er al iets dat erop lijkt?"],
  ["openingHours", "Openingstijden"],
  ["openingHours.tue.from", "dinsdag van"],
  ["openingHours.sun", "zondag"],
  ["permits", "Vergunningen"],
  ["permits.alcohol", "Alcoholvergunning"],
  ["0", null],
] as const)("the business plan calls %s “%s”", ([field, name]) => {
  expect(businessNames(t)(field)).toBe(name);
});

test.for([
  ["opensAt.day", t("staff.draft.opensAt")],
  ["criteria[2].anchors[0]", t("staff.draft.criterion", { number: 3 })],
  ["targetRent", t("staff.space.targetRent")],
] as const)("a call calls %s “%s”", ([field, name]) => {
  expect(draftNames(t)(field)).toBe(name);
});

test.for([
  ["operation.turnover[1].price", t("finance.line", { row: 2, what: t("finance.price") })],
  ["operation.costs.energy.year2", "Energie: Jaar 2"],
  ["operation.growth.year3", t("finance.growth3")],
  ["operation.rent.year1", "Huur in je bestand: Jaar 1"],
  ["operation.hours.open", t("finance.hoursOpen")],
  ["liquidity.season.m12", "Drukke en stille maanden: 12"],
  ["liquidity.months", t("finance.horizon")],
  ["operation.turnover", t("finance.turnover")],
  ["operation.openDays", t("finance.openDays")],
  ["investments.interior.amount", t("finance.investment.interior")],
  ["funding.bank.rate", "Bank of microkrediet: Rente %"],
  ["private.fixed", t("finance.private.fixed")],
  ["liquidity.startsOn", t("finance.startsOn")],
] as const)("the financial plan calls %s “%s”", ([field, name]) => {
  expect(financeNames(t)(field)).toBe(name);
});
