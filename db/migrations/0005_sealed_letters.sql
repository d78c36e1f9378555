-- Until closing staff know how many plans there are and nothing more: letters to their makers would tell whose they are.
-- What concerns a draft or a plan that was taken back stays between its maker and the job that sends.
DROP POLICY corporation_reads_its_own ON outbox;
--> statement-breakpoint
CREATE POLICY corporation_reads_its_own ON outbox FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND from_corporation_id = (SELECT plint_corporation())
    AND CASE letter
      WHEN 'draft-reminder' THEN false
      WHEN 'plan-reopened' THEN false
      WHEN 'plan-withdrawn' THEN false
      -- Row security of the plans themselves says when they are opened.
      WHEN 'plan-received' THEN EXISTS (SELECT FROM applications a
        WHERE a.corporation_id = outbox.from_corporation_id AND a.id = (outbox.props ->> 'applicationId')::uuid
          AND a.state NOT IN ('draft', 'withdrawn', 'anonymised'))
      ELSE true
    END);
