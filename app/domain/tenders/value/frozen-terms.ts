import type { Reduction, ValueKind } from "#app/domain/spaces/value.ts";

import type { DiscountForm } from "../discount/discount.ts";

/** Where the market rent comes from, what goes off it and why, and until when less is asked. What was not recorded is absent. */
export type FrozenTerms = {
  readonly value?: { readonly kind: ValueKind; readonly on: string; readonly appraiser: string };
  readonly reductions?: readonly Reduction[];
  readonly discount?: {
    readonly form: DiscountForm;
    readonly endsOn: string;
    readonly reason: string;
  };
};
