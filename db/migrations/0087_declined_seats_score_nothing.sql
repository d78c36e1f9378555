-- Who said that they cannot begins no sheet, whichever code tries and whatever was on its way; who comes back may.
CREATE FUNCTION sheet_of_a_sitting_juror() RETURNS trigger LANGUAGE plpgsql SET app.scope = 'system' AS $$
BEGIN
  IF EXISTS (SELECT FROM jury_seats s WHERE s.corporation_id = NEW.corporation_id AND s.id = NEW.seat_id AND s.state = 'declined') THEN
    RAISE EXCEPTION 'a sheet of a juror who declined' USING ERRCODE = 'check_violation', CONSTRAINT = 'sheet_of_a_sitting_juror';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER sheet_of_a_sitting_juror BEFORE INSERT ON score_sheets FOR EACH ROW EXECUTE FUNCTION sheet_of_a_sitting_juror();
--> statement-breakpoint
-- And whoever gave points keeps the seat that they were given from.
CREATE FUNCTION no_seat_back_with_points() RETURNS trigger LANGUAGE plpgsql SET app.scope = 'system' AS $$
BEGIN
  IF EXISTS (SELECT FROM score_sheets h WHERE h.corporation_id = NEW.corporation_id AND h.seat_id = NEW.id) THEN
    RAISE EXCEPTION 'a declined seat from which points were given' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_seat_back_with_points';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER no_seat_back_with_points BEFORE UPDATE OF state ON jury_seats FOR EACH ROW
  WHEN (NEW.state = 'declined' AND OLD.state <> 'declined') EXECUTE FUNCTION no_seat_back_with_points();
