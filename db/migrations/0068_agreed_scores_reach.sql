-- The points that count, of everybody and without whose they are: for a corporation from the reveal on, for a juror once the
-- hall saw the result, and never of a plan to which that juror is tied or which they made. Asked on behalf of the system,
-- because a seat reaches its own points only.
CREATE FUNCTION plint_revealed_points(tender uuid)
RETURNS TABLE (application_id uuid, criterion_id uuid, points smallint)
LANGUAGE sql STABLE SET app.scope = 'system' AS $$
  SELECT k.application_id, k.criterion_id, k.points FROM scores k
  JOIN score_sheets h ON h.corporation_id = k.corporation_id AND h.seat_id = k.seat_id AND h.application_id = k.application_id
  JOIN jury_seats s ON s.corporation_id = k.corporation_id AND s.id = k.seat_id
  JOIN pitches p ON p.corporation_id = k.corporation_id AND p.application_id = k.application_id
  JOIN results r ON r.corporation_id = p.corporation_id AND r.tender_id = p.tender_id
  WHERE k.corporation_id = plint_corporation() AND p.tender_id = tender AND k.points IS NOT NULL
    AND h.state IN ('sealed', 'revealed') AND s.state = 'instructed'
    AND (plint_seat() IS NULL OR (tender = plint_tender()
      AND k.application_id <> ALL (plint_plans_of_seat())
      AND NOT EXISTS (SELECT FROM recusals t WHERE t.corporation_id = k.corporation_id
        AND t.seat_id = plint_seat() AND t.application_id = k.application_id)
      AND NOT EXISTS (SELECT FROM evenings e WHERE e.corporation_id = p.corporation_id AND e.tender_id = p.tender_id
        AND e.state <> 'over')))
$$;
--> statement-breakpoint
-- What a jury agrees on is noted from the reveal until somebody proposes a winner; by its chair once the evening is over.
CREATE FUNCTION plint_round_is_open(tender uuid) RETURNS boolean LANGUAGE sql STABLE SET app.scope = 'system' AS $$
  SELECT EXISTS (SELECT FROM results r WHERE r.corporation_id = plint_corporation() AND r.tender_id = tender
      AND r.proposed_at IS NULL)
    AND (plint_seat() IS NULL OR (tender = plint_tender() AND EXISTS (SELECT FROM evenings e
      WHERE e.corporation_id = plint_corporation() AND e.tender_id = tender
        AND e.chair_seat_id = plint_seat() AND e.state = 'over')))
$$;
--> statement-breakpoint
CREATE FUNCTION plint_may_note_agreement(application uuid) RETURNS boolean LANGUAGE sql STABLE SET app.scope = 'system' AS $$
  SELECT EXISTS (SELECT FROM pitches p WHERE p.corporation_id = plint_corporation() AND p.application_id = application
    AND plint_round_is_open(p.tender_id))
$$;
--> statement-breakpoint
ALTER TABLE agreed_scores ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreed_scores FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON agreed_scores USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON agreed_scores
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
-- A juror reads of the own evening, but not of a plan with a tie; the chair writes there.
CREATE POLICY seat_reaches_evening ON agreed_scores
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation())
    AND plint_may_be_scored(application_id) AND application_id <> ALL ((SELECT plint_plans_of_seat())::uuid[]));
--> statement-breakpoint
-- The maker of a plan reads what the jury agreed on it once the result is public; everybody reads the winner's.
CREATE POLICY person_reads_own ON agreed_scores FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    JOIN results r ON r.corporation_id = a.corporation_id AND r.tender_id = a.tender_id
    WHERE a.corporation_id = agreed_scores.corporation_id AND a.id = agreed_scores.application_id
      AND r.published_at <= plint_now()));
--> statement-breakpoint
CREATE POLICY anyone_reads_winner ON agreed_scores FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person') AND EXISTS (SELECT FROM results r
    WHERE r.corporation_id = agreed_scores.corporation_id AND r.winner_application_id = agreed_scores.application_id
      AND r.published_at <= plint_now()));
--> statement-breakpoint
-- Whichever code writes: for oneself, and only as long as the round is open.
CREATE POLICY while_open ON agreed_scores AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'system'
    OR (noted_by = (SELECT plint_person()) AND plint_may_note_agreement(application_id)));
--> statement-breakpoint
CREATE POLICY while_open_again ON agreed_scores AS RESTRICTIVE FOR UPDATE
  USING ((SELECT plint_scope()) = 'system' OR plint_may_note_agreement(application_id))
  WITH CHECK ((SELECT plint_scope()) = 'system'
    OR (noted_by = (SELECT plint_person()) AND plint_may_note_agreement(application_id)));
--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON agreed_scores FROM plint_app;
