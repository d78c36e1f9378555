ALTER TABLE "tenders" ADD COLUMN "residents_quorum" smallint;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "professionals_quorum" smallint;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "panels_quorum_fits_the_jury" CHECK ("tenders"."residents_quorum" between 0 and "tenders"."jury_size" and "tenders"."professionals_quorum" between 0 and "tenders"."jury_size");