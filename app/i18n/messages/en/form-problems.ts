import type { Same } from "../../same.ts";
import type { formProblems as source } from "../nl/form-problems.ts";

const number = (value: number) => new Intl.NumberFormat("en-GB").format(value);

export const formProblems: Same<typeof source> = {
  "problems.unreadable-form": "We cannot read this form. Please fill it in again.",
  "problems.too-many-fields": "This form has too many fields. Please fill it in again.",
  "problems.bad-field-name": "This form is not one of Plint's. Open the page again.",
  "problems.bad-characters": "The text holds a character that we cannot keep. Take it out.",
  "problems.character-taken-out":
    "There was a character here that we cannot keep. It is gone. See whether the text is still right.",
  "problems.repeated-field": "A field is in the form twice. Open the page again.",
  "problems.required": "Please fill this in.",
  "problems.too-long": ({ max }) => `This is too long. It may be ${max} characters.`,
  "problems.unknown": "This does not work now. Load the page again and try once more.",
  "problems.not-an-amount": "Fill in an amount, such as 1250 or 12.50.",
  "problems.negative": "An amount below zero is not possible here.",
  "problems.amount-too-high": ({ max }) =>
    `This amount is too large. It may be ${number(max)} euros at most.`,
  "problems.too-many-decimals":
    "Two decimals at most, such as 12.34. Do you mean a thousand? Leave out the comma: 12345.",
  "problems.not-a-percentage": "Fill in a percentage, such as 7 or 7.5, with two decimals at most.",
  "problems.not-a-whole-number": "Fill in a whole number, without decimals.",
  "problems.too-high": ({ max }) => `This is too large. It may be ${number(max)} at most.`,
  "problems.too-much-text": "This is too much text. Nothing was kept. Make it shorter.",
  "problems.not-a-number": "Fill in a number, such as 70 or 70.5.",
  "problems.out-of-range": ({ min, max }) => `Choose a number from ${number(min)} to ${number(max)}.`,
  "problems.not-a-day": "This date does not exist. Write it like this: 10 April 2026.",
  "problems.not-a-time": "This is not a time. Write it like this: 23:00.",
  "problems.not-a-choice": "Choose one of the options.",
  "problems.too-many": "These are too many.",
  "problems.too-many-rows": ({ max }) => `These are too many. There is room for ${max} rows. Take out a few.`,
  "problems.not-allowed": "You may not do this.",
  "problems.not-found": "This is not there (any more).",
  "problems.not-in-this-state": "This is not possible now. Load the page again to see how things are.",
  "problems.changed-meanwhile":
    "Somebody else, or you in another tab, changed this meanwhile. Your text is still here. Open the page in a new tab and compare.",
  "problems.no-room":
    "We have no room to keep this now. What you typed is still on this page. Leave the page open and try again in fifteen minutes.",
  "problems.too-busy":
    "It is very busy now. Nothing is kept yet. What you typed is still on this page. Try again in a minute.",
  "problems.key-reused": "This form was sent before with other text. Load the page again.",
  "problems.tender-closed": "Time is up. You can no longer save or hand in. What was saved stays.",
  "problems.call-ended": "This space has ended. You can no longer save or hand in. What was saved stays.",
  "problems.already-submitted": "Your plan has been handed in. You can no longer change it.",
};
