import { day } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";
import type { spaces } from "#db/schema/spaces.ts";
import type { tenders } from "#db/schema/tenders.ts";

import { discountEnd } from "../discount/discount.ts";
import { askedDiscount } from "../discount/promise-discount.server.ts";
import type { FrozenTerms } from "./frozen-terms.ts";
import { listReductions } from "./queries.server.ts";

/** The terms behind the rent of a call, as they would be published now. */
export async function readTerms(
  tx: Transaction,
  tender: typeof tenders.$inferSelect,
  space: typeof spaces.$inferSelect,
): Promise<FrozenTerms> {
  const { valueKind, appraisedOn, appraiser } = space;
  const reductions = await listReductions(tx, space.corporationId, space.id);
  const { leaseStartsOn, ...asked } = askedDiscount(tender, space);
  const endsOn = leaseStartsOn ? discountEnd({ ...asked, leaseStartsOn }, asked.endsOn) : null;
  return {
    ...(valueKind && appraisedOn ? { value: { kind: valueKind, on: day(appraisedOn), appraiser } } : {}),
    ...(reductions.length > 0 ? { reductions } : {}),
    ...(endsOn ? { discount: { form: asked.form, endsOn, reason: asked.reason } } : {}),
  };
}
