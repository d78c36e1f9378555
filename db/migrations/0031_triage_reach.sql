DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['plan_digests', 'triage_views']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was counted of a plan is read once its call is closed, by its corporation. Only a job counts.
CREATE POLICY corporation_reads_opened ON plan_digests FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND tender_id = ANY (ARRAY(SELECT t.id FROM tenders t
      WHERE t.corporation_id = (SELECT plint_corporation()) AND t.closes_at <= (SELECT plint_now()))));
--> statement-breakpoint
-- Of a plan that was taken back nothing counted stays, whoever took it back.
CREATE FUNCTION forget_digest() RETURNS trigger LANGUAGE plpgsql SET app.scope = 'system' AS $$
BEGIN
  DELETE FROM plan_digests WHERE corporation_id = NEW.corporation_id AND application_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER forget_digest AFTER UPDATE OF state ON applications
  FOR EACH ROW WHEN (NEW.state IN ('draft', 'withdrawn', 'anonymised')) EXECUTE FUNCTION forget_digest();
--> statement-breakpoint
-- A kept view is its owner's alone.
CREATE POLICY person_reaches_own ON triage_views
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND person_id = (SELECT plint_person()));
--> statement-breakpoint
-- The same plans as before, asked once per statement instead of once per plan: which calls of the corporation are closed.
DROP POLICY corporation_reaches_opened ON applications;
--> statement-breakpoint
CREATE POLICY corporation_reaches_opened ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND state NOT IN ('draft', 'withdrawn') AND (state <> 'anonymised' OR submitted_at IS NOT NULL)
    AND tender_id = ANY (ARRAY(SELECT t.id FROM tenders t
      WHERE t.corporation_id = (SELECT plint_corporation()) AND t.closes_at <= (SELECT plint_now()))));
