-- From the declaration until the result no letter about such a plan is there for them either: it would tell what was decided.
CREATE POLICY not_for_tied_staff ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR NOT props ? 'applicationId'
    OR (props ->> 'applicationId')::uuid <> ALL ((SELECT plint_tied_plans())::uuid[]) OR EXISTS (SELECT FROM applications a
      WHERE a.corporation_id = outbox.from_corporation_id AND a.id = (outbox.props ->> 'applicationId')::uuid));
