import { z } from "zod";

import type { Staff } from "#app/domain/people/actor.ts";
import { brandForm } from "#app/domain/people/brand-form.ts";
import { setBrand } from "#app/domain/people/change-brand.server.ts";
import { setContact } from "#app/domain/people/change-contact.server.ts";
import { contactForm } from "#app/domain/people/contact-form.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { answerForm } from "./answer-form.server.ts";
import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { postedForm, textIn } from "./posted-form.server.ts";
import { isFileForm } from "./receive-form-file.server.ts";
import { logoForm, receiveLogo, takeLogoAway } from "./receive-logo.server.ts";

type Key = string | undefined;

/** Everything that the page of the house style can ask: a colour, a logo or none, and how people reach the corporation. */
export async function brandAction(request: Request, staff: Staff) {
  if (isFileForm(request)) return change(request, logoForm, ({ logo }, key) => receiveLogo(staff, logo, key));
  const posted = await postedForm(request.clone());
  if (textIn(posted, "intent") === "contact")
    return change(request, contactForm, (contact, key) => setContact(database(), staff, contact, key));
  if (textIn(posted, "logo") === "weg")
    return change(request, z.object({}), (_, key) => takeLogoAway(staff, key));
  return change(request, brandForm, (brand, key) => setBrand(database(), staff, brand, key));
}

async function change<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  verb: (value: z.output<Schema>, key: Key) => Promise<Outcome<unknown, string>>,
) {
  const form = await readForm(request, schema);
  return form.ok
    ? answerForm(form, await verb(form.value, form.key), `${paths.staff.brand()}?bewaard=1`)
    : form.reply;
}
