import type { PaperMark } from "#app/domain/applications/paper/paper-entry.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** Who entered a plan, from what, when it came, and how its maker confirmed it; in one or two sentences. */
export function markWords(t: Translate, format: Format, mark: PaperMark): string {
  const { by, way, receivedAt, confirmedAt, confirmedHow } = mark;
  const received = format.moment(new Date(receivedAt));
  const came = t("paper.mark", { by, way: t(`paper.mark.${way}`), received });
  const said =
    confirmedAt && confirmedHow
      ? t(`paper.mark.${confirmedHow}`, { moment: format.moment(new Date(confirmedAt)) })
      : t("paper.mark.unconfirmed");
  return `${came} ${said}`;
}
