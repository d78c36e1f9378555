CREATE TABLE "hall_codes" (
	"corporation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"tender_id" uuid NOT NULL,
	"shown_at" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL,
	"shown_by" uuid NOT NULL,
	CONSTRAINT "hall_codes_corporation_id_code_pk" PRIMARY KEY("corporation_id","code"),
	CONSTRAINT "one_evening_per_code" UNIQUE("code"),
	CONSTRAINT "codes_are_six_signs" CHECK ("hall_codes"."code" ~ '^[A-HJKMNP-Z2-9]{6}$'),
	CONSTRAINT "codes_are_short_lived" CHECK ("hall_codes"."shown_until" between "hall_codes"."shown_at" and "hall_codes"."shown_at" + interval '10 minutes')
);
--> statement-breakpoint
ALTER TABLE "hall_codes" ADD CONSTRAINT "hall_codes_shown_by_people_id_fk" FOREIGN KEY ("shown_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hall_codes" ADD CONSTRAINT "hall_codes_corporation_id_tender_id_evenings_corporation_id_tender_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."evenings"("corporation_id","tender_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hall_codes_of_evening" ON "hall_codes" USING btree ("corporation_id","tender_id","shown_until");