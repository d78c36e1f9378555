import { sql } from "drizzle-orm";

import { addenda } from "#db/schema/addenda.ts";
import { tenders } from "#db/schema/tenders.ts";

const inRules = sql`jsonb_build_object('space', jsonb_build_object('property', jsonb_build_object('pictures',
  jsonb_build_array(jsonb_build_object('id', space_pictures.id)))))`;

/**
 * Of a row of `space_pictures`, named here by hand since of one table alone columns go without its name: whether rules that were published hold it, or a change of them that is asked for. Such a
 * picture stays as it is.
 */
export const isReliedOn = sql<boolean>`exists (select from ${tenders} t
  where t.corporation_id = space_pictures.corporation_id and t.space_id = space_pictures.space_id
  and (t.rules @> ${inRules} or exists (select from ${addenda} a where a.corporation_id = t.corporation_id
    and a.tender_id = t.id and a.state <> 'returned' and (a.after @> ${inRules} or a.before @> ${inRules}))))`;
