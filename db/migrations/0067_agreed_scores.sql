CREATE TABLE "agreed_scores" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"points" smallint NOT NULL,
	"motivation" text NOT NULL,
	"lowest" smallint NOT NULL,
	"highest" smallint NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreed_scores_corporation_id_application_id_criterion_id_pk" PRIMARY KEY("corporation_id","application_id","criterion_id"),
	CONSTRAINT "agreed_between_the_points" CHECK ("agreed_scores"."points" between "agreed_scores"."lowest" and "agreed_scores"."highest"),
	CONSTRAINT "only_where_points_differ" CHECK ("agreed_scores"."lowest" >= 1 and "agreed_scores"."highest" <= 5 and "agreed_scores"."highest" - "agreed_scores"."lowest" >= 2)
);
--> statement-breakpoint
ALTER TABLE "agreed_scores" ADD CONSTRAINT "agreed_scores_noted_by_people_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_scores" ADD CONSTRAINT "agreed_scores_corporation_id_application_id_pitches_corporation_id_application_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."pitches"("corporation_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_scores" ADD CONSTRAINT "agreed_scores_corporation_id_criterion_id_criteria_corporation_id_id_fk" FOREIGN KEY ("corporation_id","criterion_id") REFERENCES "public"."criteria"("corporation_id","id") ON DELETE no action ON UPDATE no action;