-- A conducted evening: staff of the corporation lead it, its jurors read how far it is, nobody else reaches it.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['evenings', 'pitch_turns', 'evening_steps', 'juror_departures', 'pitch_reminders', 'reveal_approvals'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
    EXECUTE format('CREATE POLICY corporation_reaches_its_own ON %I
      USING ((SELECT plint_scope()) = ''corporation'' AND corporation_id = (SELECT plint_corporation()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY seat_reads_tender ON evenings FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND tender_id = (SELECT plint_tender()));
--> statement-breakpoint
CREATE POLICY seat_reads_tender ON pitch_turns FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND tender_id = (SELECT plint_tender()));
--> statement-breakpoint
CREATE POLICY seat_reads_own ON pitch_reminders FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
-- What was done is never written over; undoing is told beside it.
REVOKE DELETE, TRUNCATE ON evening_steps FROM plint_app;
--> statement-breakpoint
-- Everybody agrees for themselves: the chair of this jury as chair, staff as staff.
CREATE POLICY seat_reads_own ON reveal_approvals FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation())
    AND tender_id = (SELECT plint_tender()) AND person_id = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY chair_agrees ON reveal_approvals FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND role = 'chair'
    AND EXISTS (SELECT FROM evenings e WHERE e.corporation_id = reveal_approvals.corporation_id
      AND e.tender_id = reveal_approvals.tender_id AND e.chair_seat_id = (SELECT plint_seat())));
--> statement-breakpoint
CREATE POLICY for_oneself ON reveal_approvals AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'system' OR (person_id = (SELECT plint_person())
    AND (role = 'staff') = ((SELECT plint_scope()) = 'corporation')));
--> statement-breakpoint
CREATE POLICY never_changed ON reveal_approvals AS RESTRICTIVE FOR UPDATE USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- The points of a conducted evening are opened by nobody before two people agreed.
CREATE POLICY two_agree ON results AS RESTRICTIVE FOR INSERT
  WITH CHECK (NOT EXISTS (SELECT FROM evenings e WHERE e.corporation_id = results.corporation_id AND e.tender_id = results.tender_id)
    OR (SELECT count(*) FROM reveal_approvals a
      WHERE a.corporation_id = results.corporation_id AND a.tender_id = results.tender_id) >= 2);
--> statement-breakpoint
-- Whoever follows an evening is woken when something of it changes. The message is only which evening: what may be
-- known of it is read by who is woken. An evening that nobody conducts wakes nobody.
CREATE FUNCTION wake_evening() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE tender uuid;
BEGIN
  IF TG_TABLE_NAME IN ('evenings', 'reveal_approvals', 'jury_seats') THEN tender := NEW.tender_id;
  ELSE SELECT p.tender_id INTO tender FROM pitches p
    WHERE p.corporation_id = NEW.corporation_id AND p.application_id = NEW.application_id;
  END IF;
  IF EXISTS (SELECT FROM evenings e WHERE e.corporation_id = NEW.corporation_id AND e.tender_id = tender) THEN
    PERFORM pg_notify('plint_evening', tender::text);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER wake_evening AFTER INSERT OR UPDATE ON evenings FOR EACH ROW EXECUTE FUNCTION wake_evening();
--> statement-breakpoint
CREATE TRIGGER wake_evening AFTER INSERT ON reveal_approvals FOR EACH ROW EXECUTE FUNCTION wake_evening();
--> statement-breakpoint
CREATE TRIGGER wake_evening AFTER INSERT ON recusals FOR EACH ROW EXECUTE FUNCTION wake_evening();
--> statement-breakpoint
CREATE TRIGGER wake_evening AFTER INSERT OR UPDATE OF state ON score_sheets FOR EACH ROW EXECUTE FUNCTION wake_evening();
--> statement-breakpoint
CREATE TRIGGER wake_evening AFTER UPDATE OF state ON jury_seats FOR EACH ROW EXECUTE FUNCTION wake_evening();
