import { namesIn } from "#app/components/forms/field-names.ts";
import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { businessNames } from "#app/i18n/business-names.ts";
import { fieldWords } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";

import { financeNames } from "./finance/finance-names.ts";

/** How each part of a plan calls its fields, by conform's name: "offers[1].price" is "Prijs (Product 2)". */
export function partNames(t: Translate, part: PlanPart): FieldNames {
  switch (part) {
    case "business":
      return businessNames(t);
    case "financial":
      return (name) => financeNames(t)(name) ?? fieldWords(t, part, name);
    default:
      return namesIn(t, `applicant.${part}`);
  }
}
