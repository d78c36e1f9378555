import { z } from "zod";

import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { amount, choice, fieldProblem, wholeNumber } from "#app/lib/form-fields.ts";
import { euros } from "#app/lib/money.ts";

const MOST = euros(5_000_000);

/** The room for discounts of one year and one branch of the books. */
export const budgetForm = z.object({
  /** The rooms that the page showed, as `seenRooms` writes them. */
  seen: z.string().max(4_000).default(""),
  year: wholeNumber(2020, 2099),
  serviceLabel: choice(serviceLabels),
  amount: amount().refine((value) => value <= MOST, {
    error: fieldProblem("amount-too-high", { max: "5.000.000" }),
  }),
});

export type BudgetInput = Omit<z.output<typeof budgetForm>, "seen">;
