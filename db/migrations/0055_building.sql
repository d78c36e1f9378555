CREATE TABLE "building_partners" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"does" text NOT NULL,
	CONSTRAINT "building_partners_corporation_id_space_id_position_pk" PRIMARY KEY("corporation_id","space_id","position"),
	CONSTRAINT "partner_is_said" CHECK (char_length(trim("building_partners"."name")) > 0 and char_length(trim("building_partners"."does")) > 0)
);
--> statement-breakpoint
CREATE TABLE "building_units" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"unit_type" text NOT NULL,
	"area_m_2" numeric(8, 1) NOT NULL,
	"rent_cents" integer NOT NULL,
	CONSTRAINT "building_units_corporation_id_space_id_position_pk" PRIMARY KEY("corporation_id","space_id","position"),
	CONSTRAINT "one_unit_per_name" UNIQUE("corporation_id","space_id","name"),
	CONSTRAINT "known_type_of_unit" CHECK ("building_units"."unit_type" in ('WIR', 'HOR', 'ATE', 'PRA', 'BED', 'KAN', 'KIN', 'WWI', 'MAA', 'WEL', 'BUU', 'GEM', 'MUL', 'JON', 'BIB', 'CUL', 'DAG', 'ZST', 'STP', 'WER', 'MWR', 'WWR', 'CJG')),
	CONSTRAINT "unit_area_in_range" CHECK ("building_units"."area_m_2" > 0 and "building_units"."area_m_2" < 10000),
	CONSTRAINT "unit_rent_not_negative" CHECK ("building_units"."rent_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "buildings" (
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"care_homes" integer,
	"care_day_parts" smallint,
	"care_duty" text DEFAULT '' NOT NULL,
	"shared_room" text DEFAULT '' NOT NULL,
	"shared_area_m_2" numeric(8, 1),
	"shared_booking" text DEFAULT '' NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"events_per_year" smallint,
	CONSTRAINT "buildings_corporation_id_space_id_pk" PRIMARY KEY("corporation_id","space_id"),
	CONSTRAINT "care_is_whole" CHECK (("buildings"."care_homes" is null) = ("buildings"."care_day_parts" is null) and ("buildings"."care_homes" is null) = ("buildings"."care_duty" = '')),
	CONSTRAINT "care_in_range" CHECK ("buildings"."care_homes" between 1 and 5000 and "buildings"."care_day_parts" between 1 and 21),
	CONSTRAINT "events_in_range" CHECK ("buildings"."events_per_year" between 1 and 366),
	CONSTRAINT "shared_area_in_range" CHECK ("buildings"."shared_area_m_2" > 0 and "buildings"."shared_area_m_2" < 10000)
);
--> statement-breakpoint
ALTER TABLE "building_partners" ADD CONSTRAINT "building_partners_corporation_id_space_id_buildings_corporation_id_space_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."buildings"("corporation_id","space_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "building_units" ADD CONSTRAINT "building_units_corporation_id_space_id_buildings_corporation_id_space_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."buildings"("corporation_id","space_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buildings" ADD CONSTRAINT "buildings_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;