CREATE TABLE "paper_pictures" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"type" text NOT NULL,
	"picture" "bytea" NOT NULL,
	CONSTRAINT "paper_pictures_corporation_id_seat_id_application_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id"),
	CONSTRAINT "known_picture_type" CHECK ("paper_pictures"."type" in ('image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "pictures_have_a_size" CHECK (length("paper_pictures"."picture") between 1 and 10485760)
);
--> statement-breakpoint
CREATE TABLE "paper_sheets" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_sheets_corporation_id_seat_id_application_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "paper_pictures" ADD CONSTRAINT "paper_pictures_corporation_id_seat_id_application_id_paper_sheets_corporation_id_seat_id_application_id_fk" FOREIGN KEY ("corporation_id","seat_id","application_id") REFERENCES "public"."paper_sheets"("corporation_id","seat_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_corporation_id_seat_id_application_id_score_sheets_corporation_id_seat_id_application_id_fk" FOREIGN KEY ("corporation_id","seat_id","application_id") REFERENCES "public"."score_sheets"("corporation_id","seat_id","application_id") ON DELETE cascade ON UPDATE no action;