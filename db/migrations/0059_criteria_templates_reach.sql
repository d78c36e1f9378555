-- Templates of criteria are the corporation's own: nobody else reads what it judges by before a call is published.
ALTER TABLE criteria_templates ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE criteria_templates FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON criteria_templates USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON criteria_templates
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
