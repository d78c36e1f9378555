import { checkWords } from "#app/components/applicant/finance/check-words.ts";
import type { HandInOverview } from "#app/domain/applications/hand-in-overview.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { formatOf } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

import type { LightLine } from "./lights.tsx";

/** What the checks say of this part in one line each; nothing for a part that has no checks. */
export function lightLines(t: Translate, overview: HandInOverview, part: PlanPart): LightLine[] {
  if (part === "financial")
    return overview.money.map((check) => {
      const light = check.light === "red" ? "red" : "amber";
      const { title } = checkWords(t, formatOf(t.locale), check);
      return { id: check.id, light, label: t(`finance.light.${light}`), text: title };
    });
  if (part !== "window") return [];
  return overview.street.map(({ id, light, says }) => ({
    id,
    light: light === "red" ? "red" : "amber",
    label: `${t(`applicant.window.light.${light}`)} ${t(`applicant.window.check.${id}`)}.`,
    text: says.map((name) => t.find(`applicant.window.says.${id}.${name}`)).join(" "),
  }));
}
