import { expect } from "vitest";

import { answerPitch } from "#app/domain/jury/answer-pitch.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { loader } from "#app/routes/applicant/$applicationId.pitchavond[.]ics.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { args, statusOf } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

test("a turn on the evening is an appointment of fifteen minutes, called off by who does not come or by the end of its call", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId } = await givenWriter(db, owner);
  const cookies = await cookiesOf(db, actor.personId, "link");
  const look = () => loader(args("/", { cookies, params: { applicationId } }));
  expect(await statusOf(look())).toBe(404);
  await owner`update applications set state = 'shortlisted', submitted_at = created_at, receipt_number = 'P-1',
    content_hash = repeat('a', 64) where id = ${applicationId}`;
  await owner`insert into pitches (corporation_id, application_id, tender_id, position, starts_at)
    select corporation_id, id, tender_id, 1, '2126-05-21T18:30:00Z' from applications where id = ${applicationId}`;
  const kept = await (await look()).text();
  expect(kept).toContain(`UID:pitch-${applicationId}@plint`);
  expect(kept).toContain("DTSTART:21260521T183000Z");
  expect(kept).toContain("DTEND:21260521T184500Z");
  expect(kept).toContain("STATUS:CONFIRMED");
  const end = (at: string | null) =>
    owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update tenders set ended_at = ${at}, ended_reason = ${at ? "De vloer moet open." : ""},
        state = ${at ? "withdrawn" : "pitching"}`;
    });
  await end("2126-05-01T10:00:00Z");
  expect(await (await look()).text()).toContain("METHOD:CANCEL");
  await end(null);
  told("no", await answerPitch(db, actor, applicationId, false));
  expect(await (await look()).text()).toContain("METHOD:CANCEL");
  const other = await cookiesOf(
    db,
    (await givenWriter(db, owner, { houseNumber: "9" })).actor.personId,
    "link",
  );
  expect(await statusOf(loader(args("/", { cookies: other, params: { applicationId } })))).toBe(404);
});
