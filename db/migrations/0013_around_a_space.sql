-- Questions, viewings and saved searches: who may reach which row.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['questions', 'question_askers', 'viewing_slots', 'viewing_bookings', 'saved_searches',
    'saved_search_letters']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Questions: staff read and close them; everybody reads what is public; whoever asked reads their own. Who asked is
-- known to that person and to the system alone: question_askers has no policy for a corporation, on purpose.
CREATE POLICY corporation_reaches_its_own ON questions
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON questions FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND state IN ('answered', 'declined')
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = questions.corporation_id AND t.id = questions.tender_id));
--> statement-breakpoint
CREATE POLICY person_asks ON questions FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'person' AND state = 'open'
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = questions.corporation_id AND t.id = questions.tender_id));
--> statement-breakpoint
CREATE POLICY person_reads_own ON questions FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM question_askers a
    WHERE a.corporation_id = questions.corporation_id AND a.question_id = questions.id
      AND a.person_id = (SELECT plint_person())));
--> statement-breakpoint
CREATE POLICY person_reaches_own ON question_askers
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
-- Viewings: the slots are public with their call; a place is its owner's, and staff see who comes.
CREATE POLICY corporation_reaches_its_own ON viewing_slots
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON viewing_slots FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat')
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = viewing_slots.corporation_id AND t.id = viewing_slots.tender_id));
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON viewing_bookings
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY person_reaches_own ON viewing_bookings
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
-- How many places are taken follows the bookings, whoever writes them. The slot's row is locked by the count, so that
-- of people who press at once only as many get in as there are places; the check on the table has the last word.
CREATE FUNCTION count_viewing_places() RETURNS trigger LANGUAGE plpgsql SET app.scope = 'system' AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.state = 'booked' THEN
    UPDATE viewing_slots SET taken = taken - 1 WHERE corporation_id = OLD.corporation_id AND id = OLD.slot_id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.state = 'booked' THEN
    UPDATE viewing_slots SET taken = taken + 1 WHERE corporation_id = NEW.corporation_id AND id = NEW.slot_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_viewing_places AFTER INSERT OR DELETE OR UPDATE OF state, slot_id ON viewing_bookings
  FOR EACH ROW EXECUTE FUNCTION count_viewing_places();
--> statement-breakpoint
-- A search is its owner's alone; what it was told of, and by which secret it ends, is the system's.
CREATE POLICY person_reaches_own ON saved_searches
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
-- Letters about answers go to the asker and to everybody with a plan, letters about new spaces to whoever looks for
-- one: a list of them would tell the corporation who that is. On top of what other policies hide.
CREATE POLICY corporation_knows_no_askers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) <> 'corporation'
    OR letter NOT IN ('questions-answered', 'question-withheld', 'new-space', 'search-asked'));
