/** What becomes of one unit of a building: who gets it and who is next in line for it, or nobody. */
export type UnitAward = {
  readonly unit: string;
  readonly applicationId: string | null;
  readonly reserveId: string | null;
};

type Ranked = { readonly applicationId: string; readonly total: number | null };

/**
 * Who gets which unit, in the order of the units: plans choose in the order of the ranking, each what it wants most of what
 * is left; without points none. A unit in `empty`, or that nobody left asked for, stays empty. Next in line is the highest plan
 * that asked for a unit and got none.
 */
export function awardUnits(
  units: readonly string[],
  ranking: readonly Ranked[],
  wishes: ReadonlyMap<string, readonly string[]>,
  empty: readonly string[] = [],
): UnitAward[] {
  const plans = ranking.filter(({ total }) => total !== null);
  const given = new Map<string, string>();
  const isFree = (unit: string) => units.includes(unit) && !empty.includes(unit) && !given.has(unit);
  for (const { applicationId } of plans) {
    const unit = wishes.get(applicationId)?.find(isFree);
    if (unit !== undefined) given.set(unit, applicationId);
  }
  const winners = [...given.values()];
  const left = plans.filter(({ applicationId }) => !winners.includes(applicationId));
  return units.map((unit) => {
    const next = left.find(({ applicationId }) => wishes.get(applicationId)?.includes(unit));
    return {
      unit,
      applicationId: given.get(unit) ?? null,
      // For what stays empty nobody waits: it is not given to the next either.
      reserveId: given.has(unit) ? (next?.applicationId ?? null) : null,
    };
  });
}
