import type postgres from "postgres";

import { personas } from "#db/seeds/demo-cast.ts";

/** The plan that the demo's entrepreneur is writing, for Zwanenkade 21; they have others of before. */
export async function ownDraft({ owner }: { readonly owner: postgres.Sql }): Promise<string> {
  const [plan] = await owner<{ id: string }[]>`
    select a.id from applications a join people p on p.id = a.person_id
      join tenders t on t.corporation_id = a.corporation_id and t.id = a.tender_id
      join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id
    where p.email = ${personas.ondernemer.email} and s.slug = 'zwanenkade-21'`;
  if (!plan) throw new Error("the demo's entrepreneur writes no plan for Zwanenkade 21");
  return plan.id;
}
