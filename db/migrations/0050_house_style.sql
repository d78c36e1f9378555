ALTER TABLE "corporations" ADD COLUMN "logo_key" uuid;--> statement-breakpoint
ALTER TABLE "corporations" ADD COLUMN "logo_type" text;--> statement-breakpoint
ALTER TABLE "corporations" ADD CONSTRAINT "one_logo_per_key" UNIQUE("logo_key");--> statement-breakpoint
ALTER TABLE "corporations" ADD CONSTRAINT "brands_keep_contrast" CHECK ("corporations"."brand_hue" between 0 and 359 and "corporations"."brand_chroma" between 30 and 140);--> statement-breakpoint
ALTER TABLE "corporations" ADD CONSTRAINT "known_logo_type" CHECK ("corporations"."logo_type" in ('image/jpeg', 'image/png', 'image/webp'));--> statement-breakpoint
ALTER TABLE "corporations" ADD CONSTRAINT "a_logo_is_whole" CHECK (("corporations"."logo_key" is null) = ("corporations"."logo_type" is null));