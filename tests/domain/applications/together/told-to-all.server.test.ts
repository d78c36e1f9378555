import { describe, expect } from "vitest";

import { answerRepair } from "#app/domain/applications/repair/answer-repair.server.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { answer, fields } from "#tests/support/repair.ts";
import { givenTogether } from "#tests/support/together.ts";

describe("what concerns a plan of two people", () => {
  test("is told to both when something is asked of it, and when that was received", async ({ db, owner }) => {
    const { actor, applicationId, stage, join, saveAll, closeIn } = await givenTogether(db, owner);
    await saveAll();
    await join("edit");
    told("submit", await submitApplication(db, actor, applicationId));
    await closeIn(-1_000);
    told("ask", await askRepair(db, stage.coordinator, applicationId, fields));
    told("answer", await answerRepair(db, actor, applicationId, { payload: answer, version: 0 }));
    const [maker] = await owner<{ email: string }[]>`select email from people where id = ${actor.personId}`;
    const both = ["edit@draad.example", maker?.email].toSorted();
    for (const letter of ["repair-asked", "repair-received"] as const)
      expect((await lettersOf(db, letter)).map(({ to }) => to).toSorted()).toEqual(both);
  });
});
