import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { setBudget } from "#app/domain/tenders/discount/set-budget.server.ts";
import { euros } from "#app/lib/money.ts";

import { type Stage, told } from "./demo-story.server.ts";

/** The years in which the leases of the demo begin and grow. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 5;

const amounts = { DAEB: 20_000, NON_DAEB: 48_000 } as const;

/** Room for discounts, set by the second person, for every year that a demo's lease can reach. */
export async function giveRoom({ db, approver, today }: Stage): Promise<void> {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - YEARS_BACK; year <= thisYear + YEARS_AHEAD; year += 1) {
    for (const serviceLabel of serviceLabels) {
      const input = { year, serviceLabel, amount: euros(amounts[serviceLabel]) };
      told(`room ${year}`, await setBudget(db, approver, input));
    }
  }
}
