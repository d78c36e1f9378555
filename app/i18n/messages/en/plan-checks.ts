import type { Same } from "../../same.ts";
import type { planChecks as source } from "../nl/plan-checks.ts";

const between = (lowest: string, highest: string) =>
  lowest === highest ? lowest : `${lowest} to ${highest}`;

export const planChecks: Same<typeof source> = {
  "planChecks.unknown": "We cannot count this yet",

  "planChecks.C1": "Investment and funding",
  "planChecks.C1.green": "Investment and funding are equal",
  "planChecks.C1.green.advice": ({ needed }) => `Both are ${needed}.`,
  "planChecks.C1.red": ({ difference }) => `There is a difference of ${difference}`,
  "planChecks.C1.red.advice": ({ needed, available }) =>
    `You need ${needed} and have ${available}. Make them equal: change your costs, or where your money comes from.`,
  "planChecks.C1.unknown.advice": "Fill in at 1 what you need and where the money comes from.",

  "planChecks.C2": "Own money",
  "planChecks.C2.green": ({ percent }) => `${percent} is money you need not pay back`,
  "planChecks.C2.green.advice": "Less than 30% makes a loan hard to get. That is not so here.",
  "planChecks.C2.amber": ({ percent }) => `You have little money of your own: ${percent}`,
  "planChecks.C2.amber.advice": "Banks often ask 30%. Look for a grant, or put in more yourself.",
  "planChecks.C2.red": ({ percent }) => `You have too little money of your own: ${percent}`,
  "planChecks.C2.red.advice": "Banks ask at least 25%. Start smaller, or find money that is not a loan.",
  "planChecks.C2.unknown.advice": "Fill in at 1 where your money comes from.",

  "planChecks.C3": "Rent and turnover",
  "planChecks.C3.green": ({ percent }) => `The rent is ${percent} of your turnover`,
  "planChecks.C3.green.advice": ({ norm }) => `Up to ${norm} is healthy for hospitality.`,
  "planChecks.C3.amber": ({ percent }) => `The rent is high: ${percent} of your turnover`,
  "planChecks.C3.amber.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for hospitality. That takes a turnover of ${turnover} a year.`,
  "planChecks.C3.red": ({ percent }) => `The rent is too high: ${percent} of your turnover`,
  "planChecks.C3.red.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for hospitality. Aim for a turnover of ${turnover} a year, or choose a smaller space.`,
  "planChecks.C3.unknown.advice": "Fill in your turnover, and your trade in the business plan.",

  "planChecks.C3b": "Housing costs and turnover",
  "planChecks.C3b.green": ({ percent }) => `Your place costs ${percent} of your turnover`,
  "planChecks.C3b.green.advice": ({ norm }) => `Up to ${norm} is healthy for a shop.`,
  "planChecks.C3b.amber": ({ percent }) => `Your place is expensive: ${percent} of your turnover`,
  "planChecks.C3b.amber.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for a shop. That takes a turnover of ${turnover} a year.`,
  "planChecks.C3b.red": ({ percent }) => `Your place is too expensive: ${percent} of your turnover`,
  "planChecks.C3b.red.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for a shop. Aim for a turnover of ${turnover} a year, or choose a smaller space.`,
  "planChecks.C3b.unknown.advice": "Fill in your turnover, and your trade in the business plan.",

  "planChecks.C3c": "Housing costs and turnover",
  "planChecks.C3c.green": ({ percent }) => `Your place costs ${percent} of your turnover`,
  "planChecks.C3c.green.advice": ({ norm }) => `Up to ${norm} is healthy for a studio or service.`,
  "planChecks.C3c.amber": ({ percent }) => `Your place is expensive: ${percent} of your turnover`,
  "planChecks.C3c.amber.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for a studio or service. That takes a turnover of ${turnover} a year.`,
  "planChecks.C3c.red": ({ percent }) => `Your place is too expensive: ${percent} of your turnover`,
  "planChecks.C3c.red.advice": ({ norm, turnover }) =>
    `Up to ${norm} is healthy for a studio or service. Aim for a turnover of ${turnover} a year, or choose a smaller space.`,
  "planChecks.C3c.unknown.advice": "Fill in your turnover, and your trade in the business plan.",

  "planChecks.C4": "Target rent in year 3",
  "planChecks.C4.green": "The target rent fits in year 3",
  "planChecks.C4.green.advice": ({ rent, percent }) =>
    `Even at ${rent} a month your place costs ${percent} of your turnover.`,
  "planChecks.C4.amber": ({ rent }) => `The target rent of ${rent} is tight in year 3`,
  "planChecks.C4.amber.advice": ({ percent, norm, turnover }) =>
    `Your place then costs ${percent} of your turnover; up to ${norm} is healthy. Work towards ${turnover} in year 3.`,
  "planChecks.C4.red": ({ rent }) => `The target rent of ${rent} does not fit in year 3`,
  "planChecks.C4.red.advice": ({ percent, norm, turnover }) =>
    `Your place then costs ${percent} of your turnover; up to ${norm} is healthy. Aim for ${turnover} in year 3, or choose another space.`,
  "planChecks.C4.unknown.advice": "Fill in your turnover, and your trade in the business plan.",

  "planChecks.C5": "Gross profit",
  "planChecks.C5.green": ({ percent }) => `Your gross profit is ${percent} of your turnover`,
  "planChecks.C5.green.advice": ({ lowest, highest }) =>
    `In this trade ${between(lowest, highest)} is usual.`,
  "planChecks.C5.amber": ({ percent }) => `Your gross profit is unusual: ${percent}`,
  "planChecks.C5.amber.advice": ({ lowest, highest }) =>
    `In this trade ${between(lowest, highest)} is usual. Look at your purchases again, or explain why yours differ.`,
  "planChecks.C5.unknown.advice":
    "Fill in your turnover and purchases, and in your business plan what kind of business it is.",
  "planChecks.C5.unknown.no-figure":
    "We know no usual figure for your kind of business. Explain in your plan how you arrive at your purchases.",

  "planChecks.C6": "Enough turnover for your costs",
  "planChecks.C6.green": "Your turnover covers your costs well",
  "planChecks.C6.green.advice": ({ point, customers }) =>
    `From ${point} a year you lose nothing.${customers ? ` You need ${customers} customers a day.` : ""}`,
  "planChecks.C6.amber": "Your turnover just covers your costs",
  "planChecks.C6.amber.advice": ({ point, customers }) =>
    `You need ${customers ? `${customers} customers a day` : `${point} a year`}. Lower your fixed costs, so that one bad month does not hurt at once.`,
  "planChecks.C6.red": "Your turnover does not cover your costs",
  "planChecks.C6.red.advice": ({ point, turnover, customers }) =>
    `You expect ${turnover}, but need ${point}.${customers ? ` You need ${customers} customers a day.` : ""} Lower your costs, or raise your prices.`,
  "planChecks.C6.unknown.advice": "Fill in your turnover, purchases and costs.",

  "planChecks.C7": "Money in your account",
  "planChecks.C7.green": "You have enough money every month",
  "planChecks.C7.green.advice": ({ lowest, month }) => `The lowest balance is ${lowest}, in ${month}.`,
  "planChecks.C7.amber": ({ month }) => `Your cash is tight in ${month}`,
  "planChecks.C7.amber.advice": ({ lowest, wanted }) =>
    `You then have ${lowest} left. Keep at least one month of fixed costs: ${wanted}.`,
  "planChecks.C7.red": ({ firstRed }) => `Your cash falls below zero in ${firstRed}`,
  "planChecks.C7.red.advice": ({ short, month }) =>
    `In ${month} you are ${short} short. Start with more money in hand, or put off an expense.`,
  "planChecks.C7.unknown.advice": "Fill in what you need, your turnover and your costs.",

  "planChecks.C8": "VAT at the start",
  "planChecks.C8.green": "The VAT on your investment is counted",
  "planChecks.C8.green.advice": ({ needed }) => `You advance ${needed} and get it back a quarter later.`,
  "planChecks.C8.red": ({ missing }) => `You are ${missing} short to advance VAT`,
  "planChecks.C8.red.advice": ({ needed }) =>
    `On your investment you first pay ${needed} VAT. Fill in that amount at “VAT to advance”.`,
  "planChecks.C8.unknown.advice": "Fill in at 1 what you need.",

  "planChecks.C9": "Making a living",
  "planChecks.C9.green": "You can live on it",
  "planChecks.C9.green.advice": ({ left, need }) => `${left} a year is left. You need ${need}.`,
  "planChecks.C9.amber": "You can almost live on it",
  "planChecks.C9.amber.advice": ({ left, short }) =>
    `${left} a year is left. That is ${short} too little. Spend less, or find work beside it.`,
  "planChecks.C9.red": "You cannot live on it yet",
  "planChecks.C9.red.advice": ({ left, need, short }) =>
    `${left} a year is left and you need ${need}: ${short} too little. Find income beside it, or lower your costs.`,
  "planChecks.C9.unknown.advice": "Fill in at 4 what you need at home.",

  "planChecks.C10": "Unforeseen",
  "planChecks.C10.green": ({ percent }) => `You keep ${percent} in hand for setbacks`,
  "planChecks.C10.green.advice": "That is enough: 10% is a good rule.",
  "planChecks.C10.amber": ({ percent }) => `You keep ${percent} in hand for setbacks`,
  "planChecks.C10.amber.advice": ({ advised }) =>
    `Building work often costs more. Put ${advised} at unforeseen: 10%.`,
  "planChecks.C10.red": "You keep too little for setbacks",
  "planChecks.C10.red.advice": ({ advised }) =>
    `Building work often costs more. Put ${advised} at unforeseen: 10%.`,
  "planChecks.C10.unknown.advice": "Fill in at 1 what you need.",

  "planChecks.C11": "Deposit",
  "planChecks.C11.green": "The deposit is counted",
  "planChecks.C11.green.advice": ({ needed }) => `Three months of rent: ${needed}.`,
  "planChecks.C11.red": "Your deposit is too low",
  "planChecks.C11.red.advice": ({ needed, planned }) =>
    `Three months of rent with service costs and VAT is ${needed}. You count ${planned}. Change this amount.`,
  "planChecks.C11.unknown.advice": "Fill in at 1 what you need.",

  "planChecks.C12": "Turnover per square metre",
  "planChecks.C12.green": "Your turnover fits the space",
  "planChecks.C12.green.advice": ({ usual }) =>
    `Up to ${usual} per square metre is usual for your kind of business.`,
  "planChecks.C12.amber": ({ perM2 }) => `Your turnover is high: ${perM2} per square metre`,
  "planChecks.C12.amber.advice": ({ usual }) =>
    `Up to ${usual} is usual for your kind of business. Check your turnover, or explain why yours can be higher.`,
  "planChecks.C12.red": ({ perM2 }) => `Your turnover is far too high: ${perM2} per square metre`,
  "planChecks.C12.red.advice": ({ usual }) =>
    `That is more than three times what is usual: ${usual}. Check your turnover. If it is right, show how.`,
  "planChecks.C12.unknown.advice":
    "Fill in your turnover, and in your business plan what kind of business it is.",

  "planChecks.C13": "Enough hands",
  "planChecks.C13.green": "Your roster fits",
  "planChecks.C13.green.advice": ({ needed, available }) =>
    `You need ${needed} hours a week and have ${available}.`,
  "planChecks.C13.red": "You have too few people for your opening hours",
  "planChecks.C13.red.advice": ({ needed, available }) =>
    `You need ${needed} hours a week and have ${available}. Open for less time, or find help.`,
  "planChecks.C13.unknown.advice": "Fill in at 2 with how many people you are open, and how many hours.",

  "planChecks.C14": "Opening day",
  "planChecks.C14.green": ({ startsOn }) => `You can open on ${startsOn}`,
  "planChecks.C14.green.advice": "The lease runs by then, and there is time for a permit.",
  "planChecks.C14.red": ({ startsOn }) => `Opening on ${startsOn} is too early`,
  "planChecks.C14.red.advice": ({ earliest }) => `The first possible day is ${earliest}. Choose a later day.`,

  "planChecks.C15": "VAT on the rent",
  "planChecks.C15.green": "Your VAT choice fits the rent",
  "planChecks.C15.green.advice": "You need not do anything.",
  "planChecks.C15.amber": "A large part of your turnover has no VAT",
  "planChecks.C15.amber.advice":
    "If that is over 10%, rent with VAT may not be allowed. Ask the housing corporation.",
  "planChecks.C15.amber.care": "Do you charge VAT for care?",
  "planChecks.C15.amber.care.advice":
    "Care usually has no VAT. Then choose 0% at your turnover. Ask your accountant.",
  "planChecks.C15.red": "Rent with VAT does not go with care without VAT",
  "planChecks.C15.red.advice":
    "More than 10% of your turnover is exempt from VAT. Ask the corporation for rent without VAT.",
  "planChecks.C15.red.scheme": "Rent with VAT does not go with the small businesses scheme (KOR)",
  "planChecks.C15.red.scheme.advice":
    "Clear the tick at KOR, or ask the housing corporation for rent without VAT.",
  "planChecks.C15.unknown.advice": "Fill in your turnover.",

  "planChecks.C16": "What you give back",
  "planChecks.C16.green": "What you give back to the neighbourhood can be counted",
  "planChecks.C16.green.advice": ({ made }) => `Promises with a number and a proof: ${made}.`,
  "planChecks.C16.amber": "Not everything you give back can be counted yet",
  "planChecks.C16.amber.advice": ({ made, measurable }) =>
    `${measurable} of ${made} have a number and a proof. Complete the others in your business plan.`,
  "planChecks.C16.red": "You have promised nothing yet that can be counted",
  "planChecks.C16.red.advice":
    "Write in your business plan what you do, how often, and how you will show it.",

  "planChecks.C17": "Rent from the rent path",
  "planChecks.C17.green": "You count with the rent of this space",
  "planChecks.C17.green.advice": "The rent comes from the corporation's rent path.",
  "planChecks.C17.red": "Your plan names another rent than the rent path",
  "planChecks.C17.red.advice":
    "We count with the rent path. At 2, empty the line “Rent in your file”, or copy the amounts of the rent path.",

  "planChecks.C18": "Does your business fit here?",
  "planChecks.C18.green": "Your kind of business fits this space",
  "planChecks.C18.green.advice": "The housing corporation looks for it, or leaves it open.",
  "planChecks.C18.amber": "The housing corporation would rather have another kind of business",
  "planChecks.C18.amber.advice": "You may take part. Explain in your motivation why yours fits here.",
  "planChecks.C18.red": "Your kind of business is not allowed here",
  "planChecks.C18.red.advice": "Call the housing corporation before you go on, or choose another space.",
  "planChecks.C18.unknown.advice": "Choose in your business plan what kind of business it is.",

  "planChecks.funding-certain": "How certain is your money?",
  "planChecks.funding-certain.green": "All your money is certain",
  "planChecks.funding-certain.green.advice": "Add the proof to your attachments.",
  "planChecks.funding-certain.amber": ({ open }) => `${open} is not certain yet`,
  "planChecks.funding-certain.amber.advice": ({ percent }) =>
    `That is ${percent} of your money. Ask for it in writing and add that to your attachments.`,
  "planChecks.funding-certain.unknown.advice": "Fill in at 1 where your money comes from.",
};
