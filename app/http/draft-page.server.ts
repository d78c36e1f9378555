import { redirect } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { lastJump } from "#app/domain/spaces/rent-path.ts";
import { leftAfter, type YearRoom } from "#app/domain/tenders/discount/budget.ts";
import { listRooms } from "#app/domain/tenders/discount/budget-queries.server.ts";
import {
  discountEnd,
  isDiscounted,
  totalDiscount,
  yearClaims,
} from "#app/domain/tenders/discount/discount.ts";
import { checkDiscount } from "#app/domain/tenders/discount/discount-rules.ts";
import { askedDiscount } from "#app/domain/tenders/discount/promise-discount.server.ts";
import { findDraftForStaff } from "#app/domain/tenders/find-draft.server.ts";
import { findLacks } from "#app/domain/tenders/find-lacks.server.ts";
import { canEditDraft } from "#app/domain/tenders/rules.ts";
import { remarksOn } from "#app/domain/tenders/timetable-remarks.ts";
import { paths } from "#app/paths.ts";
import type { Transaction } from "#db/client.server.ts";

import { found } from "./guards.server.ts";
import { readPublishing } from "./publish-page.server.ts";

/** A draft with what it still lacks, what its rent would come to, who may sign for a discount, and the steps around it. */
export async function readDraftPage(tx: Transaction, staff: Staff, tenderId: string) {
  const row = found(await findDraftForStaff(tx, staff.corporationId, tenderId));
  const { tender, space } = row;
  // Whoever typed in an old tab must be told so on this very page: what they typed comes back on it.
  const isFrozen = tender.state !== "draft";
  if (!isFrozen && !canEditDraft(staff, tender)) throw redirect(paths.staff.tender(tenderId));
  const publishing = await readPublishing(tx, staff, space.id);
  const rooms = await listRooms(tx, tender.corporationId, space.serviceLabel, tender.id);
  return {
    row,
    isFrozen,
    publishing,
    lacks: await findLacks(tx, row, publishing.now, staff.personId, { facts: row.lackFacts, rooms }),
    outlook: readOutlook(row, rooms),
    remarks: remarksOn(tender, publishing.now),
    colleagues: row.editors,
    templates: row.templates,
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof findDraftForStaff>>>;

/** What the stored rent path comes to, what its discount takes from each year, and the first rule that it breaks. */
function readOutlook({ tender, space }: Row, rooms: readonly YearRoom[]) {
  const { leaseStartsOn, ...asked } = askedDiscount(tender, space);
  const { path, marketRent } = asked;
  const sums = {
    path,
    marketRent,
    jump: lastJump(path.map(({ percent }) => percent)),
  };
  if (!leaseStartsOn) return { ...sums, totalDiscount: null, endsOn: null, years: [], problem: null };
  const plan = { ...asked, leaseStartsOn };
  const endsOn = discountEnd(plan, asked.endsOn);
  const judged = checkDiscount(plan);
  const years = endsOn ? leftAfter(yearClaims(plan, endsOn), rooms) : [];
  const withRoom = years.map((one) => ({ ...one, isSet: rooms.some(({ year }) => year === one.year) }));
  // Without a last day nobody can say what it comes to.
  const total = endsOn === null && isDiscounted(plan) ? null : totalDiscount(plan, endsOn);
  return { ...sums, totalDiscount: total, endsOn, years: withRoom, problem: judged.ok ? null : judged };
}
