-- Whoever watches over value and money at a corporation reads no plan: what people wrote about themselves and their private
-- budgets is not theirs to see (people/rights.ts). That a plan is there, how it was chosen and why stays for all to check.
CREATE FUNCTION plint_reads_plans() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT plint_scope() <> 'corporation' OR NOT EXISTS (SELECT FROM memberships m
    WHERE m.corporation_id = plint_corporation() AND m.person_id = plint_person() AND m.role IN ('portfolio', 'controller'))
$$;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['plan_parts', 'files', 'plan_digests', 'plan_notes', 'repair_requests', 'repair_drafts']
  LOOP
    EXECUTE format('CREATE POLICY only_readers_of_plans ON %I AS RESTRICTIVE FOR SELECT
      USING ((SELECT plint_reads_plans()))', name);
  END LOOP;
END $$;
