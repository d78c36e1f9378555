CREATE TABLE "sealed_piles" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"root" char(64) NOT NULL,
	"leaves" jsonb NOT NULL,
	"opened_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "sealed_piles_corporation_id_tender_id_pk" PRIMARY KEY("corporation_id","tender_id"),
	CONSTRAINT "leaves_are_a_list" CHECK (jsonb_typeof("sealed_piles"."leaves") = 'array')
);
--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "opening_asked_by" uuid;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "opening_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "plans_opened_by" uuid;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "plans_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sealed_piles" ADD CONSTRAINT "sealed_piles_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_opening_asked_by_people_id_fk" FOREIGN KEY ("opening_asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_plans_opened_by_people_id_fk" FOREIGN KEY ("plans_opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "opening_is_asked_by_somebody" CHECK (("tenders"."opening_asked_by" is null) = ("tenders"."opening_asked_at" is null));--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "opened_by_a_second_person" CHECK (("tenders"."plans_opened_by" is null) = ("tenders"."plans_opened_at" is null)
        and ("tenders"."plans_opened_by" is null or "tenders"."plans_opened_by" <> coalesce("tenders"."opening_asked_by", "tenders"."plans_opened_by")));