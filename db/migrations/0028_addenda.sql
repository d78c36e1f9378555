CREATE TABLE "addenda" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"number" smallint,
	"reason" text NOT NULL,
	"before" jsonb NOT NULL,
	"before_hash" char(64) NOT NULL,
	"after" jsonb NOT NULL,
	"after_hash" char(64) NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"returned_for" text DEFAULT '' NOT NULL,
	CONSTRAINT "addenda_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_addendum_per_number" UNIQUE("corporation_id","tender_id","number"),
	CONSTRAINT "known_addendum_state" CHECK ("addenda"."state" in ('proposed', 'published', 'returned')),
	CONSTRAINT "addenda_change_something" CHECK ("addenda"."before_hash" <> "addenda"."after_hash"),
	CONSTRAINT "addenda_have_a_reason" CHECK (length("addenda"."reason") > 0),
	CONSTRAINT "addenda_are_closed_by_somebody" CHECK (("addenda"."state" = 'proposed') = ("addenda"."closed_at" is null) and ("addenda"."closed_at" is null) = ("addenda"."closed_by" is null)),
	CONSTRAINT "published_by_a_second_person" CHECK ("addenda"."state" <> 'published' or "addenda"."closed_by" <> "addenda"."proposed_by"),
	CONSTRAINT "published_addenda_have_a_number" CHECK (("addenda"."state" = 'published') = ("addenda"."number" is not null))
);
--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addenda" ADD CONSTRAINT "addenda_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_addendum_under_way" ON "addenda" USING btree ("corporation_id","tender_id") WHERE "addenda"."state" = 'proposed';