import { expect } from "vitest";

import { answerRepair } from "#app/domain/applications/repair/answer-repair.server.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId_.aanvulling.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenClosed } from "#tests/support/repair.ts";
import { args } from "#tests/support/web.ts";

test("what stood there and what stands there now is told in words: choices, ticks and days", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, actor, applicationId, tenderId } = await givenClosed(db, owner);
  const fields = [
    { part: "business", name: "legalForm", sentence: "Welke vorm?" },
    { part: "financial", name: "liquidity.startsOn", sentence: "Die dag is geweest." },
  ] as const;
  told("ask", await askRepair(db, stage.coordinator, applicationId, fields));
  const payload = { business: { legalForm: "VOF" }, financial: { liquidity: { startsOn: "2027-09-01" } } };
  told("answer", await answerRepair(db, actor, applicationId, { payload, version: 0 }));
  const cookies = await cookiesOf(db, stage.coordinator.personId, "two_factor");
  const { data } = await page.loader(args("/", { cookies, params: { tenderId, applicationId } }));
  const { repair } = data;
  expect(repair?.changes).toEqual([
    {
      part: "business",
      fields: [{ name: "legalForm", mine: expect.stringMatching(/firma|vof/i), theirs: "Eenmanszaak" }],
    },
    {
      part: "financial",
      fields: [
        {
          name: "liquidity.startsOn",
          mine: "woensdag 1 september 2027",
          theirs: expect.stringMatching(/^[a-z]+ \d+ [a-z]+ \d{4}$/),
        },
      ],
    },
  ]);
});
