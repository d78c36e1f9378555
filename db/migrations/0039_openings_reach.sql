-- Closing is not enough: plans open when two people open them. What was opened by the clock alone, before this was so, and is
-- being read since, stays open.
SELECT set_config('app.scope', 'system', true);
--> statement-breakpoint
UPDATE tenders SET opening_asked_by = proposed_by, opening_asked_at = closes_at, plans_opened_by = approved_by, plans_opened_at = closes_at
  WHERE closes_at <= plint_now() AND approved_by IS NOT NULL AND proposed_by IS NOT NULL AND state NOT IN ('draft', 'review', 'scheduled', 'open', 'withdrawn');
--> statement-breakpoint
DROP POLICY corporation_reaches_opened ON applications;
--> statement-breakpoint
CREATE POLICY corporation_reaches_opened ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND state NOT IN ('draft', 'withdrawn') AND (state <> 'anonymised' OR submitted_at IS NOT NULL)
    AND tender_id = ANY (ARRAY(SELECT t.id FROM tenders t WHERE t.corporation_id = (SELECT plint_corporation())
      AND t.plans_opened_at IS NOT NULL AND t.closes_at <= (SELECT plint_now()))));
--> statement-breakpoint
-- What was counted of a plan is read when the plan is.
DROP POLICY corporation_reads_opened ON plan_digests;
--> statement-breakpoint
CREATE POLICY corporation_reads_opened ON plan_digests FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND tender_id = ANY (ARRAY(SELECT t.id FROM tenders t WHERE t.corporation_id = (SELECT plint_corporation())
      AND t.plans_opened_at IS NOT NULL AND t.closes_at <= (SELECT plint_now()))));
--> statement-breakpoint
ALTER TABLE sealed_piles ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sealed_piles FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON sealed_piles USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reads_its_own ON sealed_piles FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
-- Kept once, by who opens the plans at that very moment.
CREATE POLICY corporation_keeps ON sealed_piles FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = sealed_piles.corporation_id AND t.id = sealed_piles.tender_id
      AND t.opening_asked_by IS NOT NULL AND t.plans_opened_at IS NULL AND t.closes_at <= plint_now()));
--> statement-breakpoint
CREATE POLICY maker_reads_own ON sealed_piles FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = sealed_piles.corporation_id AND a.tender_id = sealed_piles.tender_id AND a.submitted_at IS NOT NULL));
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON sealed_piles FROM plint_app;
--> statement-breakpoint
-- For whichever code of the app tries: asked first, by one, after closing; then opened once, by another, with the pile kept.
CREATE FUNCTION two_people_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'plint_app' OR (NEW.opening_asked_by, NEW.opening_asked_at, NEW.plans_opened_by, NEW.plans_opened_at)
    IS NOT DISTINCT FROM (OLD.opening_asked_by, OLD.opening_asked_at, OLD.plans_opened_by, OLD.plans_opened_at) THEN
    RETURN NEW;
  END IF;
  IF OLD.plans_opened_at IS NOT NULL OR OLD.closes_at IS NULL OR OLD.closes_at > plint_now()
    OR (OLD.opening_asked_by IS NOT NULL AND (NEW.opening_asked_by, NEW.opening_asked_at)
      IS DISTINCT FROM (OLD.opening_asked_by, OLD.opening_asked_at))
    OR (NEW.plans_opened_at IS NOT NULL AND (OLD.opening_asked_by IS NULL OR NOT EXISTS (SELECT FROM sealed_piles p
      WHERE p.corporation_id = NEW.corporation_id AND p.tender_id = NEW.id))) THEN
    RAISE EXCEPTION 'plans are opened by two people, after closing' USING ERRCODE = 'check_violation', CONSTRAINT = 'two_people_open';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER two_people_open BEFORE UPDATE ON tenders FOR EACH ROW EXECUTE FUNCTION two_people_open();
