-- A building that was decided before each unit had a winner of its own keeps its one winner, in the unit that they wanted most.
SELECT set_config('app.scope', 'system', true);--> statement-breakpoint
UPDATE results r SET unit_awards = jsonb_build_array(jsonb_build_object('unit', p.content ->> 'unitFirst',
    'applicationId', r.winner_application_id, 'reserveId', r.reserve_application_id))
  FROM tenders t, plan_parts p
  WHERE t.corporation_id = r.corporation_id AND t.id = r.tender_id AND p.corporation_id = r.corporation_id
    AND p.application_id = r.winner_application_id AND p.part = 'business'
    AND jsonb_array_length(coalesce(t.rules #> '{space,building,units}', '[]')) > 0
    AND EXISTS (SELECT FROM jsonb_array_elements(t.rules #> '{space,building,units}') u
      WHERE u ->> 'name' = p.content ->> 'unitFirst');
