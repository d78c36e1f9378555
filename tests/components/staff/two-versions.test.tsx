import { readdirSync, readFileSync } from "node:fs";

import type { SubmissionResult } from "@conform-to/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";

import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import type { FormTelling } from "#app/components/staff/versions/telling.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

import { ahmed, criterion, forms, nina } from "./versions/forms.ts";

const t = translator("nl");
const words = { t, format: formatOf("nl") };

/** Codes that are words of the sector. */
const known = ["DAEB"];

/** What a reader would have to look up: an id, a day as machines write it, a word of the database. */
const CODE = /[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d{2}-\d{2}|\b[a-z]+_[a-z]+\b/;

test("every page that shows two versions is among the forms of this test", () => {
  const pages = readdirSync("app/routes", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(`app/routes/${name}`, "utf8"));
  const shown = pages.flatMap((page) =>
    [...page.matchAll(/<TwoVersions[^>]*telling=\{(.+?)\}/g)].map(([, telling]) => telling),
  );
  expect(pages.filter((page) => page.includes("<TwoVersions"))).toHaveLength(shown.length);
  expect(shown.toSorted()).toEqual(Object.keys(forms).toSorted());
});

describe.each(Object.entries(forms))("of two versions by %s", (_name, form) => {
  const { telling, schema, mine, theirs, about = [] } = form;
  const told = telling(words, mine, theirs);

  test("every field of the form is told under a name, both sides in words", () => {
    const fields = Object.keys(schema.shape).filter((name) => !about.includes(name));
    expect(Object.keys(mine).toSorted()).toEqual(fields.toSorted());
    const places = new Set(told.map(({ key }) => key.split(".")[0] ?? ""));
    expect([...places].toSorted()).toEqual(fields.toSorted());
    for (const { label, mine: one, theirs: other } of told) {
      expect(label).toMatch(/\p{L}{3}/u);
      expect(`${label} ${one} ${other}`).not.toMatch(CODE);
      expect(one).not.toBe(other);
    }
  });

  test("each choice has words of its own", () => {
    for (const [name, type] of Object.entries(schema.shape)) {
      if (about.includes(name) || name === "energyLabel") continue;
      const codes = choicesOf(type);
      const said = codes.map((code) => telling(words, { ...mine, [name]: code }, { ...mine, [name]: "" })[0]);
      expect(new Set(said.map((each) => each?.mine)).size).toBe(codes.length);
      for (const [at, code] of codes.entries())
        if (!known.includes(code)) expect(said[at]?.mine).not.toBe(code);
    }
  });

  test("nothing is told of a version that is the same", () => {
    expect(telling(words, mine, mine)).toEqual([]);
    expect(telling(words, theirs, structuredClone(theirs))).toEqual([]);
  });

  test("what the page sends along beside the form is no difference", () => {
    const sent = { ...mine, once: "6d0c4a53-9c0e-4d1f-8a7b-8c9d0b6f6f5e", version: "3", intent: "save" };
    expect(telling(words, sent, mine)).toEqual([]);
  });
});

/** The words of a choice, wherever it stands within optional fields, defaults and lists; none for other fields. */
function choicesOf(type: unknown): readonly string[] {
  const { options, def } = type as {
    options?: readonly string[];
    def?: { innerType?: unknown; element?: unknown; in?: unknown };
  };
  if (options) return options.every((option) => typeof option === "string") ? options : [];
  const inner = def?.innerType ?? def?.element ?? def?.in;
  return inner ? choicesOf(inner) : [];
}

describe("two versions of a call", () => {
  const { telling, mine } = forms["draftTelling(draft.colleagues)"] ?? {};
  const tell = (one: object, other: object) =>
    (telling as FormTelling)(words, { ...mine, ...one }, { ...mine, ...other }).map(
      ({ label, mine: a, theirs: b }) => [label, a, b],
    );
  const [a, b] = [criterion("a", "40"), criterion("b", "60")];

  test("tell the weights criterion by criterion", () => {
    const theirs = [criterion("a", "30"), criterion("b", "70")];
    expect(tell({ criteria: [a, b] }, { criteria: theirs })).toEqual([
      ["Onderdeel “Naam a”: Telt voor", "40\u00a0%", "30\u00a0%"],
      ["Onderdeel “Naam b”: Telt voor", "60\u00a0%", "70\u00a0%"],
    ]);
  });

  test("tell what else differs in a criterion: name, question and what the points mean", () => {
    const anchors = [...a.anchors.slice(0, 4), "Geweldig"];
    const theirs = criterion("a", "40", { title: "Anders", question: "Wat?", anchors });
    expect(tell({ criteria: [a, b] }, { criteria: [theirs, b] })).toEqual([
      ["Onderdeel “Naam a”: Naam", "Naam a", "Anders"],
      ["Onderdeel “Naam a”: Vraag aan de jury", "Vraag a?", "Wat?"],
      ["Onderdeel “Naam a”: Bij 5 punten", "a 5", "Geweldig"],
    ]);
  });

  test("tell a criterion that only one of them has, whole, and the order of those that both have", () => {
    const [added, ...order] = tell({ criteria: [a, criterion("c", "0"), b] }, { criteria: [b, a] });
    expect(added?.[0]).toBe("Onderdeel “Naam c”");
    expect(added?.[1]).toContain("Telt voor: 0\u00a0%");
    expect(added?.[1]).toContain("Bij 5 punten: c 5");
    expect(added?.[2]).toBe("Staat er niet in");
    expect(order).toEqual([
      [
        "Waar de jury op let: volgorde",
        "1. Onderdeel “Naam a”\n2. Onderdeel “Naam c”\n3. Onderdeel “Naam b”",
        "1. Onderdeel “Naam b”\n2. Onderdeel “Naam a”",
      ],
    ]);
  });

  test("name who signs for the discount; left empty it stays who it was", () => {
    const [theirs] = [{ discountApproverId: ahmed }];
    expect(tell({ discountApproverId: nina }, theirs)).toEqual([
      ["Wie tekent voor de korting?", "Nina de Boer", "Ahmed Amrani"],
    ]);
    expect(tell({ discountApproverId: "" }, theirs)).toEqual([]);
    const left = "2d8b8b70-8f2e-4c75-9e20-4f3b8c9d0e1f";
    expect(tell({ discountApproverId: left }, theirs)[0]?.[1]).toBe("Iemand die niet meer mag tekenen");
  });

  test.each([
    [{ introduction: "Een regel\r\nen nog een " }, { introduction: "Een regel\nen nog een" }],
    [{ leaseStartsOn: "30-3-2027" }, { leaseStartsOn: "2027-03-30" }],
    [
      { rentSteps: [{ fromOn: "2027-03-30", amount: "1.200,00" }] },
      { rentSteps: [{ fromOn: "2027-03-30", amount: "1200" }] },
    ],
    [{ rentPath: "75 % 100 %" }, { rentPath: "75-100" }],
    [{ wantedBranches: "craft" }, { wantedBranches: ["craft"] }],
    [{ opensAt: { day: "11-1-2027", time: "9.00" } }, { opensAt: { day: "2027-01-11", time: "09:00" } }],
    [
      {
        rentPath: "10-100",
        rentSteps: [
          { fromOn: "2027-03-30", amount: "900" },
          { fromOn: "2028-03-30", amount: "900" },
        ],
      },
      { rentPath: "90-90", rentSteps: [{ fromOn: "2027-03-30", amount: "900" }] },
    ],
  ])("are the same where one thing was written in two ways: %o", (one, other) => {
    expect(tell(one, other)).toEqual([]);
  });
});

test("the handover is told element by element", () => {
  const { telling, mine } = forms.propertyTelling ?? {};
  const items = (by: string) => ({ ...mine, handoverItems: [{ element: "toilet", by, note: "" }] });
  expect((telling as FormTelling)(words, items("landlord"), items("absent"))).toMatchObject([
    { label: "Toilet: Wie zorgt ervoor?", mine: "Verhuurder" },
  ]);
});

describe("the page of a form that came back", () => {
  const [mine, theirs] = [{ story: "Mijn verhaal." }, { story: "Hun verhaal." }];
  const shown = (result: SubmissionResult | undefined, stored: object = theirs) =>
    renderToStaticMarkup(
      <TranslateProvider locale="nl" dictionary={nl}>
        <TwoVersions result={result} stored={stored} telling={forms.earlyTelling?.telling as FormTelling} />
      </TranslateProvider>,
    );
  const conflict: SubmissionResult = {
    status: "error",
    error: { "": ["problems.changed-meanwhile"] },
    initialValue: mine,
  };

  test("shows both versions when somebody saved meanwhile", () => {
    expect(shown(conflict)).toContain("Mijn verhaal.");
    expect(shown(conflict)).toContain("Hun verhaal.");
  });

  test("says so when what they saved is the same", () => {
    expect(shown(conflict, mine)).toContain(t("publish.both.same"));
  });

  test("shows nothing when it came back for another reason, or was only opened", () => {
    expect(shown({ status: "error", error: { story: ["problems.required"] }, initialValue: mine })).toBe("");
    expect(shown(undefined)).toBe("");
  });
});
