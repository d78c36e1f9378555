-- Who asked a question and who comes to a viewing, one command at a time: a person asks and books, and erasing is the
-- system's; a corporation sees who comes, ticks who came and cancels with its slot, and invents or removes nobody.
DROP POLICY person_reaches_own ON question_askers;
--> statement-breakpoint
CREATE POLICY person_reads_own ON question_askers FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY person_asks ON question_askers FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
DROP POLICY person_reaches_own ON viewing_bookings;
--> statement-breakpoint
CREATE POLICY person_reads_own ON viewing_bookings FOR SELECT
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
CREATE POLICY person_books ON viewing_bookings FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()) AND attended IS NULL);
--> statement-breakpoint
CREATE POLICY person_moves_own ON viewing_bookings FOR UPDATE
  USING ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()))
  WITH CHECK ((SELECT plint_scope()) = 'person' AND person_id = (SELECT plint_person()));
--> statement-breakpoint
DROP POLICY corporation_reaches_its_own ON viewing_bookings;
--> statement-breakpoint
CREATE POLICY corporation_reads_its_own ON viewing_bookings FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
--> statement-breakpoint
CREATE POLICY corporation_changes_its_own ON viewing_bookings FOR UPDATE
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()))
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation()));
