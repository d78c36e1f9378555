import { differences } from "#app/domain/applications/differences.ts";
import { checkPlan } from "#app/domain/applications/finance/check-plan.ts";
import { readSheets } from "#app/domain/applications/finance/sheets/read-sheets.ts";
import { takeIn } from "#app/domain/applications/finance/sheets/take-in.ts";
import { formFields } from "#app/domain/applications/finance/sheets/typed-fields.ts";
import { writeSheets } from "#app/domain/applications/finance/sheets/write-sheets.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { downloadHeaders } from "#app/services/download-headers.server.ts";
import { readWorkbook, spreadsheetType, writeWorkbook } from "#app/services/spreadsheets.server.ts";

import { localeOf } from "./locale.server.ts";
import { found } from "./guards.server.ts";
import type { PlanPage } from "./plan-page.server.ts";
import { readPosted } from "./posted-form.server.ts";

/** The page of a plan whose sheets are taken along or read in: its maker's own, or that of who types it for them. */
type SheetsOf = Pick<PlanPage, "rules" | "now" | "tradeName"> & {
  readonly parts: readonly {
    readonly name: PlanPart;
    readonly version: number;
    readonly content: PlanPage["parts"][number]["content"];
  }[];
};

/** The financial plan as a file to take along, in the reader's language. */
export async function planAsSpreadsheet(
  request: Request,
  plan: SheetsOf,
  makerName: string,
): Promise<Response> {
  const locale = localeOf(request);
  const [t, format] = [translator(locale), formatOf(locale)];
  const today = dayOf(new Date(plan.now));
  const tradeName = plan.tradeName.trim() || makerName;
  const sheets = writeSheets(
    {
      typed: sheetsIn(plan).content,
      counted: checkPlan(plan.rules, plan.parts, today).counted,
      address: `${addressOf(plan.rules)}, ${plan.rules.space.city}`,
      tradeName,
      today,
      month: (day) => `${format.shortMonth(day)} ${day.slice(0, 4)}`,
    },
    (key, values) => t.find(key, values) ?? "",
  );
  const body = await writeWorkbook(sheets);
  const name = t("financeSheets.fileName", { name: tradeName });
  return new Response(body, {
    headers: downloadHeaders({ name, type: spreadsheetType, sizeBytes: body.length }),
  });
}

/** The same as `readSheetsFile` for the plan's own maker, unless they cannot change it: then it is not even received. */
export async function readPlanFile(request: Request, plan: PlanPage) {
  return whyNotWritten(plan) ?? readSheetsFile(request, plan);
}

/**
 * What a posted file would change in the plan, and the whole plan as it would become; nothing is saved yet. Saving is
 * sending those fields from the version that was compared with.
 */
export async function readSheetsFile(request: Request, plan: SheetsOf) {
  const form = await readPosted(request);
  if (typeof form === "string") return problem(form);
  const file = form.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return problem("no-file");
  const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!workbook.ok) return workbook;
  const stored = sheetsIn(plan);
  const read = readSheets(workbook.value, stored.content);
  if (!read.ok)
    return read.problem === "sheet-missing"
      ? problem(read.problem, { sheet: nameOf(request, read.details) })
      : read;
  const today = dayOf(new Date(plan.now));
  const { rent } = plan.rules;
  const taken = takeIn(read.value.typed, stored.content, rent, today);
  return done({
    version: stored.version,
    fields: formFields(taken),
    // Read in itself, the plan loses only what says nothing, such as spare rows.
    changes: differences(taken, takeIn(stored.content, stored.content, rent, today)),
    unread: read.value.unread,
  });
}

const sheetsIn = (plan: SheetsOf) => found(plan.parts.find(({ name }) => name === "financial"));

function whyNotWritten({ state, isOpen, isLocked, ended, together }: PlanPage) {
  if (state !== "draft") return problem("already-submitted");
  if (!isOpen) return problem(ended ? "call-ended" : "tender-closed");
  return isLocked ? problem("only-reading", { owner: together.owner }) : null;
}

/** What a reader calls the sheet that is missing. */
function nameOf(request: Request, details: Readonly<Record<string, unknown>> = {}): string {
  const t = translator(localeOf(request));
  const sheet = String(details.sheet);
  return (
    t.find(`financeSheets.${sheet}`) ?? t.find(`finance.${sheet.replace("investments", "investment")}`) ?? ""
  );
}
