-- What staff enter for somebody is seen by who enters it and by no colleague, until its maker confirms. From then on
-- nobody enters it any more, and it is sealed like every other plan.
CREATE POLICY enterer_reaches_own ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND entered_by = (SELECT plint_person()));
--> statement-breakpoint
ALTER TABLE paper_entries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE paper_entries FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON paper_entries USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- How a plan came in is read by whoever reads the plan; jurors never.
CREATE POLICY follows_application ON paper_entries FOR SELECT
  USING ((SELECT plint_scope()) IN ('person', 'corporation') AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = paper_entries.corporation_id AND a.id = paper_entries.application_id));
--> statement-breakpoint
-- It is written by who enters the plan, as long as nobody has confirmed; that somebody did is never staff's to write.
DO $$
DECLARE verb text;
BEGIN
  FOREACH verb IN ARRAY ARRAY['INSERT WITH CHECK', 'UPDATE USING'] LOOP
    EXECUTE format('CREATE POLICY %I ON paper_entries FOR %s ((SELECT plint_scope()) = ''corporation''
      AND corporation_id = (SELECT plint_corporation()) AND entered_by = (SELECT plint_person()) AND confirmed_at IS NULL
      AND EXISTS (SELECT FROM applications a WHERE a.corporation_id = paper_entries.corporation_id
        AND a.id = paper_entries.application_id AND a.entered_by = (SELECT plint_person())))',
      'enterer_' || lower(split_part(verb, ' ', 1)) || 's', verb);
  END LOOP;
END $$;
--> statement-breakpoint
-- Letters about a plan that waits for its maker would tell colleagues of it before it is opened.
DROP POLICY letters_among_makers ON outbox;
--> statement-breakpoint
CREATE POLICY letters_among_makers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR letter NOT IN ('plan-member-invited',
    'paper-entry-to-confirm', 'paper-entry-objected', 'paper-entry-lapsed'));
