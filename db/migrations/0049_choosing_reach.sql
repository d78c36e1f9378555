DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['knock_outs', 'letter_words']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Whoever of the corporation reads a plan, says and reads why it cannot win.
CREATE POLICY follows_application ON knock_outs
  USING ((SELECT plint_scope()) = 'corporation' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = knock_outs.corporation_id AND a.id = knock_outs.application_id));
--> statement-breakpoint
-- Its maker reads it once the choice is real, as the reasons.
CREATE POLICY person_reads_own ON knock_outs FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = knock_outs.corporation_id AND a.id = knock_outs.application_id
      AND a.state NOT IN ('draft', 'submitted', 'checked', 'repair_asked')));
--> statement-breakpoint
-- Words for letters that were not sent yet are the corporation's; those for one maker follow the plan.
CREATE POLICY corporation_reaches_its_own ON letter_words
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND (application_id IS NULL OR EXISTS (SELECT FROM applications a
      WHERE a.corporation_id = letter_words.corporation_id AND a.id = letter_words.application_id)));
--> statement-breakpoint
ALTER TABLE staff_ties ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE staff_ties FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON staff_ties USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- Who has a tie is known to all colleagues; everybody declares their own, and nobody changes or removes one.
CREATE POLICY corporation_reads_its_own ON staff_ties FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY staff_declare_their_own ON staff_ties FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND person_id = (SELECT plint_person()));
--> statement-breakpoint
-- The plans that the asking member of staff may not read; one list for all policies below.
CREATE FUNCTION plint_tied_plans() RETURNS uuid[] LANGUAGE sql STABLE SET app.scope = 'system' AS
$$ SELECT coalesce(array_agg(s.application_id), '{}') FROM staff_ties s
   WHERE s.corporation_id = plint_corporation() AND s.person_id = plint_person() $$;
--> statement-breakpoint
-- From the declaration until the result nothing of such a plan is there for them: parts, files, log and requests follow it.
CREATE POLICY not_for_tied_staff ON applications AS RESTRICTIVE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR state IN ('winner', 'reserve', 'not_chosen')
    OR id <> ALL ((SELECT plint_tied_plans())::uuid[]));
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['plan_digests', 'assessments', 'choice_reasons', 'knock_outs']
  LOOP
    EXECUTE format('CREATE POLICY not_for_tied_staff ON %I AS RESTRICTIVE
      USING ((SELECT plint_scope()) IS DISTINCT FROM ''corporation''
        OR application_id <> ALL ((SELECT plint_tied_plans())::uuid[]) OR EXISTS (SELECT FROM applications a
          WHERE a.corporation_id = %I.corporation_id AND a.id = %I.application_id))', name, name, name);
  END LOOP;
END $$;
