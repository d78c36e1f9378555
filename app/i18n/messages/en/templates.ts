import type { Same } from "../../same.ts";
import type { templates as nl } from "../nl/templates.ts";

export const templates: Same<typeof nl> = {
  "template.own": ({ name }) => `${name} (yours)`,
  "template.save": "Keep these criteria as a template",
  "template.name": "Name of the template",
  "template.nameHint":
    "Questions, weights and the meaning of each point go along. The same name again takes the place of what it held.",
  "template.keep": "Keep as a template",
  "template.forget": "Take out own template",
  "staff.draft.templateName": "Name of the template",
  "events.criteria.template-saved": "Template of criteria kept",
  "events.criteria.template-forgotten": "Template of criteria taken out",
  "problems.template-name": ({ max }) => `Give the template a name of at most ${max} characters.`,
  "problems.too-many-templates": ({ max }) => `You have ${max} templates already. Take one out first.`,
  "problems.not-your-template": "Only a template of your own can be taken out. Those of Plint stay.",
};
