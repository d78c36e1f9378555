CREATE TABLE "criteria_templates" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "criteria_templates_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_template_per_name" UNIQUE("corporation_id","name"),
	CONSTRAINT "template_is_named" CHECK (char_length(trim("criteria_templates"."name")) between 1 and 60),
	CONSTRAINT "template_has_criteria" CHECK (jsonb_array_length("criteria_templates"."criteria") between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "criteria_templates" ADD CONSTRAINT "criteria_templates_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_templates" ADD CONSTRAINT "criteria_templates_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;