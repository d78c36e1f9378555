-- A plan may have co-applicants, who read it ("view") or also write in it ("edit"). Row security keeps them apart from
-- its owner: only the owner hands in, takes back, invites and removes; who only reads changes nothing; and whoever is
-- removed reaches nothing from that moment on.

-- The plans that the person who asks works on. Asked on behalf of the system, because the policies of plans and of
-- their members would otherwise ask each other without end. It tells a person of nobody but themselves.
CREATE FUNCTION plint_shared_plans(roles text[]) RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT coalesce(array_agg(m.application_id), '{}') FROM plan_members m
  WHERE m.person_id = plint_person() AND m.role = ANY (roles) AND m.accepted_at IS NOT NULL AND m.removed_at IS NULL
$$;
--> statement-breakpoint
ALTER TABLE plan_members ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE plan_members FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON plan_members USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- The key to the plan holds its owner, so that nobody names themselves owner of another's.
CREATE POLICY owner_reaches_own ON plan_members
  USING ((SELECT plint_scope()) = 'person' AND owner_id = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY member_reads_own ON plan_members FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND (person_id = (SELECT plint_person())
    OR application_id = ANY ((SELECT plint_shared_plans('{view,edit}'))::uuid[])));
--> statement-breakpoint
-- Whoever leaves ends their own place, and can do nothing else with it.
CREATE POLICY member_leaves ON plan_members FOR UPDATE
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()) AND removed_at IS NULL)
  WITH CHECK ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()) AND removed_at IS NOT NULL);
--> statement-breakpoint
-- Staff see who made a plan when they may see the plan, and not a moment earlier.
CREATE POLICY corporation_reads_opened ON plan_members FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM applications a
      WHERE a.corporation_id = plan_members.corporation_id AND a.id = plan_members.application_id));
--> statement-breakpoint
CREATE POLICY member_reads_shared ON applications FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND id = ANY ((SELECT plint_shared_plans('{view,edit}'))::uuid[]));
--> statement-breakpoint
-- A co-applicant writes while the owner does: whatever would hand a plan in, open it again or take it back leaves the
-- states that stand here.
CREATE POLICY member_writes_shared ON applications FOR UPDATE
  USING ((SELECT plint_scope()) = 'person' AND state IN ('draft', 'repair_asked')
    AND id = ANY ((SELECT plint_shared_plans('{edit}'))::uuid[]));
--> statement-breakpoint
-- What belongs to a plan follows it, for reading; whoever only reads changes none of them.
DO $$
DECLARE name text; verb text;
BEGIN
  FOREACH name IN ARRAY ARRAY['plan_parts', 'files', 'uploads', 'repair_requests', 'repair_drafts'] LOOP
    EXECUTE format('CREATE POLICY viewers_add_nothing ON %I AS RESTRICTIVE FOR INSERT
      WITH CHECK ((SELECT plint_scope()) IS DISTINCT FROM ''person''
        OR application_id <> ALL ((SELECT plint_shared_plans(''{view}''))::uuid[]))', name);
    FOREACH verb IN ARRAY ARRAY['UPDATE', 'DELETE'] LOOP
      EXECUTE format('CREATE POLICY %I ON %I AS RESTRICTIVE FOR %s
        USING ((SELECT plint_scope()) IS DISTINCT FROM ''person''
          OR application_id <> ALL ((SELECT plint_shared_plans(''{view}''))::uuid[]))',
        'viewers_' || lower(verb) || '_nothing', name, verb);
    END LOOP;
  END LOOP;
END $$;
--> statement-breakpoint
-- Letters among the makers of a plan are theirs alone: they would tell who works together before the plans are opened.
CREATE POLICY letters_among_makers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR letter NOT IN ('plan-member-invited'));
