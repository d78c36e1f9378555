import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { savePart } from "#app/domain/applications/save-part.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import * as exported from "#app/routes/applicant/$applicationId.begroting.ts";
import * as page from "#app/routes/applicant/$applicationId.begroting-inlezen.tsx";
import * as financial from "#app/routes/applicant/$applicationId.financieel-plan.tsx";
import { readWorkbook, writeWorkbook } from "#app/services/spreadsheets.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember, givenPerson } from "#tests/support/people.ts";
import { args, type Cookies, statusOf } from "#tests/support/web.ts";
import { moveClock } from "#tests/support/stage.ts";
import { edited, xlsx } from "#tests/support/workbooks.ts";
import { givenTogether } from "#tests/support/together.ts";
import { givenWriter } from "#tests/support/writer.ts";

async function given(...[db, owner]: Parameters<typeof givenWriter>) {
  useDatabase(db);
  const writer = await givenWriter(db, owner);
  await writer.saveAll();
  const cookies = await cookiesOf(db, writer.actor.personId, "link");
  const params = { applicationId: writer.applicationId };
  const take = async (as: Cookies = cookies) => exported.loader(args("/", { cookies: as, params }));
  const post = (file: File | null, as: Cookies = cookies) => {
    const { request, ...rest } = args("/", { cookies: as, params });
    const body = new FormData();
    if (file) body.set("file", file);
    const sent = new Request(request.url, { method: "POST", headers: request.headers, body });
    return page.action({ ...rest, request: sent });
  };
  const taken = async () => new Uint8Array(await (await take()).arrayBuffer());
  const save = (fields: Readonly<Record<string, string>>) =>
    financial.action(args("/", { cookies, params, form: { once: randomUUID(), intent: "save", ...fields } }));
  const storedFixed = async () => {
    const [row] = await owner<{ fixed: string }[]>`
      select content->'private'->>'fixed' as fixed from plan_parts where part = 'financial'`;
    return row?.fixed;
  };
  return { ...writer, cookies, take, post, taken, save, storedFixed };
}

describe("the financial plan as a spreadsheet", () => {
  test("is for its maker only, sealed or not", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const answer = await plan.take();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
    expect(answer.headers.get("content-disposition")).toMatch(
      /attachment; filename="Financieel plan .*\.xlsx"/,
    );
    expect(await statusOf(plan.take(await cookiesOf(db, await givenPerson(db), "link")))).toBe(404);
    const staff = await givenMember(db, "coordinator");
    expect(await statusOf(plan.take(await cookiesOf(db, staff.personId, "passkey")))).toBe(404);
    told("submit", await submitApplication(db, plan.actor, plan.applicationId));
    expect((await plan.take()).status).toBe(200);
  });

  test("has an explanation and the five sheets, the account month by month", async ({ db, owner }) => {
    const read = await readWorkbook(await (await given(db, owner)).taken());
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.map(({ name }) => name)).toEqual([
      "Uitleg",
      "Investering",
      "Financiering",
      "Exploitatie",
      "Liquiditeit",
      "Privé",
    ]);
    const closing = read.value[4]?.rows.find((row) => row[1] === "Kas eind maand");
    expect(closing?.filter((cell) => typeof cell === "number")).toHaveLength(12);
  });
});

describe("a spreadsheet that is read in", () => {
  test("changes nothing when it is the plan itself", async ({ db, owner }) => {
    const plan = await given(db, owner);
    expect(await plan.post(xlsx(await plan.taken()))).toMatchObject({
      data: { error: null, read: { changes: [], unread: [], version: 1 } },
    });
  });

  test("is shown first, and saved only by the plan's own form", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const answer = await plan.post(xlsx(await edited(await plan.taken(), "private.fixed", 777.5)));
    const read = answer.data.read;
    expect(read?.changes.map(({ name, mine }) => [name, mine])).toEqual([["private.fixed", "777,50"]]);
    expect(await plan.storedFixed()).not.toBe("777,50");
    const fields = { ...Object.fromEntries(read?.fields ?? []), version: String(read?.version) };
    expect(await statusOf(Promise.resolve(plan.save(fields)))).toBe(303);
    expect(await plan.storedFixed()).toBe("777,50");
  });

  test("never overwrites what somebody saved in the meantime", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const answer = await plan.post(xlsx(await edited(await plan.taken(), "private.fixed", 777)));
    const since = { ...plan.payloads.financial, private: { fixed: "1" } };
    const { applicationId, actor } = plan;
    told("save", await savePart(db, actor, applicationId, "financial", { payload: since, version: 1 }));
    const fields = {
      ...Object.fromEntries(answer.data.read?.fields ?? []),
      version: String(answer.data.read?.version),
    };
    expect(await statusOf(Promise.resolve(plan.save(fields)))).toBe(409);
    expect(await plan.storedFixed()).toBe("1");
  });

  test("names the cell that it cannot read and reads the rest", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const half = await edited(await plan.taken(), "private.fixed", "heel veel");
    const { data } = await plan.post(xlsx(await edited(half, "private.household", 5)));
    expect(data.read?.unread).toEqual([
      { sheet: "Privé", cell: expect.stringMatching(/^C\d+$/), text: "heel veel" },
    ]);
    expect(data.read?.changes.map(({ name }) => name)).toEqual(["private.household"]);
  });

  test("is refused with the reason, for nobody else's plan", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const refusal = async (file: File | null) => {
      const { data, init } = await plan.post(file);
      return [data.error, init?.status ?? 200];
    };
    const other = await writeWorkbook([
      { name: "Blad", widths: [], rows: [[{ value: "a", look: "value" }]] },
    ]);
    expect(await refusal(null)).toEqual(["problems.no-file", 422]);
    expect(await refusal(new File(["a;b"], "plan.csv"))).toEqual(["problems.sheet-not-a-spreadsheet", 415]);
    expect(await refusal(xlsx(new Uint8Array(1_000_001)))).toEqual([
      "problems.sheet-too-large?megabytes=1",
      413,
    ]);
    expect(await refusal(xlsx(other))).toEqual(["problems.sheet-not-ours", 422]);
    const stranger = await cookiesOf(db, await givenPerson(db), "link");
    expect(await statusOf(Promise.resolve(plan.post(xlsx(other), stranger)))).toBe(404);
  });

  test("is not even received for a plan that its reader cannot change", async ({ db, owner }) => {
    useDatabase(db);
    const plan = await givenTogether(db, owner);
    await plan.saveAll();
    const reader = await cookiesOf(db, (await plan.join("view")).personId, "link");
    const maker = await cookiesOf(db, plan.actor.personId, "link");
    const refusal = async (cookies: Cookies) => {
      const { request, ...rest } = args("/", { cookies, params: { applicationId: plan.applicationId } });
      const body = new FormData();
      body.set("file", xlsx(new Uint8Array(10)));
      const sent = new Request(request.url, { method: "POST", headers: request.headers, body });
      const { data, init } = await page.action({ ...rest, request: sent });
      return [data.error?.split("?")[0], init?.status, sent.bodyUsed];
    };
    expect(await refusal(maker)).toEqual(["problems.sheet-not-a-spreadsheet", 415, true]);
    expect(await refusal(reader)).toEqual(["problems.only-reading", 403, false]);
    await moveClock(owner, "60 days");
    const late = await cookiesOf(db, plan.actor.personId, "link");
    expect(await refusal(late)).toEqual(["problems.tender-closed", 410, false]);
    await moveClock(owner, "0 days");
    told("submit", await submitApplication(db, plan.actor, plan.applicationId));
    expect(await refusal(maker)).toEqual(["problems.already-submitted", 409, false]);
  });

  test("says in the reader's words which sheet is missing", async ({ db, owner }) => {
    const plan = await given(db, owner);
    const read = await readWorkbook(await plan.taken());
    if (!read.ok) throw new Error(read.problem);
    const fewer = await writeWorkbook(
      read.value.slice(0, -1).map(({ name, rows }) => ({
        name,
        widths: [],
        rows: rows.map(([code]) => [
          { value: typeof code === "string" ? code : null, look: "code" as const },
        ]),
      })),
    );
    const { data } = await plan.post(xlsx(fewer));
    expect(data.error).toBe("problems.sheet-missing?sheet=Priv%C3%A9");
    expect(paths.applicant.readSheets(plan.applicationId)).toMatch(/begroting-inlezen$/);
  });
});
