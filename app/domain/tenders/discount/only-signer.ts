import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { cents, type Cents } from "#app/lib/money.ts";

import { pathOfAmounts } from "./dated-path.ts";
import { isDiscounted } from "./discount.ts";

type RentOfCall = {
  readonly marketRentCents: Cents;
  readonly targetRentCents: Cents;
  readonly rentPathPercents: readonly number[];
  readonly rentAmountsCents: readonly number[] | null;
  readonly discountApproverId: string | null;
};

/** The rent of each contract year as this call would promise it. */
export function pathOf({
  rentAmountsCents,
  rentPathPercents,
  targetRentCents,
}: Omit<RentOfCall, "discountApproverId" | "marketRentCents">) {
  return rentAmountsCents
    ? pathOfAmounts(rentAmountsCents.map(cents), targetRentCents)
    : rentPath(targetRentCents, rentPathPercents);
}

/** The one person who can agree to this call: whoever was named for its discount. Null without a discount: then any signer can. */
export function onlySigner(call: RentOfCall): string | null {
  return isDiscounted({ marketRent: call.marketRentCents, path: pathOf(call) })
    ? call.discountApproverId
    : null;
}
