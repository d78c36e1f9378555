import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { MAX_FILE_BYTES } from "#app/domain/applications/file-limits.ts";

import { applications, files } from "./applications.ts";
import { createdAt, id, sha256 } from "./columns.ts";
import { people } from "./people.ts";

/**
 * A file on its way to a plan, piece by piece; its bytes so far lie beside the server that receives them. `fingerprint`
 * is the hash of name, size and last change, by which the same file chosen again goes on where it was. `fileId` is what
 * came of it.
 */
export const uploads = pgTable(
  "uploads",
  {
    id: id(),
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    startedBy: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    sizeBytes: integer().notNull(),
    fingerprint: sha256().notNull(),
    fileId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.fileId],
      foreignColumns: [files.corporationId, files.id],
    }).onDelete("cascade"),
    unique("one_upload_per_file").on(t.corporationId, t.applicationId, t.fingerprint),
    index("uploads_to_sweep").on(t.createdAt),
    check("upload_size_in_range", sql`${t.sizeBytes} between 1 and ${sql.raw(String(MAX_FILE_BYTES))}`),
  ],
);
