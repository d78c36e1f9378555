import { expect } from "vitest";

import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import { leavePlan } from "#app/domain/applications/together/change-member.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenTogether } from "#tests/support/together.ts";

test("staff read who made a plan once it is open: its owner, and who works along on it now", async ({
  db,
  owner,
}) => {
  const { stage, actor, applicationId, join, saveAll, closeIn } = await givenTogether(db, owner);
  await join("edit");
  const gone = await join("view", "leila@draad.example", "Leila Haddad");
  told("leave", await leavePlan(db, gone, applicationId));
  const asked = { email: "niemand@draad.example", role: "view" } as const;
  told("invite", await inviteMember(db, actor, applicationId, asked));
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  const { coordinator } = stage;
  const makersFor = (staff: typeof coordinator) =>
    readInScope(db, scopeOf(staff), async (tx) => {
      const row = await findApplicationForStaff(tx, staff.corporationId, applicationId);
      return row?.makers ?? null;
    });
  expect(await makersFor(coordinator)).toBeNull();
  await closeIn(-1_000);
  expect(await makersFor(coordinator)).toEqual(["Naima", "Ruben Kuipers"]);
  const other = { ...coordinator, ...(await givenMember(db, "coordinator")) };
  expect(await makersFor(other)).toBeNull();
});
