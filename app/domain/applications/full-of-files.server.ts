import { and, count, eq, gt } from "drizzle-orm";

import { problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { type applications, files } from "#db/schema/applications.ts";

import { MAX_FILES, MAX_REPAIR_FILES } from "./file-limits.ts";
import { filesOpenSince } from "./repair/attach-rules.server.ts";

/**
 * Refuses one more file in a full plan; null while there is room. Ten in a plan; and when a file is asked afterwards, a
 * few more for that alone. Those still on their way do not count.
 */
export async function whyFull(tx: Transaction, plan: typeof applications.$inferSelect, now: Date) {
  const since = await filesOpenSince(tx, plan, now);
  const [row] = await tx
    .select({ total: count() })
    .from(files)
    .where(
      and(
        eq(files.corporationId, plan.corporationId),
        eq(files.applicationId, plan.id),
        eq(files.ready, true),
        since ? gt(files.createdAt, since) : undefined,
      ),
    );
  const max = since ? MAX_REPAIR_FILES : MAX_FILES;
  return (row?.total ?? 0) >= max ? problem("too-many-files", { max }) : null;
}
