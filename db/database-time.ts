import { sql } from "drizzle-orm";

/**
 * The database's clock within a statement that reads, asked once for all of its rows. A statement that must respect a
 * deadline writes `plint_now()` itself: it may have waited for its row.
 */
export const databaseTime = sql`(select plint_now())`;
