import { type Cents, cents, share } from "#app/lib/money.ts";

type Rent = {
  readonly path: readonly { readonly rent: Cents }[];
  readonly targetRent: Cents;
  readonly serviceCosts: Cents;
};

const MONTHS = 3;
const VAT_PERCENT = 21;

/** Three months of the first rent with service costs and, when the rent has it, VAT (domain.md 3c C11 and 4). */
export function deposit(rent: Rent, withVat: boolean): Cents {
  const monthly = cents((rent.path[0]?.rent ?? rent.targetRent) + rent.serviceCosts);
  return cents((monthly + share(monthly, withVat ? VAT_PERCENT : 0, 100)) * MONTHS);
}
