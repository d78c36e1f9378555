import type postgres from "postgres";

type Around = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly slotId: string;
};

/** One more question that waits and one that was answered, one more viewing, guest and search, around one call. */
export async function addAround(owner: postgres.Sql, around: Around, nth: number): Promise<void> {
  const { tenderId, applicationId, slotId } = around;
  await owner.begin(async (sql) => {
    const [call] = await sql<{ corporation: string; maker: string; staff: string }[]>`
      select a.corporation_id as corporation, a.person_id as maker, t.created_by as staff
      from applications a join tenders t on t.id = a.tender_id where a.id = ${applicationId}`;
    if (!call) throw new Error("no call");
    const { corporation, maker, staff } = call;
    const asked = await sql<{ id: string }[]>`
      insert into questions (corporation_id, tender_id, text, state, answer, number, closed_by, closed_at)
      values (${corporation}, ${tenderId}, 'Open?', 'open', '', null, null, null),
        (${corporation}, ${tenderId}, 'Dicht?', 'answered', 'Ja', ${nth}, ${staff}, now()) returning id`;
    for (const { id } of asked)
      await sql`insert into question_askers values (${corporation}, ${id}, ${maker})`;
    await sql`insert into viewing_slots (corporation_id, id, tender_id, starts_at, ends_at, capacity, created_by)
      select ${corporation}, case when ${nth} = 1 then ${slotId}::uuid else gen_random_uuid() end, ${tenderId},
        t.opens_at + make_interval(hours => ${nth}), t.opens_at + make_interval(hours => ${nth + 1}), 100, ${staff}
      from tenders t where t.id = ${tenderId}`;
    const [guest] = await sql<{ id: string }[]>`
      insert into people (email) values (${`gast-${nth}@example.nl`}) returning id`;
    for (const person of nth === 1 ? [maker, guest?.id ?? ""] : [guest?.id ?? ""])
      await sql`insert into viewing_bookings (corporation_id, tender_id, slot_id, person_id)
        values (${corporation}, ${tenderId}, ${slotId}, ${person})`;
    await sql`insert into saved_searches (person_id, filters, confirmed_at)
      values (${maker}, ${sql.json({ minAreaM2: nth })}, now())`;
  });
}
