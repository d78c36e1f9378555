import { addDays, type Day, day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import type { FrozenRules } from "../freeze.ts";

/**
 * From which day the market rent is asked, because the discount ended before the path reached it (domain.md 1b P7: it
 * lapses unless it is renewed); null where the path reaches it by itself, and where the lease ends with its discount.
 */
export function afterDiscount({
  path,
  marketRent,
  temporaryUntil,
  terms,
}: FrozenRules["rent"]): { readonly fromOn: Day; readonly rent: Cents } | null {
  const endsOn = terms?.discount?.endsOn;
  if (!endsOn || (path.at(-1)?.rent ?? marketRent) >= marketRent) return null;
  if (temporaryUntil && temporaryUntil <= endsOn) return null;
  return { fromOn: addDays(day(endsOn), 1), rent: marketRent };
}
