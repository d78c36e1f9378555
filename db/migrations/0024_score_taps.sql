CREATE TABLE "score_taps" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"device" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text NOT NULL,
	"application_id" uuid NOT NULL,
	"criterion_id" uuid,
	"points" smallint,
	"reason" text DEFAULT '' NOT NULL,
	"tapped_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"late" boolean DEFAULT false NOT NULL,
	CONSTRAINT "score_taps_corporation_id_seat_id_id_pk" PRIMARY KEY("corporation_id","seat_id","id"),
	CONSTRAINT "known_tap_kind" CHECK ("score_taps"."kind" in ('score', 'seal')),
	CONSTRAINT "tap_points_in_range" CHECK ("score_taps"."points" between 1 and 5),
	CONSTRAINT "tap_sequence_is_a_count" CHECK ("score_taps"."sequence" > 0),
	CONSTRAINT "a_seal_has_no_points" CHECK (("score_taps"."kind" = 'score') = ("score_taps"."criterion_id" is not null) and ("score_taps"."kind" = 'score' or "score_taps"."points" is null)),
	CONSTRAINT "tapped_before_received" CHECK ("score_taps"."tapped_at" <= "score_taps"."received_at")
);
--> statement-breakpoint
ALTER TABLE "pitches" ADD COLUMN "scoring_closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "sequence" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "tap_id" uuid;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "score_taps" ADD CONSTRAINT "score_taps_corporation_id_seat_id_application_id_score_sheets_corporation_id_seat_id_application_id_fk" FOREIGN KEY ("corporation_id","seat_id","application_id") REFERENCES "public"."score_sheets"("corporation_id","seat_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_taps" ADD CONSTRAINT "score_taps_corporation_id_criterion_id_criteria_corporation_id_id_fk" FOREIGN KEY ("corporation_id","criterion_id") REFERENCES "public"."criteria"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitches" ADD CONSTRAINT "closed_pitches_have_a_time" CHECK ("pitches"."scoring_open" = ("pitches"."scoring_closed_at" is null));--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "sequence_is_a_count" CHECK ("scores"."sequence" >= 0);