import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as exported from "#app/routes/staff/selecties.$tenderId.plan-invoeren.$applicationId.begroting.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.plan-invoeren.$applicationId.begroting-inlezen.tsx";
import * as part from "#app/routes/staff/selecties.$tenderId.plan-invoeren.$applicationId.deel.$part.tsx";
import { test } from "#tests/support/database.ts";
import { givenEntry } from "#tests/support/paper.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { args, statusOf } from "#tests/support/web.ts";
import { edited, xlsx } from "#tests/support/workbooks.ts";

async function givenDesk(...given: Parameters<typeof givenEntry>) {
  const [db, owner] = given;
  useDatabase(db);
  const entry = await givenEntry(...given);
  const id = await entry.enter();
  const params = { tenderId: entry.tenderId, applicationId: id };
  const cookies = await cookiesOf(db, entry.coordinator.personId, "two_factor");
  const take = (as = cookies) => exported.loader(args("/", { cookies: as, params }));
  const post = (file: File, as = cookies) => {
    const { request, ...rest } = args("/", { cookies: as, params });
    const body = new FormData();
    body.set("file", file);
    return page.action({
      ...rest,
      request: new Request(request.url, { method: "POST", headers: request.headers, body }),
    });
  };
  const save = (fields: Readonly<Record<string, string>>) =>
    part.action(
      args("/", {
        cookies,
        params: { ...params, part: "financial" },
        form: { once: randomUUID(), intent: "save", ...fields },
      }),
    );
  const fixed = async () => {
    const [row] = await owner<
      { fixed: string }[]
    >`select content->'private'->>'fixed' as fixed from plan_parts
      where part = 'financial' and application_id = ${id}`;
    return row?.fixed;
  };
  return { ...entry, id, cookies, take, post, save, fixed };
}

test("what a maker brings as a spreadsheet is read in at the desk, shown first, and saved by the form of the part", async ({
  db,
  owner,
}) => {
  const desk = await givenDesk(db, owner);
  const taken = new Uint8Array(await (await desk.take()).arrayBuffer());
  expect(await desk.post(xlsx(taken))).toMatchObject({ data: { error: null, read: { changes: [] } } });
  const { read } = (await desk.post(xlsx(await edited(taken, "private.fixed", 777.5)))).data;
  expect(read?.changes.map(({ name, mine }) => [name, mine])).toEqual([["private.fixed", "777,50"]]);
  expect(await desk.fixed()).not.toBe("777,50");
  const fields = { ...Object.fromEntries(read?.fields ?? []), version: String(read?.version) };
  expect(await statusOf(Promise.resolve(desk.save(fields)))).toBe(303);
  expect(await desk.fixed()).toBe("777,50");
});

test("no colleague takes it along or reads into it, and nobody once it is sealed", async ({ db, owner }) => {
  const desk = await givenDesk(db, owner);
  const colleague = await cookiesOf(db, desk.stage.approver.personId, "two_factor");
  const taken = new Uint8Array(await (await desk.take()).arrayBuffer());
  expect(await statusOf(desk.take(colleague))).toBe(404);
  expect(await statusOf(desk.post(xlsx(taken), colleague))).toBe(404);
  await desk.seal(desk.id);
  expect(await desk.post(xlsx(taken))).toMatchObject({
    data: { error: "problems.already-submitted", read: null },
    init: { status: 409 },
  });
});
