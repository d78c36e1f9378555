-- A juror's taps are sealed like the points that they come to: also how many there are, and when.
ALTER TABLE score_taps ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE score_taps FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON score_taps USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY seat_reaches_own ON score_taps
  USING ((SELECT plint_scope()) = 'seat' AND corporation_id = (SELECT plint_corporation()) AND seat_id = (SELECT plint_seat()));
--> statement-breakpoint
CREATE POLICY corporation_reads_revealed ON score_taps FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM pitches p JOIN results r ON r.corporation_id = p.corporation_id AND r.tender_id = p.tender_id
      WHERE p.corporation_id = score_taps.corporation_id AND p.application_id = score_taps.application_id));
--> statement-breakpoint
CREATE POLICY makers_do_not_judge ON score_taps AS RESTRICTIVE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR application_id <> ALL ((SELECT plint_plans_of_seat())::uuid[]));
--> statement-breakpoint
-- What arrived stays as it arrived; a declared tie takes a juror's own away.
REVOKE UPDATE, TRUNCATE ON score_taps FROM plint_app;
--> statement-breakpoint
-- The plans that a seat may score at all: those that pitch before its own jury, without a declared tie.
CREATE FUNCTION plint_may_be_scored(application uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM pitches p WHERE p.corporation_id = plint_corporation() AND p.application_id = application
      AND p.tender_id = plint_tender())
    AND NOT EXISTS (SELECT FROM recusals r WHERE r.corporation_id = plint_corporation() AND r.application_id = application
      AND r.seat_id = plint_seat())
$$;
--> statement-breakpoint
-- Whichever code writes: no sheet, no tap for another jury's pitch, nor where a tie was declared. Points and taps hang on their sheet.
CREATE POLICY only_own_pitches ON score_sheets AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR plint_may_be_scored(application_id));
--> statement-breakpoint
CREATE POLICY only_own_pitches ON score_taps AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR plint_may_be_scored(application_id));
