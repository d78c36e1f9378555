import type { LoaderFunctionArgs } from "@remix-run/node";

import { readPlanPage } from "#app/http/plan-page.server.ts";
import { planAsSpreadsheet } from "#app/http/plan-spreadsheet.server.ts";

/** The financial plan as a spreadsheet, for its maker only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return planAsSpreadsheet(request, plan, plan.person.name);
}
