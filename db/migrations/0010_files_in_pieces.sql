CREATE TABLE "uploads" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"started_by" uuid NOT NULL,
	"name" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"fingerprint" char(64) NOT NULL,
	"file_id" uuid,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "uploads_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_upload_per_file" UNIQUE("corporation_id","application_id","fingerprint"),
	CONSTRAINT "upload_size_in_range" CHECK ("uploads"."size_bytes" between 1 and 26214400)
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "file_size_in_range";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "preview_key" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_corporation_id_file_id_files_corporation_id_id_fk" FOREIGN KEY ("corporation_id","file_id") REFERENCES "public"."files"("corporation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "uploads_to_sweep" ON "uploads" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "file_pages_in_range" CHECK ("files"."pages" between 1 and 200);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "file_size_in_range" CHECK ("files"."size_bytes" between 1 and 26214400);