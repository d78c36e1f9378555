import { date, text, uuid } from "drizzle-orm/pg-core";

import { discountForms } from "#app/domain/tenders/discount/discount.ts";

import { people } from "./people.ts";

/** What a call says of the discount on its rent. */
export const discountColumns = () => ({
  discountReason: text().notNull().default(""),
  discountForm: text({ enum: discountForms }).notNull().default("growth"),
  /** The last day of the discount, where it does not end by the path itself. */
  discountEndsOn: date({ mode: "string" }),
  /** Who has to sign for the discount: named beforehand, and never whoever proposes it. */
  discountApproverId: uuid().references(() => people.id),
});
