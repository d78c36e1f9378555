import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";

import type { Staff } from "#app/domain/people/actor.ts";
import { firstLevel, levelIn, movedPin, type PinLevel, readPin, stepTo } from "#app/domain/spaces/pin.ts";
import { propertyForm } from "#app/domain/spaces/property-form.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Place } from "#app/lib/web-mercator.ts";
import { paths } from "#app/paths.ts";

import { addressBook } from "./address-book.server.ts";
import { database } from "./database.server.ts";
import { readAs, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { readPublishing } from "./publish-page.server.ts";

type Said = {
  readonly result: SubmissionResult;
  /** What was filled in for somebody; says so above the form. */
  readonly isFound: boolean;
  /** How near the map stands now; absent where nobody touched it. */
  readonly level?: PinLevel;
  readonly status: number;
};
type Answer = { readonly ok: true; readonly to: string } | ({ readonly ok: false } & Said);

/** Saves what was typed about a unit, or looks its address up first; what is refused leaves all that was typed. */
export async function propertyAction(request: Request, staff: Staff, spaceId: string): Promise<Answer> {
  // Somebody else's space is not there, whatever was typed for it.
  await readAs(staff, (tx) => readPublishing(tx, staff, spaceId));
  const form = await readPosted(request, propertyForm);
  if (typeof form === "string") return said({ status: "error", error: { "": [fieldProblem(form)] } }, 400);
  if (textIn(form, "intent") === "look-up") return lookUp(form);
  if (textIn(form, "intent") === "pin-wider" || form.has("pin.x")) return movePin(form);
  const submission = parseWithZod(form, { schema: propertyForm });
  if (submission.status !== "success") return said(submission.reply(), 400);
  const version = Number(textIn(form, "version"));
  const key = onceKeyIn(form);
  const saved = await describeSpace(database(), staff, spaceId, version, submission.value, key);
  if (saved.ok) return { ok: true, to: `${paths.staff.property(spaceId)}?bewaard=1` };
  if (saved.problem === "not-found") throw refused(404);
  const reply = submission.reply({ formErrors: [fieldProblem(saved.problem, saved.details)] });
  return said(reply, statusOfProblem(saved.problem));
}

/** Fills the address and the pin in beside what was typed; nothing is saved yet. */
async function lookUp(form: FormData): Promise<Answer> {
  const asked = { postcode: textIn(form, "postcode"), houseNumber: textIn(form, "houseNumber") };
  const isAsked = asked.postcode.trim() !== "" && asked.houseNumber.trim() !== "";
  const answer = isAsked ? await addressBook().find(asked) : null;
  if (answer?.ok) {
    const { street, city, neighbourhood, latitude, longitude } = answer.value;
    form.set("street", street);
    form.set("city", city);
    if (neighbourhood && textIn(form, "neighbourhood").trim() === "")
      form.set("neighbourhood", neighbourhood);
    fillIn(form, { latitude, longitude });
  }
  const { initialValue } = parseWithZod(form, { schema: propertyForm }).reply();
  const name = answer === null ? "address-not-asked" : answer.ok ? null : answer.problem;
  const result: SubmissionResult = {
    ...(initialValue ? { initialValue } : {}),
    ...(name ? { status: "error", error: { postcode: [fieldProblem(name)] } } : {}),
  };
  return said(result, name ? statusOfProblem(name) : 200, { isFound: name === null });
}

/** Puts the pin where somebody pressed on the map, or shows more around it; nothing is saved yet. */
function movePin(form: FormData): Answer {
  const pin = readPin(textIn(form, "latitude"), textIn(form, "longitude"));
  const level = levelIn(textIn(form, "pinLevel")) ?? firstLevel(pin);
  const isPressed = form.has("pin.x");
  if (isPressed) {
    const pressed = { x: Number(textIn(form, "pin.x")) || 0, y: Number(textIn(form, "pin.y")) || 0 };
    const moved = movedPin(pin, level, pressed);
    if (moved) fillIn(form, moved);
  }
  const { initialValue } = parseWithZod(form, { schema: propertyForm }).reply();
  return said(initialValue ? { initialValue } : {}, 200, { level: stepTo(level, isPressed ? 1 : -1) });
}

function fillIn(form: FormData, { latitude, longitude }: Place): void {
  form.set("latitude", numeral(latitude));
  form.set("longitude", numeral(longitude));
}

function said(result: SubmissionResult, status: number, more: Partial<Said> = {}): Answer {
  return { ok: false, result, status, isFound: false, ...more };
}

function numeral(degrees: number): string {
  return String(degrees).replace(".", ",");
}
