ALTER TABLE "plan_parts" DROP CONSTRAINT "known_plan_part";--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "plan_variant" text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_parts" ADD CONSTRAINT "known_plan_part" CHECK ("plan_parts"."part" in ('motivation', 'business', 'financial', 'window', 'social'));--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "known_plan_variant" CHECK ("tenders"."plan_variant" in ('full', 'light'));