import { describe, expect } from "vitest";

import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import * as motivation from "#app/routes/applicant/$applicationId.motivatie.tsx";
import * as together from "#app/routes/applicant/$applicationId.samen.tsx";
import * as invitation from "#app/routes/applicant/uitnodiging.$token.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { givenTogether, invitationTo } from "#tests/support/together.ts";
import { args, type Cookies, keep, locationOf, statusOf } from "#tests/support/web.ts";

const email = "leila@draad.example";

async function givenInvitation(...given: Parameters<typeof givenTogether>) {
  const [db] = given;
  useDatabase(db);
  const plan = await givenTogether(...given);
  told("invite", await inviteMember(db, plan.actor, plan.applicationId, { email, role: "view" }));
  return { ...plan, params: { token: await invitationTo(db, email) } };
}

describe("the page behind an invitation", () => {
  test("says to who is signed in as another whom it is for, and signs them out when they go on", async ({
    db,
    owner,
  }) => {
    const { params, applicationId } = await givenInvitation(db, owner);
    const other = await givenPerson(db, "ruben@draad.example");
    const cookies = await cookiesOf(db, other, "link");
    const page = (await invitation.loader(args("/", { params, cookies }))) as {
      data: { asked: { otherwise: string | null; email: string } };
    };
    expect(page.data.asked).toMatchObject({ otherwise: "ruben@draad.example", email });
    expect(await owner`select 1 from plan_members where accepted_at is not null`).toHaveLength(0);
    const answer = await invitation.action(args("/", { params, cookies, form: { name: "Leila" } }));
    expect(locationOf(answer)).toBe(paths.applicant.plan(applicationId));
    const plan = (as: Cookies) =>
      statusOf(motivation.loader(args("/", { params: { applicationId }, cookies: as })));
    expect(await plan(keep(cookies, answer))).toBe(200);
    // The other's session is over, and the plan was never theirs.
    expect(await plan(cookies)).toBe(302);
    expect(await plan(await cookiesOf(db, other, "link"))).toBe(404);
  });

  test("asks a newcomer for a name, and brings who is on the plan already straight to it", async ({
    db,
    owner,
  }) => {
    const { params, applicationId } = await givenInvitation(db, owner);
    expect(await statusOf(invitation.action(args("/", { params, form: { name: " " } })))).toBe(400);
    const answer = await invitation.action(args("/", { params, form: { name: "Leila" } }));
    const cookies = keep(new Map(), answer);
    const again = await invitation.loader(args("/", { params, cookies })).catch((thrown: unknown) => thrown);
    expect(locationOf(again)).toBe(paths.applicant.plan(applicationId));
  });

  test("answers 410 for a link that never was or is not any more", async ({ db, owner }) => {
    const { params } = await givenInvitation(db, owner);
    await owner`update plan_members set removed_at = plint_now()`;
    for (const token of [params.token, "none"]) {
      expect(await statusOf(invitation.loader(args("/", { params: { token } })))).toBe(410);
      expect(await statusOf(invitation.action(args("/", { params: { token }, form: { name: "x" } })))).toBe(
        410,
      );
    }
  });
});

test("what only the owner may do is refused on the page of who works together, with the reason", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { applicationId, join } = await givenTogether(db, owner);
  const ruben = await cookiesOf(db, (await join("edit")).personId, "link");
  const post = (form: Record<string, string>, cookies: Cookies) =>
    statusOf(together.action(args("/", { params: { applicationId }, cookies, form })));
  expect(await post({ intent: "invite", email, role: "edit" }, ruben)).toBe(403);
  expect(await post({ intent: "remove", memberId: crypto.randomUUID() }, ruben)).toBe(403);
  expect(await post({ intent: "role", memberId: "x", role: "edit" }, ruben)).toBe(400);
  expect(await post({ intent: "something" }, ruben)).toBe(400);
  const stranger = await cookiesOf(db, await givenPerson(db), "link");
  expect(await post({ intent: "leave" }, stranger)).toBe(404);
  expect(await post({ intent: "leave" }, ruben)).toBe(303);
  expect(await post({ intent: "leave" }, ruben)).toBe(404);
});
