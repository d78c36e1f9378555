ALTER TABLE "plan_parts" ADD COLUMN "saved_tab" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_parts" ADD COLUMN "saved_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_parts" ADD COLUMN "tab_since" integer DEFAULT 0 NOT NULL;