import type { ValueInput } from "#app/domain/spaces/value-form.ts";

import { beside, lines } from "./rows.ts";
import { sayings } from "./sayings.ts";
import { field, toldBy } from "./telling.ts";
import { typedText } from "#app/components/forms/typed-values.ts";

/** What a unit is worth, and each reduction with its reason. */
export const valueTelling = toldBy<ValueInput>((words) => {
  const { t } = words;
  const say = sayings(words);
  return {
    valueKind: field(t("publish.value.valueKind"), say.choice("publish.valueKind")),
    marketRent: field(t("staff.space.marketRent"), say.money),
    appraisedOn: field(t("publish.value.appraisedOn"), say.day),
    appraiser: field(t("publish.value.appraiser")),
    serviceCosts: field(t("staff.space.serviceCosts"), (value) => say.money(value) || say.money("0")),
    reductions: lines(t("publish.value.reductions"), beside({ amount: say.money, reason: typedText })),
    targetRent: field(t("staff.space.targetRent"), say.money),
    isPriorityArea: field(t("publish.value.isPriorityArea"), say.tick),
  };
});
