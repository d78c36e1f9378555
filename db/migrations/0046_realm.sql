CREATE TABLE "realm_decisions" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"advice" text NOT NULL,
	"is_doubtful" boolean NOT NULL,
	"realm" text NOT NULL,
	"is_care" boolean NOT NULL,
	"service_label" text NOT NULL,
	"legal_ground" text NOT NULL,
	"own_homes" integer NOT NULL,
	"liveability" text NOT NULL,
	"motivation" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"read_by" uuid,
	"read_at" timestamp with time zone,
	CONSTRAINT "realm_decisions_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "known_advice" CHECK ("realm_decisions"."advice" in ('BOG', 'MOG')),
	CONSTRAINT "known_decision" CHECK ("realm_decisions"."realm" in ('BOG', 'MOG')),
	CONSTRAINT "known_decision_label" CHECK ("realm_decisions"."service_label" in ('DAEB', 'NON_DAEB')),
	CONSTRAINT "known_legal_ground" CHECK ("realm_decisions"."legal_ground" in ('45-2f', '45-2g', '47')),
	CONSTRAINT "decision_is_motivated" CHECK (char_length(trim("realm_decisions"."motivation")) >= 30),
	CONSTRAINT "homes_counted" CHECK ("realm_decisions"."own_homes" between 0 and 50000),
	CONSTRAINT "read_by_a_second_person" CHECK (("realm_decisions"."read_by" is null) = ("realm_decisions"."read_at" is null) and ("realm_decisions"."read_by" is null or "realm_decisions"."read_by" <> "realm_decisions"."decided_by"))
);
--> statement-breakpoint
ALTER TABLE "realm_decisions" ADD CONSTRAINT "realm_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "realm_decisions" ADD CONSTRAINT "realm_decisions_read_by_people_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "realm_decisions" ADD CONSTRAINT "realm_decisions_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_of_space" ON "realm_decisions" USING btree ("corporation_id","space_id","decided_at");