CREATE TABLE "call_endings" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "call_endings_corporation_id_tender_id_pk" PRIMARY KEY("corporation_id","tender_id"),
	CONSTRAINT "known_ending_kind" CHECK ("call_endings"."kind" in ('withdraw', 'fail')),
	CONSTRAINT "endings_have_a_reason" CHECK (length("call_endings"."reason") between 1 and 800),
	CONSTRAINT "ending_agreed_by_a_second_person" CHECK ("call_endings"."agreed_by" is null or "call_endings"."agreed_by" <> "call_endings"."proposed_by"),
	CONSTRAINT "ending_agreement_has_a_time" CHECK (("call_endings"."agreed_by" is null) = ("call_endings"."agreed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "reopens_id" uuid;--> statement-breakpoint
ALTER TABLE "call_endings" ADD CONSTRAINT "call_endings_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_endings" ADD CONSTRAINT "call_endings_agreed_by_people_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_endings" ADD CONSTRAINT "call_endings_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_corporation_id_reopens_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","reopens_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "ended_calls_say_when_and_why" CHECK (("tenders"."state" in ('withdrawn', 'no_suitable_candidate')) = ("tenders"."ended_at" is not null) and ("tenders"."ended_at" is null) = ("tenders"."ended_reason" = '')
        and length("tenders"."ended_reason") <= 800);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "nothing_reopens_itself" CHECK ("tenders"."reopens_id" <> "tenders"."id");