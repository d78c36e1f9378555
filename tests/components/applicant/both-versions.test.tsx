import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { type Answered, conflictOf, unsavedOf } from "#app/components/applicant/answered.ts";
import { BothVersions } from "#app/components/applicant/both-versions.tsx";
import { partNames } from "#app/components/applicant/part-names.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { translatorOf } from "#app/i18n/translate.ts";

const t = translatorOf("nl", nl);

function refused(initialValue: Record<string, never> | object): NonNullable<Answered> {
  const result = { status: "error", initialValue } as NonNullable<Answered>["result"];
  return { result, isConflict: true, isKept: false };
}

function boxOf(part: PlanPart, mine: object, theirs: object): string {
  return renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <BothVersions
        differences={conflictOf(t, part, refused(mine), theirs)}
        nameOf={partNames(t, part)}
        by={null}
      />
    </TranslateProvider>,
  );
}

test("two versions are shown in the words of the form, never in the names of the code", () => {
  const box = boxOf(
    "window",
    { awning: "wave", signageLit: "on", things: ["plants"], openGlassPercent: "70" },
    { awning: "none", things: ["plants", "bread"], openGlassPercent: "65" },
  );
  for (const said of ["Golfrand", "Ja", "70\u00a0%", "65\u00a0%"]) expect(box).toContain(said);
  expect(box.replace(/<[^>]*>/g, " ")).not.toMatch(/\b(wave|none|on|plants|bread|awning|signageLit)\b/);
});

test("rows of a business plan say their choices in words too", () => {
  const box = boxOf(
    "business",
    { permits: { alcohol: "granted" }, risks: [{ risk: "De zomer", chance: "high" }] },
    { permits: { alcohol: "to_request" }, risks: [{ risk: "De zomer", chance: "low" }] },
  );
  for (const said of ["Heb ik", "De zomer, Groot", "De zomer, Klein"]) expect(box).toContain(said);
});

test("the page opens at the two versions, also without script", () => {
  const box = boxOf("motivation", { whySpace: "Van mij." }, { whySpace: "Van Ruben." });
  expect(box).toMatch(/id="both-versions" tabindex="-1" autofocus/);
});

test("what was refused is not said to be kept; what is merely unfinished is", () => {
  expect(unsavedOf(undefined)).toBeNull();
  expect(unsavedOf(refused({}))).toBe("conflict");
  expect(unsavedOf({ ...refused({}), isConflict: false })).toBe("refused");
  expect(unsavedOf({ ...refused({}), isConflict: false, isKept: true })).toBeNull();
});
