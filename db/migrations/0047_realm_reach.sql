-- Decisions between commercial and social property are the corporation's own. What was decided stays as precedent: it
-- can be read by a second person, and never be rewritten or taken away.
ALTER TABLE realm_decisions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE realm_decisions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON realm_decisions USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON realm_decisions
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON realm_decisions FROM plint_app;
--> statement-breakpoint
GRANT UPDATE (read_by, read_at) ON realm_decisions TO plint_app;
