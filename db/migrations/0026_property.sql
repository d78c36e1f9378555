CREATE TABLE "handover_items" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"element" text NOT NULL,
	"by" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "handover_items_corporation_id_space_id_element_pk" PRIMARY KEY("corporation_id","space_id","element"),
	CONSTRAINT "known_handover_element" CHECK ("handover_items"."element" in ('front', 'floor', 'walls', 'ceiling', 'electricity', 'water', 'heating', 'ventilation', 'toilet', 'kitchen', 'internet', 'fire_safety')),
	CONSTRAINT "known_handover_party" CHECK ("handover_items"."by" in ('landlord', 'tenant', 'absent')),
	CONSTRAINT "handover_note_is_short" CHECK (char_length("handover_items"."note") <= 120)
);
--> statement-breakpoint
CREATE TABLE "space_pictures" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"alt" text NOT NULL,
	"type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"content_hash" char(64) NOT NULL,
	"storage_key" uuid NOT NULL,
	"preview_key" uuid,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "space_pictures_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "known_picture_kind" CHECK ("space_pictures"."kind" in ('photo', 'floor_plan')),
	CONSTRAINT "known_picture_type" CHECK ("space_pictures"."type" in ('image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "picture_is_described" CHECK (char_length(trim("space_pictures"."alt")) between 5 and 250)
);
--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "unit_type" text;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "gross_area_m_2" numeric(8, 1);--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "homes_above" integer;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "energy_label_valid_until" date;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "energy_exemption" text;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "use_certainty" text;--> statement-breakpoint
ALTER TABLE "spaces" ADD COLUMN "use_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "space_pictures" ADD CONSTRAINT "space_pictures_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pictures_of_space" ON "space_pictures" USING btree ("corporation_id","space_id","position");--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "known_unit_type" CHECK ("spaces"."unit_type" in ('WIR', 'HOR', 'ATE', 'PRA', 'BED', 'KAN', 'KIN', 'WWI', 'MAA', 'WEL', 'BUU', 'GEM', 'MUL', 'JON', 'BIB', 'CUL', 'DAG', 'ZST', 'STP', 'WER', 'MWR', 'WWR', 'CJG'));--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "known_energy_exemption" CHECK ("spaces"."energy_exemption" in ('monument', 'detached_under_50', 'worship', 'temporary', 'unheated', 'industry'));--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "known_use_certainty" CHECK ("spaces"."use_certainty" in ('in_plan', 'with_permit', 'being_checked'));--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "gross_holds_net" CHECK ("spaces"."gross_area_m_2" >= "spaces"."area_m_2" and "spaces"."gross_area_m_2" < 100000);--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "homes_above_counted" CHECK ("spaces"."homes_above" between 0 and 5000);--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "pin_is_whole" CHECK (("spaces"."latitude" is null) = ("spaces"."longitude" is null));