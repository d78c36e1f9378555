-- The register of public addresses belongs to the platform: everybody may read it, because a name that is taken is taken
-- for all. A corporation writes only its own rows, and only new ones.
ALTER TABLE space_slugs ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE space_slugs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON space_slugs USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY everybody_reads ON space_slugs FOR SELECT USING (true);
--> statement-breakpoint
CREATE POLICY corporation_registers_its_own ON space_slugs FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
