import { expect } from "vitest";

import { scoreAsOthers } from "#db/seeds/demo-jurors.server.ts";
import { loadDemoWorld } from "#db/seeds/demo-world.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { test } from "#tests/support/database.ts";
import { misdirected } from "#tests/support/letter-audience.ts";

/** domain.md section 8, in the order neighbourhood, feasible, entrepreneur, small purse, window, branch, return. */
const weights = {
  V1: "25/20/15/15/15/5/5",
  V2: "30/20/15/20/5/5/5",
  V3: "20/20/20/10/20/5/5",
  V4: "30/15/20/20/5/5/5",
  V5: "40/15/10/20/5/0/10",
  V6: "25/25/15/15/10/5/5",
  V7: "25/30/20/10/5/5/5",
  V8: "30/20/15/20/5/5/5",
  V9: "20/20/20/10/20/5/5",
  V10: "30/20/15/20/10/0/5",
};

test("the ten spaces weigh what the table says", () => {
  expect(Object.fromEntries(demoSpaces.map((space) => [space.key, space.weights.join("/")]))).toEqual(
    weights,
  );
});

test("the demo stands at every stage, with dates that agree and somebody to read each letter", async ({
  db,
  owner,
  url,
}) => {
  await loadDemoWorld(db, url);
  const all = async (statement: string) =>
    (await owner.unsafe(statement)).map((row) => String(row.one)).toSorted();
  const calls = await all("select distinct state as one from tenders");
  for (const state of [
    "closed",
    "decided",
    "draft",
    "leasing",
    "let",
    "no_suitable_candidate",
    "open",
    "pitching",
    "review",
    "scheduled",
    "selection",
    "withdrawn",
  ])
    expect(calls).toContain(state);
  expect(
    await all(`select p.name as one from saved_searches s join people p on p.id = s.person_id
      where s.filters ->> 'space' = 'stoomweverij-2'`),
  ).toEqual(["Studio Prisma"]);
  const plans = await all("select distinct state as one from applications");
  for (const state of ["draft", "submitted", "declined", "shortlisted", "winner", "reserve", "not_chosen"])
    expect(plans).toContain(state);
  expect(
    await all(`select a.state as one from applications a join people p on p.id = a.person_id
      where p.email = 'daan@krulkapper.example'`),
  ).toEqual(["draft", "not_chosen"]);

  expect(
    await all("select trade_name as one from recusals join applications a on a.id = application_id"),
  ).toEqual([expect.stringContaining("Zuurdeeg")]);
  const late = (name: string, column: string) =>
    all(`select e.tender_id as one from events e join tenders t on t.id = e.tender_id
      where e.name = '${name}' and abs(extract(epoch from e.at - t.${column})) > 59`);
  expect([await late("tender.opened", "opens_at"), await late("tender.closed", "closes_at")]).toEqual([
    [],
    [],
  ]);
  expect(
    await all("select id as one from events where at > now()"),
    "nothing happened in the future",
  ).toEqual([]);
  expect(
    await all(
      "select state as one from leases where starts_on < current_date and state in ('chosen', 'screening', 'terms')",
    ),
  ).toEqual([]);

  expect(await misdirected(owner), "each letter lies with whom it is for").toEqual([]);

  // One person can play the evening: all but the juror of the demo seal what is open, each once, a tie never.
  const sheets = () =>
    all(
      "select count(*)::int as one from score_sheets join pitches using (application_id) where state = 'sealed' and scoring_open",
    );
  const [before = "0"] = await sheets();
  expect(await scoreAsOthers(db)).toBe(5 * 2 - 1);
  expect(await sheets()).toEqual([String(Number(before) + 9)]);
  expect(await scoreAsOthers(db)).toBe(0);
}, 60_000);
