import { expect } from "vitest";

import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/applicant/nieuw.tsx";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf } from "#tests/support/web.ts";

type Given = Parameters<typeof givenStage>;

async function givenCalls(...[db, owner]: Given) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const other = await buildOpenTender(stage, { houseNumber: "9" });
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const cookies = await cookiesOf(db, actor.personId, "link");
  const open = (slug: string, given: typeof cookies | undefined = cookies) =>
    page.loader(args(`/mijn-plannen/nieuw?ruimte=${slug}`, given ? { cookies: given } : {}));
  const whereTo = async (slug: string, given?: typeof cookies) => {
    const thrown = await open(slug, given).catch((answer: unknown) => answer);
    return thrown instanceof Response ? locationOf(thrown) : null;
  };
  return { slug: call.slug, other: other.slug, actor, open, whereTo };
}

test("the address of a new plan leads to the plan that is there, also once it is handed in or its call is over", async ({
  db,
  owner,
}) => {
  const { slug, actor, whereTo } = await givenCalls(db, owner);
  expect(await whereTo(slug)).toMatch(new RegExp(`/ruimtes/${slug}$`));
  const { applicationId } = told("start", await startApplication(db, actor, slug));
  expect(await whereTo(slug)).toMatch(new RegExp(`/mijn-plannen/${applicationId}$`));
  await owner`update clock set ahead = ahead + interval '60 days'`;
  expect(await whereTo(slug)).toMatch(new RegExp(`/mijn-plannen/${applicationId}$`));
});

test("who wrote a plan for another space chooses what comes along, and a stranger begins at the space", async ({
  db,
  owner,
}) => {
  const { slug, other, actor, open, whereTo } = await givenCalls(db, owner);
  const { applicationId } = told("start", await startApplication(db, actor, other));
  told(
    "save",
    await savePart(db, actor, applicationId, "motivation", {
      payload: { whySpace: "Het raam." },
      version: 0,
    }),
  );
  expect(await open(slug)).toMatchObject({ slug, plans: [{ id: applicationId }] });
  expect(await whereTo(other)).toMatch(new RegExp(`/mijn-plannen/${applicationId}$`));
});

test("a plan for an earlier call of the same space does not stand in the way of the new one", async ({
  db,
  owner,
}) => {
  const { slug, other, actor, open } = await givenCalls(db, owner);
  const { applicationId } = told("start", await startApplication(db, actor, other));
  told(
    "save",
    await savePart(db, actor, applicationId, "motivation", {
      payload: { whySpace: "Het raam." },
      version: 0,
    }),
  );
  // The call of this space is another one than the plan was written for.
  const [space] = await owner<{ id: string }[]>`
    select s.id from spaces s where s.slug = ${slug}`;
  await owner`alter table tenders disable trigger user`;
  await owner`update tenders set space_id = ${space?.id ?? ""}, state = 'withdrawn', ended_at = now(), ended_reason = 'x'
    where id = (select tender_id from applications)`;
  await owner`alter table tenders enable trigger user`;
  expect(await open(slug)).toMatchObject({ slug, plans: [{ id: applicationId }] });
});
