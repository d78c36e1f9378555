-- Two questions whose answer reaches further than the one who asks, each in one statement. While such a function
-- runs, and only then, the scope is the system's; what it tells is no more than its columns.

-- Sign-in must know who somebody is before there is a scope to ask in. The session itself is found without one.
CREATE FUNCTION plint_roles_of(person uuid, application uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT json_build_object(
    'memberships', (
      SELECT coalesce(json_agg(json_build_object('corporationId', m.corporation_id, 'corporationName', c.name, 'role', m.role,
        'brandHue', c.brand_hue, 'brandChroma', c.brand_chroma) ORDER BY m.created_at, m.corporation_id), '[]')
      FROM memberships m JOIN corporations c ON c.id = m.corporation_id
      WHERE m.person_id = person AND m.left_at IS NULL),
    'seats', (
      SELECT coalesce(json_agg(json_build_object('seatId', s.id, 'corporationId', s.corporation_id, 'tenderId', s.tender_id,
        'panel', s.panel, 'reachesApplication', EXISTS (SELECT FROM applications a WHERE a.id = application
          AND a.corporation_id = s.corporation_id AND a.tender_id = s.tender_id)) ORDER BY s.accepted_at DESC, s.id), '[]')
      FROM jury_seats s
      WHERE s.person_id = person AND s.state IN ('accepted', 'instructed')))
$$;
--> statement-breakpoint
-- Before closing staff may know how many plans lie in each box of their own corporation, and nothing else of them.
CREATE FUNCTION plint_count_plans(states text[]) RETURNS TABLE (tender_id uuid, total bigint)
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT a.tender_id, count(*) FROM applications a
  WHERE a.corporation_id = plint_corporation() AND a.state = ANY (states) GROUP BY a.tender_id
$$;
