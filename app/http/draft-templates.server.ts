import type { Staff } from "#app/domain/people/actor.ts";
import { isCriteriaTemplate } from "#app/domain/tenders/criteria.ts";
import type { DraftInput } from "#app/domain/tenders/draft-form.ts";
import type { CriterionTemplate } from "#app/domain/tenders/freeze.ts";
import { ownTemplateId } from "#app/domain/tenders/templates/own-templates.ts";
import { findTemplate } from "#app/domain/tenders/templates/queries.server.ts";
import { forgetTemplate, saveTemplate } from "#app/domain/tenders/templates/save-template.server.ts";
import { problem } from "#app/lib/outcome.ts";

import { database } from "./database.server.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { found, foundId, readAs } from "./guards.server.ts";
import { textIn } from "./posted-form.server.ts";

/** The form with the criteria of the chosen template in place of those that were typed, when its button was pressed. */
export async function withTemplate(form: FormData, staff: Staff): Promise<FormData> {
  const criteria = textIn(form, "intent") === "use-template" ? await chosenCriteria(form, staff) : null;
  if (!criteria) return form;
  const taken = new FormData();
  for (const [field, value] of form) if (!field.startsWith("criteria[")) taken.append(field, value);
  for (const [row, { key, title, question, weight, anchors }] of criteria.entries()) {
    const fields = { key, title, question, weight: String(weight) };
    for (const [field, value] of Object.entries(fields)) taken.append(`criteria[${row}].${field}`, value);
    for (const [step, anchor] of anchors.entries()) taken.append(`criteria[${row}].anchors[${step}]`, anchor);
  }
  return taken;
}

async function chosenCriteria(form: FormData, staff: Staff): Promise<readonly CriterionTemplate[] | null> {
  const name = textIn(form, "template");
  if (isCriteriaTemplate(name)) return defaultCriteria(name);
  const own = ownTemplateId(name);
  if (own === null) return null;
  return found(await readAs(staff, (tx) => findTemplate(tx, staff.corporationId, foundId(own))));
}

/** What the buttons of the templates ask once the draft is kept; null for every other button. */
export async function templateStep(
  form: FormData,
  staff: Staff,
  criteria: DraftInput["criteria"],
  key: string | undefined,
) {
  const intent = textIn(form, "intent");
  if (intent === "save-template")
    return saveTemplate(database(), staff, { name: textIn(form, "templateName"), criteria }, key);
  if (intent !== "forget-template") return null;
  const own = ownTemplateId(textIn(form, "template"));
  return own === null ? problem("not-your-template") : forgetTemplate(database(), staff, foundId(own), key);
}
