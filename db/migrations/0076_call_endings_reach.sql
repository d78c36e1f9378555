-- A call that ends without a winner. That it is asked for is the desk's alone; why it ended stands with the call itself.
ALTER TABLE call_endings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE call_endings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON call_endings USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON call_endings
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY asked_for_oneself ON call_endings AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'system' OR (proposed_by = (SELECT plint_person()) AND agreed_by IS NULL));
--> statement-breakpoint
CREATE POLICY agreed_for_oneself ON call_endings AS RESTRICTIVE FOR UPDATE
  WITH CHECK ((SELECT plint_scope()) = 'system' OR agreed_by = (SELECT plint_person()));
--> statement-breakpoint
-- What was asked stays as it was asked, and what ended a call stays with it.
CREATE FUNCTION call_endings_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM tenders t WHERE t.corporation_id = OLD.corporation_id AND t.id = OLD.tender_id AND t.ended_at IS NOT NULL)
    OR (TG_OP = 'UPDATE' AND (NEW.kind, NEW.reason, NEW.tender_id, NEW.proposed_by, NEW.proposed_at)
      IS DISTINCT FROM (OLD.kind, OLD.reason, OLD.tender_id, OLD.proposed_by, OLD.proposed_at)) THEN
    RAISE EXCEPTION 'the end of a call cannot change' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_endings_are_final';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER call_endings_are_final BEFORE UPDATE OR DELETE ON call_endings FOR EACH ROW EXECUTE FUNCTION call_endings_are_final();
--> statement-breakpoint
-- For whichever code of the app tries: a call ends with the words that were asked for, by two people where a plan is in and
-- outsiders know of it; and it stays ended. The owner of the tables rehearses.
CREATE FUNCTION calls_end_as_asked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked call_endings;
BEGIN
  IF current_user <> 'plint_app' THEN RETURN NEW; END IF;
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'a call that ended stays so' USING ERRCODE = 'check_violation', CONSTRAINT = 'calls_end_as_asked';
  END IF;
  SELECT * INTO asked FROM call_endings e WHERE e.corporation_id = NEW.corporation_id AND e.tender_id = NEW.id;
  IF NOT FOUND OR asked.reason <> NEW.ended_reason
    OR NEW.state <> (CASE asked.kind WHEN 'withdraw' THEN 'withdrawn' ELSE 'no_suitable_candidate' END)
    OR (asked.agreed_by IS NULL AND NEW.opened_at IS NOT NULL AND plint_has_plans(NEW.corporation_id, NEW.id)) THEN
    RAISE EXCEPTION 'a call ends as it was asked for' USING ERRCODE = 'check_violation', CONSTRAINT = 'calls_end_as_asked';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER calls_end_as_asked BEFORE UPDATE ON tenders FOR EACH ROW
  WHEN ((NEW.state, NEW.ended_at, NEW.ended_reason) IS DISTINCT FROM (OLD.state, OLD.ended_at, OLD.ended_reason)
    AND (NEW.ended_at IS NOT NULL OR OLD.ended_at IS NOT NULL)) EXECUTE FUNCTION calls_end_as_asked();
--> statement-breakpoint
-- What was taken back before it opened was never public.
DROP POLICY anyone_reads_published ON tenders;
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON tenders FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat')
    AND (state NOT IN ('draft', 'review', 'scheduled') OR (state = 'scheduled' AND opens_at <= plint_now()))
    AND (ended_at IS NULL OR opened_at IS NOT NULL));
--> statement-breakpoint
-- A plan that is handed in waits for whoever ends its call, as for whoever changes its criteria; and then it is too late.
CREATE OR REPLACE FUNCTION hands_in_under_these_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('criteria:' || NEW.tender_id, 0));
  IF EXISTS (SELECT FROM tenders t WHERE t.corporation_id = NEW.corporation_id AND t.id = NEW.tender_id AND t.ended_at IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- A letter that a call ended goes to drafts too: the corporation sees the ones to makers whose plan it may read, and whoever
-- typed a plan posts the one to its maker.
CREATE POLICY corporation_knows_no_writers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR letter <> 'call-ended'
    OR (state = 'to_post' AND plint_typed_for(to_email))
    OR EXISTS (SELECT FROM applications a WHERE a.corporation_id = outbox.from_corporation_id
      AND a.id = (outbox.props ->> 'applicationId')::uuid AND a.state NOT IN ('draft', 'withdrawn', 'anonymised')));
