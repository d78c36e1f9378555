ALTER TABLE "leases" DROP CONSTRAINT "one_lease_per_tender";--> statement-breakpoint
DROP INDEX "one_winner_per_tender";--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "unit_awards" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "one_lease_per_unit" UNIQUE("corporation_id","tender_id","unit");--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "one_lease_per_plan" UNIQUE("corporation_id","application_id");