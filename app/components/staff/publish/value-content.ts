import { eurosOf } from "#app/components/forms/typed-values.ts";

type Space = {
  readonly valueKind: string | null;
  readonly marketRentCents: number;
  readonly appraisedOn: string | null;
  readonly appraiser: string;
  readonly targetRentCents: number;
  readonly serviceCostsCents: number;
  readonly isPriorityArea: boolean;
};

/** A stored value as the text of its form. */
export function valueContent(
  space: Space,
  reductions: readonly { readonly amount: number; readonly reason: string }[],
) {
  return {
    valueKind: space.valueKind ?? "",
    marketRent: eurosOf(space.marketRentCents),
    appraisedOn: space.appraisedOn ?? "",
    appraiser: space.appraiser,
    targetRent: eurosOf(space.targetRentCents),
    serviceCosts: eurosOf(space.serviceCostsCents),
    isPriorityArea: space.isPriorityArea ? "on" : "",
    reductions: reductions.map(({ amount, reason }) => ({ amount: eurosOf(amount), reason })),
  };
}
