-- An early listing is public from the moment it is made; until then nobody outside knows of the space.
ALTER TABLE early_listings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE early_listings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON early_listings USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON early_listings
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY anyone_reads ON early_listings FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat'));
--> statement-breakpoint
CREATE POLICY anyone_reads_early ON spaces FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND EXISTS (SELECT FROM early_listings e
    WHERE e.corporation_id = spaces.corporation_id AND e.space_id = spaces.id));
--> statement-breakpoint
-- How many wait for one space is counted by the system alone; who they are is nobody's but their own.
CREATE INDEX saved_searches_of_space ON saved_searches ((filters ->> 'space')) WHERE filters ? 'space';
--> statement-breakpoint
CREATE FUNCTION plint_interested(of_space text) RETURNS integer LANGUAGE plpgsql STABLE SET app.scope = 'system' AS $$
BEGIN
  RETURN (SELECT count(DISTINCT person_id) FROM saved_searches
    WHERE filters ? 'space' AND filters ->> 'space' = of_space AND confirmed_at IS NOT NULL AND ended_at IS NULL);
END $$;
