import type { DossierRepair } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import { fieldWords } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What was asked of a maker after closing: by whom and until when, each field with its sentence, and what became of it. */
export function repairLines(t: Translate, format: Format, repair: DossierRepair): [string, string | null][] {
  const { asker, askedAt, dueAt, answeredAt, expiredAt } = repair;
  const asked = t("dossier.repair.asked", {
    name: t("dossier.by.staff", { name: asker }),
    asked: format.exactMoment(askedAt),
    due: format.moment(dueAt),
  });
  const became = answeredAt
    ? t("dossier.repair.answered", { answered: format.exactMoment(answeredAt) })
    : t(expiredAt ? "dossier.repair.expired" : "dossier.repair.waiting");
  return [
    [t("staff.repair.title"), `${asked} ${became}`],
    ...repair.fields.map(({ part, name, sentence }): [string, string] => [
      t("dossier.repair.field", { field: fieldWords(t, part, name) }),
      sentence,
    ]),
    [t("dossier.repair.seal"), repair.seal],
  ];
}
