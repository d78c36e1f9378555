-- Where somebody works comes with its logo, beside its colour.
CREATE OR REPLACE FUNCTION plint_roles_of(person uuid, application uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT json_build_object(
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
      WHERE s.person_id = person AND s.state IN ('accepted', 'instructed')))
$$;
--> statement-breakpoint
-- Everybody may know which corporations there are; nobody changes another's name, colour or logo.
CREATE FUNCTION only_their_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF plint_scope() IN ('public', 'person', 'seat') OR (plint_scope() = 'corporation' AND NEW.id <> plint_corporation()) THEN
    RAISE EXCEPTION 'a corporation is changed by its own people' USING ERRCODE = 'check_violation', CONSTRAINT = 'only_their_own';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER only_their_own BEFORE UPDATE ON corporations FOR EACH ROW EXECUTE FUNCTION only_their_own();
