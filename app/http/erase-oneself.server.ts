import { eraseForm } from "#app/domain/privacy/erase-form.ts";
import { env } from "#app/env.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { erasePerson, wasErasedWith } from "#app/domain/privacy/erase-person.server.ts";

import { database } from "./database.server.ts";
import { partials } from "./file-storage.server.ts";
import { type FormReply, readForm } from "./forms.server.ts";
import { refused, requireOwnAccount } from "./guards.server.ts";
import { findPerson } from "./signed-in.server.ts";

/**
 * Reads the form and erases whoever is signed in. Null when they are gone, also for a second press of the same form,
 * which nobody is signed in for any more; else the form with the reason.
 */
export async function eraseOneself(request: Request): Promise<FormReply | null> {
  const signedIn = await findPerson(request);
  const form = await readForm(request, eraseForm);
  if (!signedIn) {
    const isDone = form.ok && form.key !== undefined && (await wasErasedWith(database(), form.key));
    if (isDone) return null;
    throw refused(401);
  }
  await requireOwnAccount(request);
  if (!form.ok) return form.reply;
  // Who works or judges in the demo is shared by everybody who looks; its entrepreneur begins anew.
  const isShared = signedIn.memberships.length > 0 || signedIn.seats.length > 0;
  if (env.MODE === "demo" && isShared) return form.refuse({ problem: "demo-is-shared" });
  const erased = await erasePerson(database(), signedIn.person.id, form.value.email, form.key);
  if (!erased.ok) {
    if (erased.problem === "not-your-address")
      return form.refuse(erased, { email: [fieldProblem(erased.problem)] });
    return form.refuse(erased);
  }
  await partials().forget(erased.value.uploadIds);
  return null;
}
