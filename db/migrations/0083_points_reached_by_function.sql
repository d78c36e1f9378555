-- A tap is judged and stored under these policies, two hundred people at a time. Written out, the conditions of plans and
-- results stood in each statement about points some three hundred times, and were set up at every tap though they were
-- never asked: 7 ms of the database for one tap. As functions that keep their plan they cost what they answer.

-- The criteria of which staff may read the points, because the result of their call was revealed.
CREATE FUNCTION plint_revealed_criteria() RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(c.id), '{}') FROM criteria c
    JOIN results r ON r.corporation_id = c.corporation_id AND r.tender_id = c.tender_id
    WHERE c.corporation_id = plint_corporation());
END $$;
--> statement-breakpoint
-- The pitches of such calls.
CREATE FUNCTION plint_revealed_pitches() RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(p.application_id), '{}') FROM pitches p
    JOIN results r ON r.corporation_id = p.corporation_id AND r.tender_id = p.tender_id
    WHERE p.corporation_id = plint_corporation());
END $$;
--> statement-breakpoint
ALTER POLICY corporation_reads_revealed ON scores
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND criterion_id = ANY ((SELECT plint_revealed_criteria())::uuid[]));
--> statement-breakpoint
ALTER POLICY corporation_reads_revealed ON score_taps
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND application_id = ANY ((SELECT plint_revealed_pitches())::uuid[]));
--> statement-breakpoint
ALTER POLICY person_reads_own ON pitches
  USING ((SELECT plint_scope()) = 'person' AND plint_reaches_plan(corporation_id, application_id));
--> statement-breakpoint
ALTER POLICY corporation_reads_opened ON plan_members
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND plint_reaches_plan(corporation_id, application_id));
--> statement-breakpoint
-- The plans of the person in this seat, as the database has them at this moment.
CREATE FUNCTION plint_plans_of_seat_now() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(made.id), '{}') FROM jury_seats s CROSS JOIN LATERAL (
    SELECT a.id FROM applications a WHERE a.corporation_id = s.corporation_id AND a.person_id = s.person_id
    UNION
    SELECT m.application_id FROM plan_members m WHERE m.corporation_id = s.corporation_id AND m.person_id = s.person_id
  ) made WHERE s.corporation_id = plint_corporation() AND s.id = plint_seat());
END $$;
--> statement-breakpoint
-- Looked up once in a transaction and kept with its seat as long as that lasts, like the seat itself: seven policies ask
-- it for one tap, and nobody who acts in a seat makes a plan in the same transaction.
CREATE OR REPLACE FUNCTION plint_plans_of_seat() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
DECLARE
  seat text := plint_seat()::text;
  kept text := current_setting('app.plans_of_seat', true);
  plans uuid[];
BEGIN
  IF seat IS NOT NULL AND split_part(kept, ' ', 1) = seat THEN
    RETURN split_part(kept, ' ', 2)::uuid[];
  END IF;
  plans := plint_plans_of_seat_now();
  IF seat IS NOT NULL THEN
    PERFORM set_config('app.plans_of_seat', seat || ' ' || plans::text, true);
  END IF;
  RETURN plans;
END $$;
--> statement-breakpoint
-- The same as before, with a plan that is kept.
CREATE OR REPLACE FUNCTION plint_may_be_scored(application uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM pitches p WHERE p.corporation_id = plint_corporation() AND p.application_id = application
      AND p.tender_id = plint_tender())
    AND NOT EXISTS (SELECT FROM recusals r WHERE r.corporation_id = plint_corporation() AND r.application_id = application
      AND r.seat_id = plint_seat());
END $$;
--> statement-breakpoint
-- Asked at every request of whoever is signed in.
CREATE OR REPLACE FUNCTION plint_roles_of(person uuid, application uuid) RETURNS json
LANGUAGE plpgsql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
BEGIN
  RETURN json_build_object(
    'memberships', (
      SELECT coalesce(json_agg(json_build_object('corporationId', m.corporation_id, 'corporationName', c.name, 'role', m.role,
        'brandHue', c.brand_hue, 'brandChroma', c.brand_chroma, 'logoKey', c.logo_key) ORDER BY m.created_at, m.corporation_id), '[]')
      FROM memberships m JOIN corporations c ON c.id = m.corporation_id
      WHERE m.person_id = person AND m.left_at IS NULL),
    'seats', (
      SELECT coalesce(json_agg(json_build_object('seatId', s.id, 'corporationId', s.corporation_id, 'tenderId', s.tender_id,
        'panel', s.panel, 'reachesApplication', EXISTS (SELECT FROM applications a WHERE a.id = application
          AND a.corporation_id = s.corporation_id AND a.tender_id = s.tender_id),
        'callState', t.state, 'pitchAt', coalesce(t.rules->'timetable'->>'pitchAt', ''),
        'conducting', (SELECT e.conducting_since FROM evenings e WHERE e.corporation_id = s.corporation_id
          AND e.tender_id = s.tender_id AND e.state <> 'over' AND t.state IN ('pitching', 'decided')))
        ORDER BY s.accepted_at DESC, s.id), '[]')
      FROM jury_seats s JOIN tenders t ON t.corporation_id = s.corporation_id AND t.id = s.tender_id
      WHERE s.person_id = person AND s.state IN ('accepted', 'instructed')));
END $$;
