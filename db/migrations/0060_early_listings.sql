CREATE TABLE "early_listings" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"expected_on" date NOT NULL,
	"story" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"listed_by" uuid NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "early_listings_corporation_id_space_id_pk" PRIMARY KEY("corporation_id","space_id"),
	CONSTRAINT "early_listing_tells_something" CHECK (char_length(trim("early_listings"."story")) between 1 and 1500)
);
--> statement-breakpoint
ALTER TABLE "early_listings" ADD CONSTRAINT "early_listings_listed_by_people_id_fk" FOREIGN KEY ("listed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "early_listings" ADD CONSTRAINT "early_listings_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;