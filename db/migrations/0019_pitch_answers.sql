CREATE TABLE "pitch_answers" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"coming" boolean NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pitch_answers_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "pitch_answers" ADD CONSTRAINT "pitch_answers_corporation_id_application_id_pitches_corporation_id_application_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."pitches"("corporation_id","application_id") ON DELETE no action ON UPDATE no action;