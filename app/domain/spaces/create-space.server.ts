import { like, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { cents } from "#app/lib/money.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { slugOf } from "#app/lib/slug.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { spaces, spaceSlugs } from "#db/schema/spaces.ts";

import { isEditor } from "#app/domain/people/rules.ts";
import { listAtAddress } from "./same-address.server.ts";
import type { SpaceInput } from "./space-form.ts";
import { veraUnitCodes } from "./vocabulary.ts";

/**
 * Records a space of the actor's corporation and gives it its address on the web. Answers its id. Where a space of theirs
 * stands at that address it is refused once ("address-known"), until the form says that this is another one.
 */
export async function createSpace(db: Db, staff: Staff, input: SpaceInput, key?: string) {
  return write(db, staff, { verb: "create-space", key, input, makesNew: true }, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    // Behind the lock of the name, so that of two colleagues at once the second finds the space of the first.
    const slug = await freeSlug(tx, slugOf(`${input.street} ${input.houseNumber}`));
    const known = input.isOther ? [] : await listAtAddress(tx, staff.corporationId, input);
    if (known.length > 0) return problem("address-known");
    const [space] = await tx
      .insert(spaces)
      .values(rowOf(staff, input, slug))
      .returning({ id: spaces.id });
    if (!space) throw new Error("no space was stored");
    await tx.insert(spaceSlugs).values({ slug, corporationId: staff.corporationId, spaceId: space.id });
    await record("space.created", { corporationId: staff.corporationId, spaceId: space.id }, { slug });
    return done({ spaceId: space.id, slug });
  });
}

function rowOf(staff: Staff, input: SpaceInput, slug: string) {
  const { marketRent, targetRent, serviceCosts, frontageM, energyLabel, energyExemption, ...described } =
    input;
  const { isOther: _, ...rest } = described;
  return {
    ...rest,
    slug,
    frontageM: frontageM ?? null,
    energyLabel: energyLabel ?? null,
    energyExemption: energyExemption ?? null,
    unitType: veraUnitCodes[input.unitKind],
    allowedUse: [],
    marketRentCents: marketRent,
    targetRentCents: targetRent,
    serviceCostsCents: serviceCosts ?? cents(0),
    corporationId: staff.corporationId,
    createdBy: staff.personId,
  };
}

/**
 * Two spaces at one address (or two cities with one street) get a number behind the name. Whoever asks for the same
 * name in the same moment waits here, and finds it taken.
 */
async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`plint slug ${wanted}`}))`);
  const taken = await tx
    .select({ slug: spaceSlugs.slug })
    .from(spaceSlugs)
    .where(like(spaceSlugs.slug, `${wanted}%`));
  const names = new Set(taken.map((row) => row.slug));
  let name = wanted;
  for (let next = 2; names.has(name); next += 1) name = `${wanted}-${next}`;
  return name;
}
