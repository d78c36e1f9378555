ALTER TABLE "files" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "files_to_sweep" ON "files" USING btree ("created_at") WHERE not "files"."ready";--> statement-breakpoint
CREATE UNIQUE INDEX "one_call_under_way_per_space" ON "tenders" USING btree ("corporation_id","space_id") WHERE "tenders"."state" not in ('withdrawn', 'no_suitable_candidate');--> statement-breakpoint
-- A plan that its maker took back is nobody else's to read, and neither is that it ever was.
DROP POLICY corporation_reaches_opened ON applications;
--> statement-breakpoint
CREATE POLICY corporation_reaches_opened ON applications
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND state NOT IN ('draft', 'withdrawn')
    AND EXISTS (SELECT FROM tenders t WHERE t.corporation_id = applications.corporation_id
      AND t.id = applications.tender_id AND t.closes_at <= plint_now()));
