ALTER TABLE "space_pictures" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "picture_by_id" ON "space_pictures" USING btree ("id");