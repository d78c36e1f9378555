import { createHash } from "node:crypto";

import { and, asc, eq } from "drizzle-orm";

import { canonical } from "#app/lib/canonical.ts";
import type { Transaction } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";

type Stored = { readonly part: string; readonly content: unknown };

type Attached = { readonly name: string; readonly contentHash: string | null };

/** The seal of a plan: the SHA-256 of its parts as they are given and of its files' names and hashes. */
export function sealOf(parts: readonly Stored[], attached: readonly Attached[]): string {
  const content = Object.fromEntries(parts.map(({ part, content: written }) => [part, written]));
  return createHash("sha256")
    .update(canonical({ content, files: attached }))
    .digest("hex");
}

/** The files of a plan that count, in the order in which they came. */
export function listAttached(tx: Transaction, plan: { readonly corporationId: string; readonly id: string }) {
  return tx
    .select({ name: files.name, contentHash: files.contentHash })
    .from(files)
    .where(
      and(
        eq(files.corporationId, plan.corporationId),
        eq(files.applicationId, plan.id),
        eq(files.ready, true),
      ),
    )
    .orderBy(asc(files.createdAt), asc(files.id));
}
