CREATE TABLE "repair_drafts" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "repair_drafts_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "repair_requests" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"expired_at" timestamp with time zone,
	"before" jsonb,
	"content_hash" char(64),
	CONSTRAINT "repair_requests_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "something_is_asked" CHECK (jsonb_array_length("repair_requests"."fields") > 0),
	CONSTRAINT "repairs_have_time" CHECK ("repair_requests"."due_at" > "repair_requests"."asked_at"),
	CONSTRAINT "repaired_in_time" CHECK ("repair_requests"."answered_at" < "repair_requests"."due_at"),
	CONSTRAINT "repaired_or_expired" CHECK ("repair_requests"."answered_at" is null or "repair_requests"."expired_at" is null),
	CONSTRAINT "repairs_keep_what_was" CHECK (("repair_requests"."answered_at" is null) = ("repair_requests"."before" is null) and ("repair_requests"."answered_at" is null) = ("repair_requests"."content_hash" is null))
);
--> statement-breakpoint
ALTER TABLE "plan_parts" ADD COLUMN "look_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "repair_drafts" ADD CONSTRAINT "repair_drafts_corporation_id_application_id_repair_requests_corporation_id_application_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."repair_requests"("corporation_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "repair_requests" ADD CONSTRAINT "repair_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "repair_requests" ADD CONSTRAINT "repair_requests_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "repair_requests_due" ON "repair_requests" USING btree ("due_at") WHERE "repair_requests"."answered_at" is null and "repair_requests"."expired_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_about_application" ON "outbox" USING btree (("props" ->> 'applicationId')) WHERE "outbox"."props" ? 'applicationId';