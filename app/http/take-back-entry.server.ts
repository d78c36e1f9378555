import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";

import { heardForm } from "#app/domain/applications/paper/heard-form.ts";
import { listSignedEntries, spokenFor } from "#app/domain/applications/paper/find-spoken-for.server.ts";
import { isOpenForPlans } from "#app/domain/applications/rules.ts";
import { withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, foundId, readAs, refused, requireEditor } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";

type Params = ActionFunctionArgs["params"];

/** A signed plan that who asks typed, to take it back when its maker says so; 404 for a colleague's, and after closing. */
export async function readTakeBackPage(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  const { space, now, entry } = await readAs(actor, (tx) => findSigned(tx, actor, params));
  return {
    space,
    tenderId,
    name: entry.name,
    address: addressOf({ space }),
    once: newOnceKey(),
    blank: { receivedOn: dayOf(now) },
  };
}

/** Takes it back in the name of its maker, with how and when they said so. */
export async function takeBackEntry(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const { now, entry } = await readAs(actor, (tx) => findSigned(tx, actor, params));
  const form = await readForm(request, heardForm);
  if (!form.ok) return form.reply;
  if (new Date(form.value.heardAt) > now)
    return form.refuse({ problem: "heard-later" }, { receivedTime: ["problems.heard-later"] });
  const maker = spokenFor(entry.makerId, actor, form.value);
  const taken = await withdrawApplication(database(), maker, entry.applicationId, form.key);
  if (taken.ok) return redirect(`${paths.staff.entries(foundId(params.tenderId))}?terug=1`, 303);
  return form.refuse(taken);
}

async function findSigned(tx: Parameters<typeof databaseNow>[0], actor: Staff, params: Params) {
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
  const now = await databaseNow(tx);
  const signed = await listSignedEntries(tx, actor, tenderId);
  const entry = found(signed.find((one) => one.applicationId === applicationId));
  if (entry.state !== "submitted" || !isOpenForPlans(tender, now)) throw refused(404);
  return { space, now, entry };
}
