CREATE TABLE "plan_digests" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"seal" char(64) NOT NULL,
	"version" integer NOT NULL,
	"lights" jsonb NOT NULL,
	"red" smallint NOT NULL,
	"amber" smallint NOT NULL,
	"complete_parts" text[] NOT NULL,
	"open_parts" smallint NOT NULL,
	"glance" jsonb NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_digests_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "lights_are_counted" CHECK ("plan_digests"."red" >= 0 and "plan_digests"."amber" >= 0 and "plan_digests"."red" + "plan_digests"."amber" <= 18),
	CONSTRAINT "parts_are_counted" CHECK ("plan_digests"."open_parts" >= 0)
);
--> statement-breakpoint
CREATE TABLE "triage_views" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "triage_views_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_view_per_name" UNIQUE("corporation_id","person_id","name"),
	CONSTRAINT "views_have_a_name" CHECK (length("triage_views"."name") between 1 and 40),
	CONSTRAINT "views_are_short" CHECK (length("triage_views"."query") <= 400)
);
--> statement-breakpoint
ALTER TABLE "plan_digests" ADD CONSTRAINT "plan_digests_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_digests" ADD CONSTRAINT "plan_digests_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_views" ADD CONSTRAINT "triage_views_corporation_id_person_id_memberships_corporation_id_person_id_fk" FOREIGN KEY ("corporation_id","person_id") REFERENCES "public"."memberships"("corporation_id","person_id") ON DELETE no action ON UPDATE no action;