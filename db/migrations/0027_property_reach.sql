-- What comes with the keys, and pictures of a space: staff of the corporation write them. What a call promises of the
-- first stands in its frozen rules; pictures are read by whoever may read the space itself.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['handover_items', 'space_pictures']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
    EXECUTE format('CREATE POLICY corporation_reaches_its_own ON %I
      USING ((SELECT plint_scope()) = ''corporation'' AND corporation_id = (SELECT plint_corporation()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON space_pictures FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND EXISTS (SELECT FROM spaces s
    WHERE s.corporation_id = space_pictures.corporation_id AND s.id = space_pictures.space_id));
--> statement-breakpoint
-- Units of which only the kind was known get the sector's code for that kind.
UPDATE spaces SET unit_type = CASE unit_kind WHEN 'shop' THEN 'WIR' WHEN 'hospitality' THEN 'HOR' WHEN 'studio' THEN 'ATE'
  WHEN 'practice' THEN 'PRA' WHEN 'workshop' THEN 'BED' WHEN 'social' THEN 'MAA' WHEN 'office' THEN 'KAN' WHEN 'makers_hub' THEN 'WER' END;
