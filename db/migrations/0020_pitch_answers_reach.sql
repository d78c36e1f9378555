ALTER TABLE pitch_answers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pitch_answers FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON pitch_answers USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- Whether somebody comes to the evening: they say so themselves, the corporation reads it.
CREATE POLICY corporation_reads_its_own ON pitch_answers FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY person_reaches_own ON pitch_answers
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = pitch_answers.corporation_id AND a.id = pitch_answers.application_id));
--> statement-breakpoint
-- Whoever works along on a plan reads what its owner said, and says nothing in their place.
CREATE POLICY owner_says ON pitch_answers AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) IS DISTINCT FROM 'person' OR EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = pitch_answers.corporation_id AND a.id = pitch_answers.application_id
      AND a.person_id = (SELECT plint_person())));
--> statement-breakpoint
CREATE POLICY owner_changes ON pitch_answers AS RESTRICTIVE FOR UPDATE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'person' OR EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = pitch_answers.corporation_id AND a.id = pitch_answers.application_id
      AND a.person_id = (SELECT plint_person())));
