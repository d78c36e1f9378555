import type { Same } from "../../same.ts";
import type { planSums as source } from "../nl/plan-sums.ts";

const placeShare = ({ costs, sold, percent }: { costs: string; sold: string; percent: string }) =>
  `Sum: ${costs} for your place, divided by ${sold} of turnover, is ${percent}.`;

export const planSums: Same<typeof source> = {
  "planChecks.C1.sum": ({ needed, available, difference }) =>
    `Sum: ${needed} needed, ${available} available. Difference: ${difference}.`,
  "planChecks.C2.sum": ({ own, available, percent }) =>
    `Sum: ${own} of your own, divided by ${available} together, is ${percent}.`,
  "planChecks.C3.sum": ({ costs, sold, percent }) =>
    `Sum: ${costs} of rent and service, divided by ${sold} of turnover, is ${percent}.`,
  "planChecks.C3b.sum": placeShare,
  "planChecks.C3c.sum": placeShare,
  "planChecks.C4.sum": ({ costs, sold, percent }) =>
    `Sum: with the target rent your place costs ${costs} a year. Divided by ${sold} of turnover in year 3 that is ${percent}.`,
  "planChecks.C5.sum": ({ grossProfit, turnover, percent }) =>
    `Sum: ${grossProfit} of gross profit, divided by ${turnover} of turnover, is ${percent}.`,
  "planChecks.C6.sum": ({ fixedCosts, margin, point, days, spend, customers }) =>
    `Sum: ${fixedCosts} of fixed costs, divided by ${margin} of gross profit, is ${point}.${
      customers ? ` Divided by ${days} days and ${spend} per customer: ${customers} customers a day.` : ""
    }`,
  "planChecks.C7.sum": ({ lowest, month, wanted }) =>
    `Sum: the lowest balance is ${lowest}, in ${month}. A month of fixed costs is ${wanted}.`,
  "planChecks.C8.sum": ({ needed, planned }) =>
    `Sum: you pay ${needed} of VAT on your investment. You count with ${planned}.`,
  "planChecks.C9.sum": ({ result, taxes, repayment, other, left, need }) =>
    `Sum per year: ${result} of result, minus ${taxes} of taxes, minus ${repayment} of repayment, plus ${other} of other income, is ${left}. Needed: ${need}.`,
  "planChecks.C10.sum": ({ kept, others, percent }) =>
    `Sum: ${kept} for the unforeseen, divided by ${others} of other expenses, is ${percent}.`,
  "planChecks.C11.sum": ({ month, needed, planned }) =>
    `Sum: 3 months of ${month}, with VAT if that comes on top, is ${needed}. You count with ${planned}.`,
  "planChecks.C12.sum": ({ turnover, area, perM2 }) =>
    `Sum: ${turnover} of turnover, divided by ${area} m², is ${perM2} per m².`,
  "planChecks.C13.sum": ({ open, people, needed, available }) =>
    `Sum: ${open} hours open, times ${people} ${people === "1" ? "person" : "people"}, is ${needed} hours. Available: ${available} hours.`,
  "planChecks.C14.sum": ({ lease, permit, startsOn }) =>
    `Sum: the rent starts on ${lease}, and a permit can be there on ${permit}. You start on ${startsOn}.`,
  "planChecks.C15.sum": ({ untaxed, turnover, percent }) =>
    `Sum: ${untaxed} of turnover without VAT, divided by ${turnover} of turnover, is ${percent}.`,
  "planChecks.C16.sum": ({ made, measurable }) =>
    `Sum: ${measurable} of ${made} ${made === "1" ? "promise" : "promises"} with a number, a unit and a proof.`,
  "planChecks.C17.sum": ({ published, planned }) =>
    `Sum over three years: ${published} in the rent path, ${planned} in your plan.`,
  "planChecks.funding-certain.sum": ({ open, percent }) =>
    `Sum: ${open} is not promised yet. That is ${percent} of all your money.`,
};
