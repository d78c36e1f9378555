-- What was asked of a plan is read and kept by whoever reaches the plan: staff ask, its maker answers. Jurors never.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['repair_requests', 'repair_drafts']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY corporation_reads_opened ON repair_requests FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = repair_requests.corporation_id AND a.id = repair_requests.application_id));
--> statement-breakpoint
CREATE POLICY corporation_asks ON repair_requests FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = repair_requests.corporation_id AND a.id = repair_requests.application_id));
--> statement-breakpoint
CREATE POLICY person_reads_own ON repair_requests FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = repair_requests.corporation_id AND a.id = repair_requests.application_id));
--> statement-breakpoint
CREATE POLICY person_answers ON repair_requests FOR UPDATE
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = repair_requests.corporation_id AND a.id = repair_requests.application_id));
--> statement-breakpoint
-- What is typed so far is its maker's alone.
CREATE POLICY person_reaches_own ON repair_drafts
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = repair_drafts.corporation_id AND a.id = repair_drafts.application_id));
--> statement-breakpoint
-- What was asked stays as it was asked, and an answer is given once, for whichever code tries.
CREATE FUNCTION asked_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.fields, NEW.asked_by, NEW.asked_at, NEW.due_at) IS DISTINCT FROM (OLD.fields, OLD.asked_by, OLD.asked_at, OLD.due_at)
    OR (OLD.answered_at IS NOT NULL AND NEW IS DISTINCT FROM OLD) THEN
    RAISE EXCEPTION 'a request cannot change' USING ERRCODE = 'check_violation', CONSTRAINT = 'asked_is_asked';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER asked_is_asked BEFORE UPDATE ON repair_requests FOR EACH ROW EXECUTE FUNCTION asked_is_asked();
--> statement-breakpoint
-- Files that came for a request are nobody else's until it is handed in; those that never were, stay so.
CREATE POLICY handed_in_first ON files AS RESTRICTIVE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR NOT EXISTS (SELECT FROM repair_requests r
    WHERE r.corporation_id = files.corporation_id AND r.application_id = files.application_id
      AND r.answered_at IS NULL AND files.created_at > r.asked_at));
--> statement-breakpoint
-- Letters about a plan are read again by whom they went to, as long as the plan is theirs. Letters that let somebody
-- in are about no plan.
CREATE POLICY person_reads_own ON outbox FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND props ? 'applicationId'
    AND lower(to_email) = (SELECT lower(p.email) FROM people p WHERE p.id = (SELECT plint_person()))
    AND EXISTS (SELECT FROM applications a WHERE a.id::text = outbox.props ->> 'applicationId'));
