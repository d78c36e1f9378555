import { redirect } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { listAtAddress } from "#app/domain/spaces/same-address.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { readAs } from "./guards.server.ts";

/**
 * Makes the space of the form. Where one stands at that address already, the form comes back with which one that is, and
 * goes on by a second press that says so.
 */
export async function newSpaceAction(request: Request, actor: Staff) {
  const form = await readForm(request, spaceForm);
  if (!form.ok) return { ...form.reply, data: { ...form.reply.data, known: [] } };
  const created = await createSpace(database(), actor, form.value, form.key);
  if (created.ok) return redirect(paths.staff.space(created.value.spaceId), 303);
  const reply = form.refuse(created);
  const known =
    created.problem === "address-known"
      ? await readAs(actor, (tx) => listAtAddress(tx, actor.corporationId, form.value))
      : [];
  return { ...reply, data: { ...reply.data, known } };
}
