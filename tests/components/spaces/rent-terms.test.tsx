import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { RentTerms } from "#app/components/spaces/rent-terms.tsx";
import { type FrozenRules, frozenRules } from "#app/domain/tenders/freeze.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { euros } from "#app/lib/money.ts";
import { draft } from "#tests/support/rules.ts";

const shown = (rent: Partial<FrozenRules["rent"]>) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <RentTerms rent={{ ...frozenRules(draft).rent, ...rent }} />
    </TranslateProvider>,
  ).replaceAll(/\s/gu, " ");

test("a rent that stays below the market says what it is after the last day of its discount", () => {
  expect(shown({})).toContain(
    "tot en met 31 augustus 2029. Daarna betaal je de markthuur. Dat is nu € 1.200 per maand.",
  );
});

test("a path that reaches the market rent, and a lease that ends with its discount, do not say it", () => {
  expect(shown({ marketRent: euros(1_000) })).not.toContain("Daarna");
  expect(shown({ temporaryUntil: "2029-08-31" })).not.toContain("Daarna");
  expect(shown({ temporaryUntil: "2030-08-31" })).toContain("Daarna");
});
