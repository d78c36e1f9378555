import type postgres from "postgres";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { readDrafts } from "#app/domain/jury/shortlist/read-drafts.server.ts";
import { saveOwnWords } from "#app/domain/jury/shortlist/save-own-words.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenBox } from "./box.ts";

/** Six plans: four chosen, one declined, one out beforehand; nothing sent yet. */
export async function givenChosen(db: Database, owner: postgres.Sql) {
  const box = await givenBox(db, owner, 6);
  const { stage, ids, criterionIds, tenderId, corporationId } = box;
  const reasons = Object.fromEntries(criterionIds.map((id, nth) => [id, `Reden ${nth + 1}`]));
  const assess = (id: string, input: Partial<Parameters<typeof assessApplication>[3]>) =>
    assessApplication(db, stage.coordinator, id, {
      complete: true,
      note: "Onder ons.",
      choice: "shortlist",
      reasons,
      ...input,
    });
  for (const id of ids.slice(0, 4)) told("choose", await assess(id, {}));
  told("decline", await assess(ids[4] ?? "", { choice: "decline" }));
  const knockOut = { kind: "use", reason: "Een keten past hier niet." } as const;
  told("out", await assess(ids[5] ?? "", { choice: "decline", knockOut, reasons: {} }));
  const drafts = () =>
    readInScope(db, scopeOf(stage.coordinator), (tx) =>
      readDrafts(tx, { corporationId, tenderId }, { hold: false }),
    );
  const send = (sending: Parameters<typeof inviteToPitch>[3], staff: Staff = stage.coordinator) =>
    inviteToPitch(db, staff, tenderId, sending);
  const addWords = (input: Partial<Parameters<typeof saveOwnWords>[3]>, staff: Staff = stage.coordinator) =>
    saveOwnWords(db, staff, tenderId, { letter: "pitch-invited", words: "", seen: "", ...input });
  return { ...box, assess, drafts, send, addWords, knockOut };
}
