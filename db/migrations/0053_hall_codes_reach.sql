-- A code is its corporation's; who types one is looked up for by the server itself, and nobody else reaches any.
ALTER TABLE hall_codes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE hall_codes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON hall_codes USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON hall_codes
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
-- Only who leads the evening shows its code, under their own name; what was shown is never taken out.
CREATE POLICY by_who_leads ON hall_codes AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'system' OR (shown_by = (SELECT plint_person())
    AND EXISTS (SELECT FROM evenings e WHERE e.corporation_id = hall_codes.corporation_id
      AND e.tender_id = hall_codes.tender_id AND e.conductor_id = (SELECT plint_person()))));
--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON hall_codes FROM plint_app;
