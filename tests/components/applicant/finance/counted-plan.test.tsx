import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";

import { CountedPlan } from "#app/components/applicant/finance/counted-plan.tsx";
import type { FormContent } from "#app/components/forms/form-view.ts";
import { checkContextOf } from "#app/domain/applications/finance/check-plan.ts";
import { countPlan } from "#app/domain/applications/finance/count-plan.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { day } from "#app/lib/dates.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { givenRules } from "#tests/support/rules.ts";

const today = day("2026-11-25");

/** Where each check of domain.md 3c belongs: at the sheet whose numbers its formula reads. The rest is about the other plan. */
const belongs = {
  // Investering and financiering: sluitend, eigen vermogen, btw on investments, onvoorzien, waarborgsom, how sure it is.
  start: ["C1", "C2", "C8", "C10", "C11", "funding-certain"],
  // Exploitatie: rent and housing to turnover now and at the target rent, margin, break-even, per m², roster, published rent.
  operation: ["C3", "C3b", "C3c", "C4", "C5", "C6", "C12", "C13", "C17"],
  // Liquiditeit: never under nothing, the opening date, VAT on the rent.
  cash: ["C7", "C14", "C15"],
  // Privé: to live on it.
  private: ["C9"],
  // Counter-performances and the allowed use stand in the business plan.
  nowhere: ["C16", "C18"],
};

describe("an empty financial plan", () => {
  const page = drawn({});

  it("is neither right nor wrong: no light, no chart, and what to do first", () => {
    expect(page).not.toContain("data-light=");
    expect(page).not.toContain('class="cash"');
    expect(text(page)).not.toContain("€ 0 nodig");
    expect(text(page)).toContain("Schrijf eerst op wat je nodig hebt om te starten");
    expect(text(page)).toContain("Hier staat nog geen bedrag");
    expect(text(page)).toContain("Hier komt straks per maand hoeveel geld je hebt");
  });

  it("leads to sheets that are there", () => {
    const ways = [...page.matchAll(/href="#(finance-\w+)"/g)].map(([, id = ""]) => id);
    expect(ways).toHaveLength(3);
    for (const id of ways) expect(page).toContain(`id="${id}"`);
  });
});

describe.each(demoPlans.map((plan) => [plan.key, plan] as const))("the financial plan of %s", (_, plan) => {
  const { financial, business } = payloadsOf(plan, day("2027-03-01"));
  const parts = [{ name: "business", content: business }];
  const page = drawn(financial, parts);
  const { checks } = countPlan(financial, checkContextOf(givenRules(), parts, today));

  it("shows each light once, beside its own sheet or at the end", () => {
    const shown = [...page.matchAll(/data-check="([\w-]+)"/g)].map(([, id = ""]) => id);
    expect(shown.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
    const known = Object.values(belongs).flat();
    for (const { id } of checks) expect(known, id).toContain(id);
    for (const [sheet, ids] of Object.entries(belongs)) {
      if (sheet === "nowhere") continue;
      const here = sectionOf(page, `finance-${sheet}`);
      for (const { id, light } of checks)
        if (light !== "unknown")
          expect(here.includes(`data-check="${id}"`), `${id} at ${sheet}`).toBe(ids.includes(id));
    }
  });

  it("says on top how many need attention, with a way to each", () => {
    const urgent = checks.filter(({ light }) => light === "red" || light === "amber");
    const top = page.slice(0, page.indexOf("<form"));
    expect(top).not.toContain("data-light=");
    const ways = [...top.matchAll(/href="#(light-[\w-]+)"/g)].map(([, id = ""]) => id);
    expect(ways).toEqual(urgent.map(({ id }) => `light-${id}`));
    for (const id of ways) expect(page.split(` id="${id}"`)).toHaveLength(2);
    if (urgent.length > 1) expect(text(top)).toContain(`${urgent.length} lampjes vragen aandacht`);
  });

  it("leaves no field out of its sums", () => {
    expect(page).not.toContain("data-unread");
    expect(page).not.toContain("aria-invalid");
  });
});

test("what cannot be read is said beside its field and below its sum, also without script", () => {
  const page = drawn({
    investments: { interior: { amount: "abc" }, stock: { amount: "1.000" } },
    operation: { costs: { energy: { year1: "-5" } }, openDays: "12,50" },
  });
  const field = /<input[^>]*id="investments-interior-amount"[^>]*>/.exec(page)?.[0] ?? "";
  expect(field).toContain('aria-invalid="true"');
  expect(field).toContain('aria-describedby="investments-interior-amount-error"');
  expect(page).toMatch(/id="investments-interior-amount-error">Vul een bedrag in/);
  expect(page).toMatch(/id="operation-openDays-error">Vul een heel getal in/);
  const start = text(sectionOf(page, "finance-start"));
  expect(start).toContain("Dit telt niet mee, want we kunnen het niet lezen: Inrichting");
  expect(text(sectionOf(page, "finance-operation"))).toContain("Deze 2 tellen niet mee");
  expect(sectionOf(page, "finance-cash")).not.toContain("data-unread");
});

test("three years stand in each row under their own names, for a screen that has no room for a head", () => {
  const page = drawn({});
  const rows = [...sectionOf(page, "finance-operation").matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => row);
  const years = rows.filter((row) => row.includes("Jaar 3") && row.includes('scope="row"'));
  expect(years.length).toBeGreaterThan(12);
  for (const row of years) for (const year of [1, 2, 3]) expect(row).toContain(`data-label="Jaar ${year}"`);
});

function drawn(stored: FormContent, parts: { name: string; content: unknown }[] = []): string {
  return renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <CountedPlan
        once="once"
        version={0}
        autosave="/bewaren"
        locked={false}
        conflict={[]}
        result={undefined}
        stored={stored}
        context={checkContextOf(givenRules(), parts, today)}
      />
    </TranslateProvider>,
  );
}

function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`aria-labelledby="${id}"`);
  return page.slice(start, page.indexOf("</section>", start));
}

function text(html: string): string {
  return html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
}
