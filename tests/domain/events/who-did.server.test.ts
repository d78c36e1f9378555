import { expect } from "vitest";

import { type EventName, recordEvent } from "#app/domain/events/record-event.server.ts";
import { listLog } from "#app/domain/leases/dossier/log.server.ts";
import { doors, type System } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { givenVisitor } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";

test("the log tells who came in by a door by what they are, and the server only for what it did by itself", async ({
  db,
  owner,
}) => {
  const { stage, tenderId } = await givenVisitor(db, owner);
  const call = { corporationId: stage.coordinator.corporationId, tenderId };
  const record = (by: string, name: EventName) =>
    inScope(db, { kind: "system" }, (tx) =>
      recordEvent(tx, { kind: "system", name: by } satisfies System, new Date(), name, call),
    );
  for (const door of Object.keys(doors)) await record(door, `door.${door}`);
  await record("sweep-tenders", "tender.closed");
  // Which of two plans somebody chose is theirs to tell: an entry that lapsed says the same whoever ended it.
  for (const by of ["paper-entry", "sweep-paper-entries"]) await record(by, "application.paper-lapsed");
  const log = await readInScope(db, scopeOf(stage.coordinator), (tx) => listLog(tx, call));
  const told = (start: string) =>
    log.filter(({ name }) => name.startsWith(start)).map(({ name, actor, person }) => [name, actor, person]);
  expect(told("door.")).toEqual(
    Object.entries(doors).map(([door, whoever]) => [`door.${door}`, whoever, ""]),
  );
  expect(told("tender.closed")).toEqual([["tender.closed", "system", ""]]);
  expect(told("application.paper-lapsed").map(([, actor]) => actor)).toEqual(["system", "system"]);
});
