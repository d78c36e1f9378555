import { expect } from "vitest";

import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { loader } from "#app/routes/applicant/bevestigen.$token_.plan[.]pdf.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenEntry, linkToConfirm } from "#tests/support/paper.ts";
import { args } from "#tests/support/web.ts";

test("the link that asks opens the whole plan as a PDF, until its maker has answered", async ({
  db,
  owner,
}) => {
  const { enter, seal } = await givenEntry(db, owner);
  await seal(await enter());
  useDatabase(db);
  const token = await linkToConfirm(db);
  const open = (to: string) => loader(args("/", { params: { token: to } }));
  const pdf = await open(token);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await expect(open("another-token")).rejects.toMatchObject({ init: { status: 410 } });
  told("confirm", await confirmEntry(db, token, { locale: "nl" }));
  await expect(open(token)).rejects.toMatchObject({ init: { status: 410 } });
});
