-- What is on its way to a plan is its makers' alone: a plan that is still being written is nobody else's to see.
ALTER TABLE uploads ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE uploads FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON uploads USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
CREATE POLICY maker_reaches_own ON uploads
  USING ((SELECT plint_scope()) = 'person' AND EXISTS (SELECT FROM applications a
    WHERE a.corporation_id = uploads.corporation_id AND a.id = uploads.application_id));
