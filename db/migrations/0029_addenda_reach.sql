-- Published rules change only by a published addendum: whichever code tries, the database compares.
ALTER TABLE addenda ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE addenda FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON addenda USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON addenda
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
-- What waits for a second person or was sent back is the desk's alone.
CREATE POLICY anyone_reads_published ON addenda FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND state = 'published'
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = addenda.corporation_id AND t.id = addenda.tender_id));
--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON addenda FROM plint_app;
--> statement-breakpoint
-- What was proposed stays as it was proposed, and a published or returned change stays what it is.
CREATE FUNCTION addenda_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'proposed' OR (NEW.before, NEW.before_hash, NEW.after, NEW.after_hash, NEW.reason, NEW.tender_id,
      NEW.proposed_by, NEW.proposed_at) IS DISTINCT FROM (OLD.before, OLD.before_hash, OLD.after, OLD.after_hash, OLD.reason,
      OLD.tender_id, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'an addendum cannot change' USING ERRCODE = 'check_violation', CONSTRAINT = 'addenda_are_final';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER addenda_are_final BEFORE UPDATE ON addenda FOR EACH ROW EXECUTE FUNCTION addenda_are_final();
--> statement-breakpoint
-- Whether a plan is in. Staff know how many there are; nobody else learns anything: for whoever asks about another
-- corporation's call the answer is always yes, which also is the one that changes nothing.
CREATE FUNCTION plint_has_plans(corporation uuid, tender uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT plint_corporation() IS DISTINCT FROM corporation OR EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = corporation AND a.tender_id = tender AND a.state NOT IN ('draft', 'withdrawn', 'anonymised'))
$$;
--> statement-breakpoint
-- A plan that is handed in and criteria that change wait for each other: one of the two is first, and the other knows.
CREATE FUNCTION hands_in_under_these_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('criteria:' || NEW.tender_id, 0));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER hands_in_under_these_criteria BEFORE UPDATE OF state ON applications FOR EACH ROW
  WHEN (OLD.state = 'draft' AND NEW.state = 'submitted') EXECUTE FUNCTION hands_in_under_these_criteria();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION rules_are_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  published addenda;
BEGIN
  IF TG_TABLE_NAME = 'criteria' THEN
    IF NOT EXISTS (SELECT FROM tenders t WHERE t.corporation_id = coalesce(NEW.corporation_id, OLD.corporation_id)
        AND t.id = coalesce(NEW.tender_id, OLD.tender_id) AND t.state NOT IN ('draft', 'review')) THEN
      RETURN coalesce(NEW, OLD);
    END IF;
    -- Their number, order and keys are what results are compared by: these never change.
    IF TG_OP <> 'UPDATE' OR (NEW.id, NEW.tender_id, NEW.position, NEW.key, NEW.reason_required)
        IS DISTINCT FROM (OLD.id, OLD.tender_id, OLD.position, OLD.key, OLD.reason_required)
      OR NOT EXISTS (SELECT FROM tenders t JOIN addenda a ON a.corporation_id = t.corporation_id AND a.tender_id = t.id
        WHERE t.corporation_id = NEW.corporation_id AND t.id = NEW.tender_id
          AND a.state = 'published' AND a.before_hash = t.rules_hash) THEN
      RAISE EXCEPTION 'criteria of a published tender are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'rules_are_frozen';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('criteria:' || NEW.tender_id, 0));
    IF plint_has_plans(NEW.corporation_id, NEW.tender_id) THEN
      RAISE EXCEPTION 'criteria are frozen once a plan is in' USING ERRCODE = 'check_violation', CONSTRAINT = 'criteria_are_frozen';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('draft', 'review') THEN RETURN NEW; END IF;
  IF (NEW.rules, NEW.rules_hash, NEW.rent_path_percents, NEW.market_rent_cents,
      NEW.target_rent_cents, NEW.wanted_branches, NEW.excluded_branches, NEW.jury_size, NEW.jury_quorum, NEW.residents_share, NEW.opens_at)
    IS NOT DISTINCT FROM (OLD.rules, OLD.rules_hash, OLD.rent_path_percents, OLD.market_rent_cents,
      OLD.target_rent_cents, OLD.wanted_branches, OLD.excluded_branches, OLD.jury_size, OLD.jury_quorum, OLD.residents_share, OLD.opens_at)
    -- The owner of the tables rehearses: it moves deadlines as it moves the clock. The app does neither.
    AND (current_user <> 'plint_app' OR (NEW.introduction, NEW.neighbourhood_wishes, NEW.plan_variant, NEW.open_glass_percent,
      NEW.lease_starts_on, NEW.closes_at, NEW.shortlist_by, NEW.pitch_at, NEW.pitch_place, NEW.result_by)
    IS NOT DISTINCT FROM (OLD.introduction, OLD.neighbourhood_wishes, OLD.plan_variant, OLD.open_glass_percent,
      OLD.lease_starts_on, OLD.closes_at, OLD.shortlist_by, OLD.pitch_at, OLD.pitch_place, OLD.result_by)) THEN
    RETURN NEW;
  END IF;
  SELECT * INTO published FROM addenda a WHERE a.corporation_id = NEW.corporation_id AND a.tender_id = NEW.id
    AND a.state = 'published' AND a.before_hash = OLD.rules_hash AND a.after_hash = NEW.rules_hash ORDER BY a.number DESC LIMIT 1;
  IF NOT FOUND OR published.before <> OLD.rules OR published.after <> NEW.rules
    OR (NEW.opens_at, NEW.plan_variant, NEW.jury_size, NEW.jury_quorum, NEW.residents_share)
      IS DISTINCT FROM (OLD.opens_at, OLD.plan_variant, OLD.jury_size, OLD.jury_quorum, OLD.residents_share)
    OR NEW.closes_at IS DISTINCT FROM (NEW.rules #>> '{timetable,closesAt}')::timestamptz
    OR (SELECT jsonb_agg(jsonb_build_array(c.id, c.weight, c.title, c.question, to_jsonb(c.anchors)) ORDER BY c.position)
        FROM criteria c WHERE c.corporation_id = NEW.corporation_id AND c.tender_id = NEW.id)
      IS DISTINCT FROM (SELECT jsonb_agg(jsonb_build_array(r -> 'id', r -> 'weight', r -> 'title', r -> 'question', r -> 'anchors') ORDER BY n)
        FROM jsonb_array_elements(NEW.rules -> 'criteria') WITH ORDINALITY AS row (r, n)) THEN
    RAISE EXCEPTION 'rules of a published tender are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'rules_are_frozen';
  END IF;
  IF NEW.closes_at < OLD.closes_at OR (NEW.closes_at > OLD.closes_at AND OLD.closes_at <= plint_now()) THEN
    RAISE EXCEPTION 'a deadline moves to later, before it has passed' USING ERRCODE = 'check_violation', CONSTRAINT = 'deadline_moves_later_only';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Letters about a change go to everybody with a plan or a question: a list of them would tell the corporation who that is.
DROP POLICY corporation_knows_no_askers ON outbox;
--> statement-breakpoint
CREATE POLICY corporation_knows_no_askers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) <> 'corporation'
    OR letter NOT IN ('questions-answered', 'question-withheld', 'new-space', 'search-asked', 'rules-changed'));
