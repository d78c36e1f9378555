CREATE TABLE "quorum_exceptions" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"gaps" jsonb NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "quorum_exceptions_corporation_id_tender_id_pk" PRIMARY KEY("corporation_id","tender_id"),
	CONSTRAINT "agreed_by_a_second_person" CHECK ("quorum_exceptions"."agreed_by" is null or "quorum_exceptions"."agreed_by" <> "quorum_exceptions"."asked_by"),
	CONSTRAINT "agreement_has_a_time" CHECK (("quorum_exceptions"."agreed_by" is null) = ("quorum_exceptions"."agreed_at" is null)),
	CONSTRAINT "exceptions_have_a_reason" CHECK (length("quorum_exceptions"."reason") between 1 and 600)
);
--> statement-breakpoint
ALTER TABLE "quorum_exceptions" ADD CONSTRAINT "quorum_exceptions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quorum_exceptions" ADD CONSTRAINT "quorum_exceptions_agreed_by_people_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quorum_exceptions" ADD CONSTRAINT "quorum_exceptions_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;