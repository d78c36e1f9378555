DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['plan_notes', 'note_mentions']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Notes follow the plan: whoever of the corporation reads it reads them, and writes in their own name.
CREATE POLICY corporation_reads_opened ON plan_notes FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = plan_notes.corporation_id AND a.id = plan_notes.application_id));
--> statement-breakpoint
CREATE POLICY staff_write_their_own ON plan_notes FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND person_id = (SELECT plint_person())
    AND EXISTS (SELECT FROM applications a
      WHERE a.corporation_id = plan_notes.corporation_id AND a.id = plan_notes.application_id));
--> statement-breakpoint
CREATE POLICY corporation_reads_opened ON note_mentions FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND EXISTS (SELECT FROM plan_notes n
    WHERE n.corporation_id = note_mentions.corporation_id AND n.id = note_mentions.note_id));
--> statement-breakpoint
-- Only for somebody of the same corporation (the key says so), and only in a note of one's own.
CREATE POLICY staff_mention ON note_mentions FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND read_at IS NULL AND EXISTS (SELECT FROM plan_notes n
    WHERE n.corporation_id = note_mentions.corporation_id AND n.id = note_mentions.note_id
      AND n.person_id = (SELECT plint_person())));
--> statement-breakpoint
CREATE POLICY staff_read_their_own ON note_mentions FOR UPDATE
  USING ((SELECT plint_scope()) = 'corporation' AND person_id = (SELECT plint_person()) AND EXISTS (SELECT FROM plan_notes n
    WHERE n.corporation_id = note_mentions.corporation_id AND n.id = note_mentions.note_id));
