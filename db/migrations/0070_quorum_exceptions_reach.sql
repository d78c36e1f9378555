-- That a result stands with too few jurors: staff ask, agree and drop it while the points are sealed, each for themselves;
-- once they are open nothing of it changes. It is public with the result.
ALTER TABLE quorum_exceptions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE quorum_exceptions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON quorum_exceptions USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY corporation_reaches_its_own ON quorum_exceptions
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY anyone_reads_published ON quorum_exceptions FOR SELECT
  USING ((SELECT plint_scope()) IN ('public', 'person', 'seat') AND EXISTS (SELECT FROM results r
    WHERE r.corporation_id = quorum_exceptions.corporation_id AND r.tender_id = quorum_exceptions.tender_id
      AND r.published_at <= plint_now()));
--> statement-breakpoint
CREATE POLICY asked_for_oneself ON quorum_exceptions AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'system' OR (asked_by = (SELECT plint_person()) AND agreed_by IS NULL
    AND NOT EXISTS (SELECT FROM results r
      WHERE r.corporation_id = quorum_exceptions.corporation_id AND r.tender_id = quorum_exceptions.tender_id)));
--> statement-breakpoint
CREATE POLICY before_the_reveal ON quorum_exceptions AS RESTRICTIVE FOR UPDATE
  USING ((SELECT plint_scope()) = 'system' OR NOT EXISTS (SELECT FROM results r
    WHERE r.corporation_id = quorum_exceptions.corporation_id AND r.tender_id = quorum_exceptions.tender_id))
  WITH CHECK ((SELECT plint_scope()) = 'system' OR agreed_by = (SELECT plint_person())
    OR (agreed_by IS NULL AND asked_by = (SELECT plint_person())));
--> statement-breakpoint
CREATE POLICY dropped_before_the_reveal ON quorum_exceptions AS RESTRICTIVE FOR DELETE
  USING ((SELECT plint_scope()) = 'system' OR NOT EXISTS (SELECT FROM results r
    WHERE r.corporation_id = quorum_exceptions.corporation_id AND r.tender_id = quorum_exceptions.tender_id));
