import { sql } from "drizzle-orm";

import { type Actor, doors } from "#app/domain/people/actor.ts";
import { events } from "#db/schema/events.ts";

/**
 * Who did what a line of the log tells: whoever came in by a door by what they are, the server only for what it did by
 * itself. An entry that lapsed says the same whoever ended it: which of two plans somebody chose is theirs to tell.
 */
export const whoDid = sql<
  Actor["kind"]
>`case when ${events.actorKind} = 'system' and ${events.name} <> 'application.paper-lapsed'
  then coalesce(${JSON.stringify(doors)}::jsonb ->> (${events.details} ->> 'by'), 'system')
  else ${events.actorKind} end`;
