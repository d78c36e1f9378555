ALTER TABLE "leases" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "temporary_until" date;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "leases_by_end" ON "leases" USING btree ("ends_on");--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "temporary_is_at_most_two_years" CHECK ("tenders"."temporary_until" > "tenders"."lease_starts_on" and "tenders"."temporary_until" < "tenders"."lease_starts_on" + interval '2 years');