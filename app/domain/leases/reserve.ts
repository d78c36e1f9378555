import type { UnitAward } from "#app/domain/jury/award-units.ts";
import { addDays, type Day, dayOf } from "#app/lib/dates.ts";

/** The reserve is kept warm for eight weeks (domain.md 2a). */
const RESERVE_DAYS = 56;

/** Until which day whoever is next in line may still get the space; told to them on the day of the result. */
export const heldUntil = (publishedAt: Date): Day => addDays(dayOf(publishedAt), RESERVE_DAYS);

type Signed = { readonly reserveApplicationId: string | null; readonly unitAwards: readonly UnitAward[] };

/** Who two people signed as next in line for this unit; of a call of one space, whose unit is empty, for the space. */
export function nextInLine({ reserveApplicationId, unitAwards }: Signed, unit: string): string | null {
  if (unitAwards.length === 0) return reserveApplicationId;
  return unitAwards.find((award) => award.unit === unit)?.reserveId ?? null;
}
