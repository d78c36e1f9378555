import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/applicant/$applicationId.financieel-plan.tsx";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { args, locationOf } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

const soup = { "operation.turnover[0].product": "Soep", "operation.turnover[0].vat": "9" };
const bread = { "operation.turnover[1].product": "Brood", "operation.turnover[1].price": "3,20" };

test("without script a line of what is sold comes and goes by a button that keeps the rest and leads there", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId } = await givenWriter(db, owner);
  const cookies = await cookiesOf(db, actor.personId, "link");
  const post = async (form: Record<string, string>) =>
    locationOf(await page.action(args("/", { cookies, params: { applicationId }, form })));
  const stored = async () => {
    const [part] = await owner<
      { content: unknown }[]
    >`select content from plan_parts where part = 'financial'`;
    return part?.content;
  };
  expect(await post({ ...soup, ...bread, version: "0", more: "turnover" })).toMatch(
    /\/financieel-plan\?nog=turnover#nieuwe-regel$/,
  );
  expect(await stored()).toEqual({
    operation: {
      turnover: [
        { product: "Soep", vat: "9" },
        { product: "Brood", price: "3,20" },
      ],
    },
  });
  expect(await post({ ...soup, ...bread, version: "1", remove: "operation.turnover[0]" })).toMatch(
    /\/financieel-plan\?bewaard=1#operation-turnover$/,
  );
  expect(await stored()).toEqual({ operation: { turnover: [{ product: "Brood", price: "3,20" }] } });
});
