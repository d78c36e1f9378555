import { eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { corporations } from "#db/schema/people.ts";

import type { Staff } from "./actor.ts";
import type { Brand, logoTypes } from "./brand.ts";
import { isEditor } from "./rules.ts";

type Logo = { readonly key: string; readonly type: (typeof logoTypes)[number] };

/** Gives the corporation's pages its own colour. Not for whoever only looks. */
export async function setBrand(db: Db, staff: Staff, brand: Brand, key?: string) {
  return write(db, staff, { verb: "set-brand", key, input: brand }, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const { hue, chroma } = brand;
    await tx
      .update(corporations)
      .set({ brandHue: hue, brandChroma: chroma })
      .where(eq(corporations.id, corporationId));
    await record("corporation.brand-set", { corporationId }, { hue, chroma });
    return done({ hue, chroma });
  });
}

/**
 * Puts a logo, whose bytes are stored already, beside the wordmark, or takes it away (null). Answers the key that counts
 * now and the one whose bytes may go.
 */
export async function setLogo(db: Db, staff: Staff, logo: Logo | null, key?: string) {
  // The bytes of a form that is sent twice are stored under two keys; it is the same form all the same.
  const command = { verb: "set-logo", key, input: { type: logo?.type ?? "" } };
  return write(db, staff, command, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const here = eq(corporations.id, corporationId);
    const [before] = await tx
      .select({ key: corporations.logoKey })
      .from(corporations)
      .where(here)
      .for("update");
    await tx
      .update(corporations)
      .set({ logoKey: logo?.key ?? null, logoType: logo?.type ?? null })
      .where(here);
    await record(logo ? "corporation.logo-set" : "corporation.logo-removed", { corporationId }, {});
    return done({ key: logo?.key ?? null, old: before?.key ?? null });
  });
}

/** How a corporation looks. */
export async function findBrand(tx: Transaction, corporationId: string) {
  const [row] = await tx
    .select({ hue: corporations.brandHue, chroma: corporations.brandChroma, logoKey: corporations.logoKey })
    .from(corporations)
    .where(eq(corporations.id, corporationId));
  if (!row) throw new Error("staff of no corporation");
  return row;
}

/** The kind of picture that lies under this key, when it is a corporation's logo now. */
export async function findLogo(tx: Transaction, logoKey: string) {
  const [row] = await tx
    .select({ type: corporations.logoType })
    .from(corporations)
    .where(eq(corporations.logoKey, logoKey));
  return row?.type ?? null;
}
