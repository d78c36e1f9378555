import { z } from "zod";

import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { amount, choice, wholeNumber } from "#app/lib/form-fields.ts";
import { euros } from "#app/lib/money.ts";

const MOST = euros(5_000_000);

/** The room for discounts of one year and one branch of the books. */
export const budgetForm = z.object({
  /** The rooms that the page showed, as `seenRooms` writes them. */
  seen: z.string().max(4_000).default(""),
  year: wholeNumber(2020, 2099),
  serviceLabel: choice(serviceLabels),
  amount: amount(MOST),
});

export type BudgetInput = Omit<z.output<typeof budgetForm>, "seen">;
