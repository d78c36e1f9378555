import type { EarlyInput } from "#app/domain/tenders/early/early-form.ts";
import type { BudgetInput } from "#app/domain/tenders/discount/budget-form.ts";

import { sayings } from "./sayings.ts";
import { contrasts, field, type FormTelling, type Tellings } from "./telling.ts";

/** What is told of a space before its call. */
export const earlyTelling: FormTelling = (words, mine, theirs) => {
  const { t } = words;
  const tellings: Tellings<EarlyInput> = {
    expectedOn: field(t("early.form.expectedOn"), sayings(words).day),
    story: field(t("early.form.story")),
  };
  return contrasts(tellings, mine, theirs);
};

/** The room of one year and one branch, which both versions are of. */
export const budgetTelling: FormTelling = (words, mine, theirs) => {
  const tellings: Tellings<Pick<BudgetInput, "amount">> = {
    amount: field(words.t("budget.amount"), sayings(words).money),
  };
  return contrasts(tellings, mine, theirs);
};

/** Own words of one letter in one language, which both versions are of. */
export const letterTelling: FormTelling = ({ t }, mine, theirs) => {
  const tellings: Tellings<{ readonly opening: string; readonly closing: string }> = {
    opening: field(t("letterTexts.opening")),
    closing: field(t("letterTexts.closing")),
  };
  return contrasts(tellings, mine, theirs);
};
