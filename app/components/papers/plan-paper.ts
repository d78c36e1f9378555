import { checkWords } from "#app/components/applicant/finance/check-words.ts";
import { markWords } from "#app/components/paper/mark-words.ts";
import { isEmptyCalculation } from "#app/domain/applications/finance/calculate.ts";
import { checkPlan } from "#app/domain/applications/finance/check-plan.ts";
import { sheetCode } from "#app/domain/applications/finance/sheets/sheet-fields.ts";
import { writeSheets } from "#app/domain/applications/finance/sheets/write-sheets.ts";
import { inFormOrder } from "#app/domain/applications/form-order.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import type { PaperMark } from "#app/domain/applications/paper/paper-entry.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { type Day, dayOf } from "#app/lib/dates.ts";
import type { Paper, PaperBlock } from "#app/lib/paper.ts";

import { frontBlocks } from "./front-blocks.ts";
import { cashBlocks } from "./cash-blocks.ts";
import { fileBlocks, type FileOnPaper } from "./file-blocks.ts";
import { partBlocks } from "./part-blocks.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

export type PlanForPaper = {
  readonly spaceId: string;
  readonly rules: FrozenRules;
  readonly tradeName: string;
  readonly receiptNumber: string | null;
  readonly submittedAt: string | null;
  readonly contentHash: string | null;
  /** When the plan was mended after closing, and the seal of what stands here since. */
  readonly repair: { readonly answeredAt: Date | null; readonly contentHash: string | null } | null;
  /** How it came in when staff entered it for its maker. */
  readonly mark: PaperMark | null;
  readonly now: string;
  readonly parts: readonly { readonly name: PlanPart; readonly content: unknown }[];
  readonly files: readonly FileOnPaper[];
};

/** A whole plan on paper: the receipt, the drawn front, every answer under its question, the five sheets, the checks. */
export function planPaper(t: Translate, format: Format, plan: PlanForPaper): Paper {
  const title = plan.tradeName.trim() || t("applicant.noName");
  const address = addressOf(plan.rules);
  return {
    title: t("papers.title", { name: title, address }),
    language: t.locale,
    foot: [plan.receiptNumber, address, plan.mark && t(`paper.mark.title.${plan.mark.way}`)]
      .filter(Boolean)
      .join(" · "),
    blocks: [
      { kind: "title", text: title },
      { kind: "paragraph", look: "lead", text: `${address}, ${plan.rules.space.city}` },
      ...markBlocks(t, format, plan),
      ...receiptBlocks(t, format, plan),
      ...plan.parts.flatMap((part) => blocksOf(t, format, plan, part)),
      ...fileBlocks(t, plan.files),
    ],
  };
}

function markBlocks(t: Translate, format: Format, { mark }: PlanForPaper): PaperBlock[] {
  if (!mark) return [];
  const answer = markWords(t, format, mark);
  return [{ kind: "answers", answers: [{ question: t(`paper.mark.title.${mark.way}`), answer, depth: 0 }] }];
}

function receiptBlocks(t: Translate, format: Format, plan: PlanForPaper): PaperBlock[] {
  const { receiptNumber, submittedAt, contentHash, repair } = plan;
  if (!receiptNumber || !submittedAt || !contentHash)
    return [{ kind: "paragraph", text: t("papers.draft", { moment: format.moment(new Date(plan.now)) }) }];
  const facts = [
    [t("applicant.receipt.number"), receiptNumber],
    [t("applicant.receipt.receivedAt"), format.exactMoment(new Date(submittedAt))],
    [t("applicant.receipt.seal"), contentHash],
    ...(repair?.answeredAt && repair.contentHash
      ? ([
          [t("papers.repaired"), format.exactMoment(repair.answeredAt)],
          [t("repair.seal"), repair.contentHash],
        ] as const)
      : []),
  ] as const;
  return [
    { kind: "answers", answers: facts.map(([question, answer]) => ({ question, answer, depth: 0 })) },
    { kind: "paragraph", look: "small", text: t("applicant.receipt.sealHint") },
  ];
}

function blocksOf(
  t: Translate,
  format: Format,
  plan: PlanForPaper,
  { name, content }: PlanForPaper["parts"][number],
): PaperBlock[] {
  const heading: PaperBlock = {
    kind: "heading",
    level: 2,
    text: t(`applicant.part.${name}`),
    onNewPage: name === "financial",
  };
  if (name === "financial") return [heading, ...moneyBlocks(t, format, plan, content)];
  const answers = partBlocks(t, name, inFormOrder(content, readPart(name, content)));
  const drawn = name === "window" ? frontBlocks(t, content, { id: plan.spaceId, ...plan.rules.space }) : [];
  return answers.length === 0
    ? [heading, { kind: "paragraph", text: t("papers.empty") }]
    : [heading, ...drawn, ...answers];
}

function moneyBlocks(t: Translate, format: Format, plan: PlanForPaper, typed: unknown): PaperBlock[] {
  const today = countedOn(plan);
  const { counted, checks } = checkPlan(plan.rules, plan.parts, today);
  const sheets = writeSheets(
    {
      typed,
      counted,
      address: addressOf(plan.rules),
      tradeName: plan.tradeName,
      today,
      month: (day) => `${format.shortMonth(day)} ${day.slice(0, 4)}`,
    },
    (key, values) => t.find(key, values) ?? "",
  );
  const lights = checks
    .filter(({ light }) => light !== "unknown")
    .map((check) => {
      const { title, advice } = checkWords(t, format, check);
      return { question: `${t(`finance.light.${check.light}`)} ${title}`, answer: advice, depth: 0 };
    });
  return [
    // The first sheet explains the file to a bank; on paper there is nothing to fill in.
    ...sheets.slice(1).flatMap((sheet) => {
      const [title, ...tables] = sheetBlocks(sheet, format);
      if (!title) return [];
      const hasChart = sheet.rows[0]?.[0]?.value === sheetCode("liquidity") && !isEmptyCalculation(counted);
      return [title, ...(hasChart ? cashBlocks(t, format, counted.months) : []), ...tables];
    }),
    ...(lights.length > 0
      ? [
          { kind: "heading", level: 3, text: t("finance.checks") } as const,
          { kind: "answers", answers: lights } as const,
        ]
      : []),
  ];
}

/** A plan is counted on the day it was handed in; a draft today. */
function countedOn({ submittedAt, now }: PlanForPaper): Day {
  return dayOf(new Date(submittedAt ?? now));
}
