import { isBranch } from "#app/domain/spaces/branches.ts";
import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { cents } from "#app/lib/money.ts";

import type { Format } from "./format.ts";
import type { Translate } from "./translate.ts";

/** What somebody looks for in one line: "in Utrecht, tot 75 m², voor: bakker". */
export function searchWords(t: Translate, format: Format, filters: SearchFilters): string {
  const { place, minAreaM2, maxAreaM2, maxRentCents, branch, space } = filters;
  const words = [
    space === undefined ? null : t("alerts.words.space", { space: spaceWords(space) }),
    place === undefined ? null : t("alerts.words.place", { place }),
    minAreaM2 === undefined ? null : t("alerts.words.from", { area: format.area(minAreaM2) }),
    maxAreaM2 === undefined ? null : t("alerts.words.upTo", { area: format.area(maxAreaM2) }),
    maxRentCents === undefined ? null : t("alerts.words.rent", { amount: format.money(cents(maxRentCents)) }),
    branch !== undefined && isBranch(branch)
      ? t("alerts.words.branch", { branch: t(`spaces.branch.${branch}`) })
      : null,
  ].filter((one) => one !== null);
  return words.length > 0 ? words.join(", ") : t("alerts.words.any");
}

/** "stoomweverij-2" as people say it: "Stoomweverij 2". */
function spaceWords(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
