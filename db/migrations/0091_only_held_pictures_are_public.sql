-- In public a picture is there as long as the rules of an opened call hold it. One that only lies ready for a change, or
-- for a draft of a space that had a call before, is for its corporation alone.
CREATE FUNCTION plint_shows_picture(of_corporation uuid, of_space uuid, picture uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM tenders t WHERE t.corporation_id = of_corporation AND t.space_id = of_space
    AND t.opens_at <= plint_now() AND t.rules @> jsonb_build_object('space', jsonb_build_object('property',
      jsonb_build_object('pictures', jsonb_build_array(jsonb_build_object('id', picture))))));
END $$;
--> statement-breakpoint
DROP POLICY anyone_reads_published ON space_pictures;
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON space_pictures FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND plint_shows_picture(corporation_id, space_id, id));
--> statement-breakpoint
-- What an earlier change took from its call belongs to the space no more.
SELECT set_config('app.scope', 'system', true);
--> statement-breakpoint
UPDATE space_pictures p SET removed_at = a.closed_at FROM addenda a JOIN tenders t ON t.corporation_id = a.corporation_id AND t.id = a.tender_id
  WHERE a.state = 'published' AND t.corporation_id = p.corporation_id AND t.space_id = p.space_id
    AND a.before #> '{space,property,pictures}' @> jsonb_build_array(jsonb_build_object('id', p.id))
    AND NOT coalesce(a.after #> '{space,property,pictures}', '[]') @> jsonb_build_array(jsonb_build_object('id', p.id))
    AND NOT coalesce(t.rules #> '{space,property,pictures}', '[]') @> jsonb_build_array(jsonb_build_object('id', p.id));
