CREATE TABLE "discount_budgets" (
	"corporation_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"service_label" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discount_budgets_corporation_id_year_service_label_pk" PRIMARY KEY("corporation_id","year","service_label"),
	CONSTRAINT "known_budget_label" CHECK ("discount_budgets"."service_label" in ('DAEB', 'NON_DAEB')),
	CONSTRAINT "budget_year_in_range" CHECK ("discount_budgets"."year" between 2020 and 2099),
	CONSTRAINT "budget_not_negative" CHECK ("discount_budgets"."amount_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "discount_claims" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"service_label" text NOT NULL,
	"amount_cents" integer NOT NULL,
	CONSTRAINT "discount_claims_corporation_id_tender_id_year_pk" PRIMARY KEY("corporation_id","tender_id","year"),
	CONSTRAINT "claim_is_something" CHECK ("discount_claims"."amount_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "value_reductions" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"amount_cents" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "value_reductions_corporation_id_space_id_position_pk" PRIMARY KEY("corporation_id","space_id","position"),
	CONSTRAINT "reduction_has_a_reason" CHECK ("value_reductions"."amount_cents" > 0 and char_length(trim("value_reductions"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "value_kind" text;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "appraiser" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "is_priority_area" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "rent_amounts_cents" integer[];--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "discount_form" text DEFAULT 'growth' NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "discount_ends_on" date;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "discount_approver_id" uuid;--> statement-breakpoint
ALTER TABLE "discount_budgets" ADD CONSTRAINT "discount_budgets_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_budgets" ADD CONSTRAINT "discount_budgets_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_claims" ADD CONSTRAINT "discount_claims_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_claims" ADD CONSTRAINT "discount_claims_corporation_id_year_service_label_discount_budgets_corporation_id_year_service_label_fk" FOREIGN KEY ("corporation_id","year","service_label") REFERENCES "public"."discount_budgets"("corporation_id","year","service_label") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_reductions" ADD CONSTRAINT "value_reductions_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_discount_approver_id_people_id_fk" FOREIGN KEY ("discount_approver_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "known_value_kind" CHECK ("spaces"."value_kind" in ('tms', 'appraisal'));--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "value_has_its_day" CHECK (("spaces"."value_kind" is null) or ("spaces"."appraised_on" is not null));--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "known_discount_form" CHECK ("tenders"."discount_form" in ('growth', 'allonge'));