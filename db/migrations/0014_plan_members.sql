ALTER TABLE "applications" ADD CONSTRAINT "one_owner_per_plan" UNIQUE("corporation_id","id","person_id");--> statement-breakpoint
CREATE TABLE "plan_members" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"person_id" uuid,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invite_hash" char(64) NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "plan_members_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "known_member_role" CHECK ("plan_members"."role" in ('view', 'edit')),
	CONSTRAINT "place_in_range" CHECK ("plan_members"."place" between 1 and 5),
	CONSTRAINT "accepted_by_somebody" CHECK (("plan_members"."accepted_at" is null) = ("plan_members"."person_id" is null)),
	CONSTRAINT "nobody_works_along_with_themselves" CHECK ("plan_members"."person_id" <> "plan_members"."owner_id")
);
--> statement-breakpoint
ALTER TABLE "plan_parts" ADD COLUMN "saved_by" uuid;--> statement-breakpoint
ALTER TABLE "plan_members" ADD CONSTRAINT "plan_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_members" ADD CONSTRAINT "plan_members_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_members" ADD CONSTRAINT "plan_members_of_the_owners_plan" FOREIGN KEY ("corporation_id","application_id","owner_id") REFERENCES "public"."applications"("corporation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_place_per_member" ON "plan_members" USING btree ("corporation_id","application_id","place") WHERE "plan_members"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_invitation_per_address" ON "plan_members" USING btree ("corporation_id","application_id",lower("email")) WHERE "plan_members"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_membership_per_person" ON "plan_members" USING btree ("corporation_id","application_id","person_id") WHERE "plan_members"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "plan_members_of_person" ON "plan_members" USING btree ("person_id") WHERE "plan_members"."accepted_at" is not null and "plan_members"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "plan_members_by_invitation" ON "plan_members" USING btree ("invite_hash");--> statement-breakpoint
ALTER TABLE "plan_parts" ADD CONSTRAINT "plan_parts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;