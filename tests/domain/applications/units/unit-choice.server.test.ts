import { describe, expect } from "vitest";

import { handInOverview } from "#app/domain/applications/hand-in-overview.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import { listDossierPlans } from "#app/domain/leases/dossier/list-plans.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as businessPage from "#app/routes/applicant/$applicationId.ondernemingsplan.tsx";
import * as financialPage from "#app/routes/applicant/$applicationId.financieel-plan.tsx";
import * as handInPage from "#app/routes/applicant/$applicationId.indienen.tsx";
import * as receiptPage from "#app/routes/applicant/$applicationId.ontvangstbewijs.tsx";
import * as planPage from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId.tsx";
import { addMonths } from "#app/lib/dates.ts";
import { readInScope } from "#db/scope.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { givenBuilding } from "#tests/support/units.ts";
import { args } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

const envelope = {
  name: "Anna",
  locale: "nl",
  origin: "https://plint.example",
  corporation: null,
} as const;
const both = { unitFirst: "Werkplaats", unitSecond: "Atelier" };

async function givenPlan(...given: Parameters<typeof givenBuilding>) {
  const [db] = given;
  useDatabase(db);
  const call = await givenBuilding(...given);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const { applicationId } = told("start", await startApplication(db, actor, call.slug));
  const [plan] = demoPlans.filter((one) => one.level >= 3);
  if (!plan) throw new Error("no complete plan");
  const payloads = payloadsOf(plan, addMonths(call.stage.today, 3));
  const save = (units: Record<string, string>, version = 0) =>
    savePart(db, actor, applicationId, "business", { payload: { ...payloads.business, ...units }, version });
  for (const part of ["motivation", "financial", "window"] as const)
    told(part, await savePart(db, actor, applicationId, part, { payload: payloads[part], version: 0 }));
  const cookies = await cookiesOf(db, actor.personId, "link");
  const page = (form?: Record<string, string>) =>
    args("/", { cookies, params: { applicationId }, ...(form ? { form } : {}) });
  return { ...call, actor, applicationId, payloads, save, page };
}

describe("a plan for a building with units", () => {
  test("is handed in only once it says which it wants most, and one that the call knows", async ({
    db,
    owner,
  }) => {
    const { save, actor, applicationId, page } = await givenPlan(db, owner);
    const refused = { problem: "plan-incomplete", details: { parts: "business" } };
    expect(await save({})).toMatchObject({ value: { complete: false, needsUnit: true } });
    expect(await submitApplication(db, actor, applicationId)).toMatchObject(refused);
    expect(
      (await handInPage.loader(page())).overview.parts.find(({ name }) => name === "business"),
    ).toMatchObject({
      missing: ["unitFirst"],
    });
    told("other", await save({ unitFirst: "Kelder" }, 1));
    expect(await submitApplication(db, actor, applicationId)).toMatchObject(refused);
    told("both", await save(both, 2));
    expect((await handInPage.loader(page())).overview).toMatchObject({ units: ["Werkplaats", "Atelier"] });
    told("submit", await submitApplication(db, actor, applicationId));
    expect(await receiptPage.loader(page())).toMatchObject({ units: ["Werkplaats", "Atelier"] });
    const [letter] = await lettersOf(db, "plan-received");
    if (!letter) throw new Error("no receipt was sent");
    const { html } = await renderLetter("plan-received", letter.props, envelope);
    expect(html).toContain("Werkplaats, anders Atelier");
  });

  test("says beside the question that it is not answered, and keeps all else", async ({ db, owner }) => {
    const { page, payloads } = await givenPlan(db, owner);
    const { idea = "" } = payloads.business as { idea?: string };
    const answer = await businessPage.action(page({ idea, version: "0", intent: "finish" }));
    expect(answer).toMatchObject({
      data: {
        isKept: true,
        result: { initialValue: { idea }, error: { unitFirst: ["problems.choose-unit"] } },
      },
      init: { status: 422 },
    });
  });

  test("counts with the m², the rent and the part of the service costs of what it wants most", async ({
    db,
    owner,
  }) => {
    const { save, page } = await givenPlan(db, owner);
    told("none", await save({}));
    const whole = await financialPage.loader(page());
    expect(whole).toMatchObject({ unit: null, context: { rent: { targetRent: 100_000 } } });
    told("both", await save(both, 1));
    const one = await financialPage.loader(page());
    expect(one).toMatchObject({
      unit: { name: "Werkplaats" },
      context: { areaM2: 60, rent: { targetRent: 60_000 } },
    });
    expect(one.context.rent.path.map(({ percent, rent }) => rent === percent * 600)).not.toContain(false);
    expect(one.context.rent.serviceCosts).toBe(Math.round((whole.context.rent.serviceCosts * 60) / 80));
  });

  test("shows its choice to staff, in the table and its filter, beside the plan and in the dossier", async ({
    db,
    owner,
  }) => {
    const { save, actor, applicationId, stage, tenderId } = await givenPlan(db, owner);
    told("both", await save(both));
    told("submit", await submitApplication(db, actor, applicationId));
    await owner`update tenders set closes_at = plint_now() - interval '1 second', opening_asked_by = proposed_by,
      opening_asked_at = plint_now() - interval '1 second', plans_opened_by = approved_by, plans_opened_at = plint_now()`;
    await digestPlans(db);
    const { coordinator } = stage;
    const call = { corporationId: coordinator.corporationId, tenderId };
    const list = (eenheid?: string) =>
      readInScope(db, scopeOf(coordinator), (tx) => listTriage(tx, call, { eenheid }, null));
    expect((await list()).plans).toMatchObject([{ id: applicationId, units: ["Werkplaats", "Atelier"] }]);
    expect((await list("Atelier")).plans).toHaveLength(1);
    expect((await list("Kelder")).plans).toEqual([]);
    const cookies = await cookiesOf(db, coordinator.personId, "two_factor");
    const { data } = await planPage.loader(args("/", { cookies, params: { tenderId, applicationId } }));
    expect(data.units).toEqual(["Werkplaats", "Atelier"]);
    expect(await readInScope(db, scopeOf(coordinator), (tx) => listDossierPlans(tx, call))).toMatchObject([
      { units: ["Werkplaats", "Atelier"] },
    ]);
  });
});

test("a plan for one space is asked for no unit, and says none", async ({ db, owner }) => {
  useDatabase(db);
  const { actor, applicationId, saveAll, stage } = await givenWriter(db, owner);
  await saveAll();
  const cookies = await cookiesOf(db, actor.personId, "link");
  const page = args("/", { cookies, params: { applicationId } });
  const { plan, overview } = await handInPage.loader(page);
  expect(overview.units).toEqual([]);
  expect(handInOverview(plan.rules, plan.parts, stage.today).parts.flatMap(({ missing }) => missing)).toEqual(
    [],
  );
  expect(await submitApplication(db, actor, applicationId)).toMatchObject({ ok: true });
});
