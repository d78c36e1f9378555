import type { LoaderFunctionArgs } from "@remix-run/node";

import { readEntryPage } from "#app/http/entry-page.server.ts";
import { planAsSpreadsheet } from "#app/http/plan-spreadsheet.server.ts";

/** The financial plan that staff type for somebody, as a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readEntryPage(request, params);
  return planAsSpreadsheet(request, page, page.name);
}
