-- A plan whose maker was erased stays as a number where staff had opened it. What was never opened is nobody's to see,
-- and neither is that it ever was: such a plan has no moment of handing in.
DROP POLICY corporation_reaches_opened ON applications;
--> statement-breakpoint
CREATE POLICY corporation_reaches_opened ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND state NOT IN ('draft', 'withdrawn') AND (state <> 'anonymised' OR submitted_at IS NOT NULL)
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = applications.corporation_id
      AND t.id = applications.tender_id AND t.closes_at <= plint_now()));
