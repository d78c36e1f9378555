import type { Same } from "../../same.ts";
import type { financeSheets as source } from "../nl/finance-sheets.ts";

export const financeSheets: Same<typeof source> = {
  "financeSheets.title": "Financial plan",
  "financeSheets.cover": "Explanation",
  "financeSheets.operation": "Operation",
  "financeSheets.liquidity": "Liquidity",
  "financeSheets.private": "Private",
  "financeSheets.business": "Business",
  "financeSheets.space": "Space",
  "financeSheets.made": "Made on",
  "financeSheets.how.change": "You can change the yellow cells. All other amounts are sums.",
  "financeSheets.how.codes":
    "Leave the grey codes on the left. By them Plint knows the lines when you read the file in again.",
  "financeSheets.how.sums":
    "The sums in this file do not change along. Plint counts them again when you read it in.",
  "financeSheets.how.back": "You read it in on the page of your financial plan.",
  "financeSheets.withoutVat": "All amounts are without VAT.",
  "financeSheets.withVat": "Receipts and payments are with VAT.",
  "financeSheets.statement": "Operation, without VAT",
  "financeSheets.perMonth": "Per month, with VAT",
  "financeSheets.soldRow": ({ row }) => `Line ${row}`,
  "financeSheets.m1": "January",
  "financeSheets.m2": "February",
  "financeSheets.m3": "March",
  "financeSheets.m4": "April",
  "financeSheets.m5": "May",
  "financeSheets.m6": "June",
  "financeSheets.m7": "July",
  "financeSheets.m8": "August",
  "financeSheets.m9": "September",
  "financeSheets.m10": "October",
  "financeSheets.m11": "November",
  "financeSheets.m12": "December",
  "financeSheets.fileName": ({ name }) => `Financial plan ${name}.xlsx`,

  "sheetImport.link": "Read in from Excel",
  "sheetImport.download": "Save as an Excel file",
  "sheetImport.title": "Read in your financial plan",
  "sheetImport.lead":
    "Choose the Excel file that you took along from Plint. You first see what changes. Only then do you save it.",
  "sheetImport.choose": "Choose your file",
  "sheetImport.rules": "An Excel file (.xlsx) of at most 1 MB.",
  "sheetImport.look": "See what changes",
  "sheetImport.back": "Back to your financial plan",
  "sheetImport.closed": "You cannot read anything in now: your plan is fixed.",
  "sheetImport.nothing": "Nothing changes",
  "sheetImport.nothingStory": "This file says the same as your plan.",
  "sheetImport.changes": ({ count }) => (count === 1 ? "1 thing changes" : `${count} things change`),
  "sheetImport.field": "What",
  "sheetImport.now": "Now in your plan",
  "sheetImport.then": "In the file",
  "sheetImport.empty": "empty",
  "sheetImport.unread": "We could not read these cells",
  "sheetImport.unreadStory": "There your plan keeps what it has. We do read the rest.",
  "sheetImport.cell": ({ sheet, cell, text }) => `Sheet ${sheet}, cell ${cell}: “${text}”`,
  "sheetImport.keep": "Save this in my plan",

  "problems.sheet-empty": "This file is empty. Choose another file.",
  "problems.sheet-too-large": "This file is too large. It may be 1 MB. Send only the file from Plint.",
  "problems.sheet-not-a-spreadsheet":
    "This is not an Excel file (.xlsx), or it has a password. Save it as .xlsx without a password.",
  "problems.sheet-unreadable":
    "We cannot read this file. Open it in Excel, save it again as .xlsx and try once more.",
  "problems.sheet-not-ours":
    "This file does not come from Plint. First take your plan along as an Excel file and fill that in.",
  "problems.sheet-missing": ({ sheet }) =>
    `A sheet is missing from this file (${sheet}). Take your plan along again and fill that in.`,
  "problems.sheet-too-many-rows": ({ max }) =>
    `This file has too many lines of turnover. There may be ${max}.`,
};
