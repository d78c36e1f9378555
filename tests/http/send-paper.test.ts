import { expect, test } from "vitest";

import { sendPaper } from "#app/http/send-paper.server.ts";
import { statusOf } from "#tests/support/web.ts";

const paper = { title: "Plan", language: "nl", foot: "", blocks: [{ kind: "title", text: "Plan" }] } as const;

test("a paper is a PDF to save under its name, for nobody else's cache", async () => {
  const answer = await sendPaper(paper, "Plan Žofia.pdf");
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; .*filename\*=UTF-8''Plan%20%C5%BDofia\.pdf/,
  );
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("whoever asks for a paper twenty times at once is asked to wait, and served afterwards", async () => {
  const ask = () => statusOf(sendPaper(paper, "Plan.pdf"));
  const statuses = await Promise.all(Array.from({ length: 25 }, ask));
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 503)).toHaveLength(5);
  expect(await ask()).toBe(200);
});
