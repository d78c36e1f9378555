CREATE TABLE "paper_entries" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"entered_by" uuid NOT NULL,
	"way" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text DEFAULT '' NOT NULL,
	"postal" text DEFAULT '' NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"finished_at" timestamp with time zone,
	"content_hash" char(64),
	"confirm_hash" char(64),
	"objection" text DEFAULT '' NOT NULL,
	"objected_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_how" text,
	"scan_file_id" uuid,
	CONSTRAINT "paper_entries_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "known_paper_way" CHECK ("paper_entries"."way" in ('paper', 'phone', 'desk')),
	CONSTRAINT "known_confirmation" CHECK ("paper_entries"."confirmed_how" in ('mail', 'scan')),
	CONSTRAINT "received_before_it_was_entered" CHECK ("paper_entries"."received_at" <= "paper_entries"."started_at"),
	CONSTRAINT "finished_is_sealed" CHECK (("paper_entries"."finished_at" is null) = ("paper_entries"."content_hash" is null)),
	CONSTRAINT "links_need_an_address" CHECK ("paper_entries"."confirm_hash" is null or ("paper_entries"."email" is not null and "paper_entries"."finished_at" is not null)),
	CONSTRAINT "confirmed_somehow" CHECK (("paper_entries"."confirmed_at" is null) = ("paper_entries"."confirmed_how" is null)),
	CONSTRAINT "confirmed_once_finished" CHECK ("paper_entries"."confirmed_at" is null or "paper_entries"."finished_at" is not null),
	CONSTRAINT "confirmed_how_mail_or_signature" CHECK (case "paper_entries"."confirmed_how" when 'mail' then "paper_entries"."email" is not null and "paper_entries"."scan_file_id" is null
        when 'scan' then "paper_entries"."email" is null and "paper_entries"."scan_file_id" is not null else "paper_entries"."scan_file_id" is null end)
);
--> statement-breakpoint
ALTER TABLE "applications" DROP CONSTRAINT "one_plan_per_person";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_corporation_id_scan_file_id_files_corporation_id_id_fk" FOREIGN KEY ("corporation_id","scan_file_id") REFERENCES "public"."files"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_entries_by_link" ON "paper_entries" USING btree ("confirm_hash");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_plan_per_person" ON "applications" USING btree ("corporation_id","tender_id","person_id") WHERE "applications"."state" not in ('withdrawn', 'anonymised');--> statement-breakpoint
CREATE INDEX "entered_plans" ON "applications" USING btree ("entered_by") WHERE "applications"."entered_by" is not null;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "entered_plans_wait_for_their_maker" CHECK ("applications"."entered_by" is null or "applications"."state" in ('draft', 'withdrawn', 'anonymised'));