-- Row security: each tenant table is forced (its owner too) and says who may reach which row.
-- Scopes: system (jobs, sign-in), corporation (staff, partner), person (entrepreneur), seat (juror), public (anyone).
DO $$
DECLARE name text;
BEGIN
  FOR name IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'corporation_id' AND table_name <> 'space_slugs'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Staff: all rows of their corporation, except what is sealed (below).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['spaces', 'tenders', 'criteria', 'results', 'assessments', 'choice_reasons', 'jury_seats',
    'recusals', 'pitches', 'score_sheets', 'leases', 'lease_rents', 'lease_tasks', 'counter_performances', 'memberships']
  LOOP
    EXECUTE format('CREATE POLICY corporation_reaches_its_own ON %I
      USING ((SELECT plint_scope()) = ''corporation'' AND corporation_id = (SELECT plint_corporation()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The public reads what is published.
CREATE POLICY anyone_reads_published ON tenders FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat')
    AND (state NOT IN ('draft', 'review', 'scheduled') OR (state = 'scheduled' AND opens_at <= plint_now())));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON spaces FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = spaces.corporation_id AND t.space_id = spaces.id
    AND (t.state NOT IN ('draft', 'review', 'scheduled') OR (t.state = 'scheduled' AND t.opens_at <= plint_now()))));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON criteria FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = criteria.corporation_id AND t.id = criteria.tender_id
    AND (t.state NOT IN ('draft', 'review', 'scheduled') OR (t.state = 'scheduled' AND t.opens_at <= plint_now()))));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON results FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND published_at <= plint_now());
--> statement-breakpoint
-- A plan belongs to its maker. Staff reach it once it is submitted and the tender is closed; not a moment earlier.
CREATE POLICY person_reaches_own ON applications
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY corporation_reaches_opened ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()) AND state <> 'draft'
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = applications.corporation_id
      AND t.id = applications.tender_id AND t.closes_at <= plint_now()));
--> statement-breakpoint
-- A juror reads the plans that pitch before their jury, except where they declared a tie.
CREATE POLICY seat_reads_pitching ON applications FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation())
    AND tender_id = (SELECT plint_tender()) AND state IN ('shortlisted', 'pitched', 'winner', 'reserve', 'not_chosen')
    AND NOT EXISTS (SELECT FROM recusals r WHERE r.corporation_id = applications.corporation_id
      AND r.application_id = applications.id AND r.seat_id = (SELECT plint_seat())));
--> statement-breakpoint
-- Parts and files follow their application: whoever reaches the one reaches the other. Drafts of parts are thereby
-- the maker's alone. The financial plan and the files are never a juror's.
CREATE POLICY follows_application ON plan_parts
  USING ((SELECT plint_scope()) IN ('person', 'corporation') AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = plan_parts.corporation_id AND a.id = plan_parts.application_id));
--> statement-breakpoint
CREATE POLICY seat_reads_pitching ON plan_parts FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND part <> 'financial' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = plan_parts.corporation_id AND a.id = plan_parts.application_id));
--> statement-breakpoint
CREATE POLICY follows_application ON files
  USING ((SELECT plint_scope()) IN ('person', 'corporation') AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = files.corporation_id AND a.id = files.application_id));
--> statement-breakpoint
-- The maker of a plan reads what staff wrote to them, once it is real.
CREATE POLICY person_reads_own ON choice_reasons FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = choice_reasons.corporation_id AND a.id = choice_reasons.application_id
      AND a.state NOT IN ('draft', 'submitted', 'checked', 'repair_asked')));
--> statement-breakpoint
CREATE POLICY person_reads_own ON pitches FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = pitches.corporation_id AND a.id = pitches.application_id));
--> statement-breakpoint
-- A juror: the own seat, ties, sheets and points; the pitches of the evening.
CREATE POLICY seat_reaches_own ON jury_seats
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND id = (SELECT plint_seat()));
--> statement-breakpoint
CREATE POLICY seat_reaches_own ON recusals
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
CREATE POLICY seat_reads_tender ON pitches FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND tender_id = (SELECT plint_tender()));
--> statement-breakpoint
CREATE POLICY seat_reaches_own ON score_sheets
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
CREATE POLICY seat_reaches_own ON scores
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
-- Points are unreadable for staff until the reveal, which two people sign.
CREATE POLICY corporation_reads_revealed ON scores FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM criteria c JOIN results r ON r.corporation_id = c.corporation_id AND r.tender_id = c.tender_id
      WHERE c.corporation_id = scores.corporation_id AND c.id = scores.criterion_id));
--> statement-breakpoint
-- The log: anyone may add to it; a corporation reads its own, but not what tells of a sealed plan.
CREATE POLICY anyone_appends ON events FOR INSERT WITH CHECK ((SELECT plint_scope()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY corporation_reads_opened ON events FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND (application_id IS NULL OR EXISTS (SELECT FROM applications a
      WHERE a.corporation_id = events.corporation_id AND a.id = events.application_id)));
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON events, account_events FROM plint_app;
--> statement-breakpoint
-- The outbox carries addresses and links: everyone may post a letter, only the job takes letters out.
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON outbox USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY anyone_posts ON outbox FOR INSERT WITH CHECK ((SELECT plint_scope()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY corporation_reads_its_own ON outbox FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND from_corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
-- Weights: whole percentages that sum to 100 from the moment a second person is asked to look.
CREATE FUNCTION weights_sum_to_100() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  corporation uuid; tender uuid; total bigint;
BEGIN
  IF TG_TABLE_NAME = 'tenders' THEN corporation := NEW.corporation_id; tender := NEW.id;
  ELSE corporation := coalesce(NEW.corporation_id, OLD.corporation_id); tender := coalesce(NEW.tender_id, OLD.tender_id);
  END IF;
  IF EXISTS (SELECT FROM tenders t WHERE t.corporation_id = corporation AND t.id = tender AND t.state NOT IN ('draft', 'withdrawn')) THEN
    SELECT coalesce(sum(weight), 0) INTO total FROM criteria c WHERE c.corporation_id = corporation AND c.tender_id = tender;
    IF total <> 100 THEN
      RAISE EXCEPTION 'weights of a tender sum to %, not to 100', total USING ERRCODE = 'check_violation', CONSTRAINT = 'weights_sum_to_100';
    END IF;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER weights_sum_to_100 AFTER INSERT OR UPDATE OR DELETE ON criteria
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION weights_sum_to_100();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER weights_sum_to_100 AFTER INSERT OR UPDATE OF state ON tenders
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION weights_sum_to_100();
--> statement-breakpoint
-- Frozen is frozen: once published, what applicants rely on cannot change, for whichever code tries.
CREATE FUNCTION rules_are_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'criteria' THEN
    IF EXISTS (SELECT FROM tenders t WHERE t.corporation_id = coalesce(NEW.corporation_id, OLD.corporation_id)
        AND t.id = coalesce(NEW.tender_id, OLD.tender_id) AND t.state NOT IN ('draft', 'review')) THEN
      RAISE EXCEPTION 'criteria of a published tender are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'rules_are_frozen';
    END IF;
    RETURN coalesce(NEW, OLD);
  END IF;
  IF OLD.state NOT IN ('draft', 'review') AND (NEW.rules, NEW.rules_hash, NEW.rent_path_percents, NEW.market_rent_cents,
      NEW.target_rent_cents, NEW.wanted_branches, NEW.excluded_branches, NEW.jury_size, NEW.jury_quorum, NEW.residents_share, NEW.opens_at)
    IS DISTINCT FROM (OLD.rules, OLD.rules_hash, OLD.rent_path_percents, OLD.market_rent_cents,
      OLD.target_rent_cents, OLD.wanted_branches, OLD.excluded_branches, OLD.jury_size, OLD.jury_quorum, OLD.residents_share, OLD.opens_at) THEN
    RAISE EXCEPTION 'rules of a published tender are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'rules_are_frozen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER rules_are_frozen BEFORE INSERT OR UPDATE OR DELETE ON criteria FOR EACH ROW EXECUTE FUNCTION rules_are_frozen();
--> statement-breakpoint
CREATE TRIGGER rules_are_frozen BEFORE UPDATE ON tenders FOR EACH ROW EXECUTE FUNCTION rules_are_frozen();
