-- Nobody judges a plan that they make or made themselves, also not in the seat of a juror.

-- The plans of the person in this seat: as owner, or along with one, also when removed since. Asked on behalf of the
-- system, because a seat does not reach who makes a plan. It tells a juror of nobody but themselves.
CREATE FUNCTION plint_plans_of_seat() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT coalesce(array_agg(made.id), '{}') FROM jury_seats s CROSS JOIN LATERAL (
    SELECT a.id FROM applications a WHERE a.corporation_id = s.corporation_id AND a.person_id = s.person_id
    UNION
    SELECT m.application_id FROM plan_members m WHERE m.corporation_id = s.corporation_id AND m.person_id = s.person_id
  ) made WHERE s.corporation_id = plint_corporation() AND s.id = plint_seat()
$$;
--> statement-breakpoint
-- Parts of a plan follow it.
CREATE POLICY makers_do_not_judge ON applications AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR id <> ALL ((SELECT plint_plans_of_seat())::uuid[]));
--> statement-breakpoint
CREATE POLICY makers_do_not_judge ON score_sheets AS RESTRICTIVE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR application_id <> ALL ((SELECT plint_plans_of_seat())::uuid[]));
--> statement-breakpoint
CREATE POLICY makers_do_not_judge ON scores AS RESTRICTIVE
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'seat' OR application_id <> ALL ((SELECT plint_plans_of_seat())::uuid[]));
--> statement-breakpoint
-- The link of an invited juror lets somebody in until it has left for its mailbox, where it goes out of the letter.
CREATE POLICY keys_are_their_receivers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR letter <> 'juror-invited'
    OR state IN ('sent', 'refused'));
