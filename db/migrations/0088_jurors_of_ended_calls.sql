-- A call that was withdrawn or came to nothing has nothing to judge: its jurors read no plan of it any more.
CREATE FUNCTION plint_has_plans_to_judge() RETURNS boolean LANGUAGE plpgsql STABLE SET app.scope = 'system' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM tenders t WHERE t.corporation_id = plint_corporation() AND t.id = plint_tender()
    AND t.state NOT IN ('withdrawn', 'no_suitable_candidate'));
END $$;
--> statement-breakpoint
CREATE POLICY no_seat_reads_of_ended_call ON applications AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR (SELECT plint_has_plans_to_judge()));
