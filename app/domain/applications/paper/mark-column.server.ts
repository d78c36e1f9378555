import { sql } from "drizzle-orm";

import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";

import type { PaperMark } from "./paper-entry.ts";

/** As a column of a query on `applications`: how a plan came in that staff entered; null for one written here. */
export const markColumn = sql<PaperMark | null>`(
  select json_build_object('by', coalesce(nullif(p.name, ''), p.email), 'way', e.way, 'receivedAt', e.received_at,
    'confirmedAt', e.confirmed_at, 'confirmedHow', e.confirmed_how,
    'reach', case when e.email is null then json_build_object('postal', e.postal, 'phone', e.phone) end)
  from ${paperEntries} e join ${people} p on p.id = e.entered_by
  where e.corporation_id = ${applications.corporationId} and e.application_id = ${applications.id})`;
