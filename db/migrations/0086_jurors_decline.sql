ALTER TABLE "jury_seats" DROP CONSTRAINT "known_seat_state";--> statement-breakpoint
ALTER TABLE "score_sheets" DROP CONSTRAINT "known_sheet_state";--> statement-breakpoint
ALTER TABLE "score_sheets" DROP CONSTRAINT "sealed_sheets_have_a_time";--> statement-breakpoint
ALTER TABLE "jury_seats" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD COLUMN "decline_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD COLUMN "replaces_seat_id" uuid;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "jury_seats_corporation_id_replaces_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","replaces_seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "one_in_the_place_of_another" UNIQUE("corporation_id","replaces_seat_id");--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "declined_seats_have_a_time" CHECK (("jury_seats"."state" = 'declined') = ("jury_seats"."declined_at" is not null));--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "only_who_cannot_says_why" CHECK ("jury_seats"."decline_reason" = '' or "jury_seats"."state" = 'declined');--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "known_seat_state" CHECK ("jury_seats"."state" in ('invited', 'instructed', 'declined'));--> statement-breakpoint
ALTER TABLE "score_sheets" ADD CONSTRAINT "known_sheet_state" CHECK ("score_sheets"."state" in ('scoring', 'sealed'));--> statement-breakpoint
ALTER TABLE "score_sheets" ADD CONSTRAINT "sealed_sheets_have_a_time" CHECK (("score_sheets"."state" = 'sealed') = ("score_sheets"."sealed_at" is not null));