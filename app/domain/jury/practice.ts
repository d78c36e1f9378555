import { criterionKeys, type CriterionKey } from "#app/domain/tenders/criteria.ts";

/** What the points are meant to be for the plan that nobody made, by what the jury looks at. */
const meant: Readonly<Record<CriterionKey, number>> = {
  neighbourhood: 5,
  feasibility: 2,
  entrepreneur: 3,
  small_purse: 4,
  window: 3,
  branch_mix: 4,
  promises: 4,
};

export type Practised = {
  readonly criterionId: string;
  readonly key: CriterionKey;
  readonly own: number | null;
  readonly meant: number;
  /** How far apart, in points; null where nothing was given. */
  readonly apart: number | null;
};

type Criterion = { readonly id: string; readonly key: string };

/** The criteria of a call of which is known what the practice plan earns; a corporation's own are left out. */
export const practicable = <One extends Criterion>(criteria: readonly One[]): One[] =>
  criteria.filter(({ key }) => isKnown(key));

/** What somebody gave in practice beside what the steps are meant for. It is told once and kept nowhere. */
export function practise(
  criteria: readonly Criterion[],
  given: Readonly<Record<string, number | null>>,
): Practised[] {
  return criteria.flatMap(({ id, key }) => {
    if (!isKnown(key)) return [];
    const own = given[id] ?? null;
    return [
      {
        criterionId: id,
        key,
        own,
        meant: meant[key],
        apart: own === null ? null : Math.abs(own - meant[key]),
      },
    ];
  });
}

const isKnown = (key: string): key is CriterionKey => (criterionKeys as readonly string[]).includes(key);
