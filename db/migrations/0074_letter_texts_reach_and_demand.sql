-- A corporation's own words for letters are its own; a version is never changed or taken away.
ALTER TABLE letter_texts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE letter_texts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON letter_texts USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON letter_texts
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON letter_texts FROM plint_app;
--> statement-breakpoint
-- What people ask to be mailed about, as numbers for whoever may know them of a corporation's places: never who asks. Who
-- waits for one space is told with that space. Places where this corporation has nothing are not its partners' to see.
CREATE FUNCTION plint_demand(of_corporation uuid) RETURNS TABLE (place text, branch text, people integer)
LANGUAGE plpgsql STABLE SET app.scope = 'system' AS $$
BEGIN
  RETURN QUERY SELECT s.filters ->> 'place', s.filters ->> 'branch', count(DISTINCT s.person_id)::int
    FROM saved_searches s
    WHERE s.confirmed_at IS NOT NULL AND s.ended_at IS NULL AND NOT s.filters ? 'space'
      AND (NOT s.filters ? 'place' OR EXISTS (SELECT FROM spaces p WHERE p.corporation_id = of_corporation
        AND s.filters ->> 'place' IN (p.city, p.neighbourhood)))
    GROUP BY 1, 2;
END $$;
