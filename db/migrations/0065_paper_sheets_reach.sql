-- That a sheet came on paper its corporation may know and writes down; the picture is written by who typed it in, and read
-- by nobody before the points are open. Neither is ever changed; both go with their sheet.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['paper_sheets', 'paper_pictures'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
    EXECUTE format('REVOKE UPDATE, TRUNCATE ON %I FROM plint_app', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY corporation_reads_its_own ON paper_sheets FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY corporation_types_in ON paper_sheets FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND entered_by = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY seat_reads_own ON paper_sheets FOR SELECT
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
CREATE POLICY corporation_types_in ON paper_pictures FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM paper_sheets s WHERE s.corporation_id = paper_pictures.corporation_id
      AND s.seat_id = paper_pictures.seat_id AND s.application_id = paper_pictures.application_id
      AND s.entered_by = (SELECT plint_person())));
--> statement-breakpoint
CREATE POLICY corporation_reads_revealed ON paper_pictures FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM pitches p JOIN results r ON r.corporation_id = p.corporation_id AND r.tender_id = p.tender_id
      WHERE p.corporation_id = paper_pictures.corporation_id AND p.application_id = paper_pictures.application_id));
