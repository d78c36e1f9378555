import type { z } from "zod";

import type { Staff } from "#app/domain/people/actor.ts";
import type { changesForm } from "#app/domain/tenders/addenda/addendum-form.ts";
import { proposeAddendum } from "#app/domain/tenders/addenda/propose-addendum.server.ts";
import { publishAddendum } from "#app/domain/tenders/addenda/publish-addendum.server.ts";
import { returnAddendum } from "#app/domain/tenders/addenda/return-addendum.server.ts";
import { done } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";

/** Does what was asked on the page of changes; answers where to go on. */
export async function postChange(
  actor: Staff,
  tenderId: string,
  asked: z.output<typeof changesForm>,
  key: string | undefined,
) {
  const here = paths.staff.changes(tenderId);
  switch (asked.intent) {
    case "propose": {
      const { intent: _, seen, ...input } = asked;
      const proposed = await proposeAddendum(database(), actor, tenderId, seen, input, key);
      return proposed.ok ? done(`${here}?voorgesteld=1`) : proposed;
    }
    case "publish": {
      const published = await publishAddendum(database(), actor, tenderId, asked.addendumId, key);
      return published.ok ? done(`${here}?openbaar=1`) : published;
    }
    case "return": {
      const returned = await returnAddendum(database(), actor, tenderId, asked, key);
      return returned.ok ? done(here) : returned;
    }
  }
}
