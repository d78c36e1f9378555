import type { EarlyInput } from "#app/domain/tenders/early/early-form.ts";
import type { BudgetInput } from "#app/domain/tenders/discount/budget-form.ts";

import { sayings } from "./sayings.ts";
import { field, toldBy } from "./telling.ts";

/** What is told of a space before its call. */
export const earlyTelling = toldBy<EarlyInput>((words) => ({
  expectedOn: field(words.t("early.form.expectedOn"), sayings(words).day),
  story: field(words.t("early.form.story")),
}));

/** The room of one year and one branch, which both versions are of. */
export const budgetTelling = toldBy<Pick<BudgetInput, "amount">>((words) => ({
  amount: field(words.t("budget.amount"), sayings(words).money),
}));

/** Own words of one letter in one language, which both versions are of. */
export const letterTelling = toldBy<Record<"opening" | "closing", string>>(({ t }) => ({
  opening: field(t("letterTexts.opening")),
  closing: field(t("letterTexts.closing")),
}));
