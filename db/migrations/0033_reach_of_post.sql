-- Letters to somebody without a mailbox are printed and posted by staff. Until the plans are opened that is whoever
-- typed the plan, who knows of it already; a colleague would learn who handed one in.

-- The plan that the address of a stand-in names; null for every other address.
CREATE FUNCTION plint_plan_of_address(address text) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN address ~ '^[0-9a-f-]{36}@geen-adres\.invalid$' THEN left(address, 36)::uuid END
$$;
--> statement-breakpoint
-- Whether who asks typed the plan of this stand-in. Asked on behalf of the system, because since it was confirmed the
-- plan is sealed for them too; it tells them of nobody but whom they wrote for.
CREATE FUNCTION plint_typed_for(address text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT EXISTS (SELECT FROM paper_entries e WHERE e.corporation_id = plint_corporation()
    AND e.application_id = plint_plan_of_address(address) AND e.entered_by = plint_person())
$$;
--> statement-breakpoint
-- Where to post to this stand-in, and the number to call: for who typed the plan, and for colleagues once it is closed.
CREATE FUNCTION plint_post_address(address text) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE SET app.scope = 'system' AS $$
  SELECT json_build_object('postal', e.postal, 'phone', e.phone) FROM paper_entries e
  JOIN applications a ON a.corporation_id = e.corporation_id AND a.id = e.application_id
  JOIN tenders t ON t.corporation_id = a.corporation_id AND t.id = a.tender_id
  WHERE e.corporation_id = plint_corporation() AND e.application_id = plint_plan_of_address(address)
    AND (e.entered_by = plint_person() OR t.closes_at <= plint_now())
$$;
--> statement-breakpoint
CREATE POLICY typist_posts ON outbox FOR SELECT
  USING (state = 'to_post' AND (SELECT plint_scope()) = 'corporation'
    AND from_corporation_id = (SELECT plint_corporation()) AND plint_typed_for(to_email));
--> statement-breakpoint
DROP POLICY letters_among_makers ON outbox;
--> statement-breakpoint
CREATE POLICY letters_among_makers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) IS DISTINCT FROM 'corporation' OR letter NOT IN ('plan-member-invited',
    'paper-entry-to-confirm', 'paper-entry-objected', 'paper-entry-lapsed')
    OR (state = 'to_post' AND plint_typed_for(to_email)));
--> statement-breakpoint
DROP POLICY corporation_knows_no_askers ON outbox;
--> statement-breakpoint
CREATE POLICY corporation_knows_no_askers ON outbox AS RESTRICTIVE FOR SELECT
  USING ((SELECT plint_scope()) <> 'corporation'
    OR letter NOT IN ('questions-answered', 'question-withheld', 'new-space', 'search-asked', 'rules-changed')
    OR (state = 'to_post' AND plint_typed_for(to_email)));
--> statement-breakpoint
ALTER TABLE posted_letters ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE posted_letters FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_reaches_all ON posted_letters USING ((SELECT plint_scope()) = 'system');
--> statement-breakpoint
-- That a letter was posted is known to whoever sees the letter, and said by whoever posted it, in their own name.
CREATE POLICY follows_letter ON posted_letters FOR SELECT
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM outbox o WHERE o.id = posted_letters.letter_id));
--> statement-breakpoint
CREATE POLICY poster_says_so ON posted_letters FOR INSERT
  WITH CHECK ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND posted_by = (SELECT plint_person()) AND EXISTS (SELECT FROM outbox o WHERE o.id = posted_letters.letter_id
      AND o.from_corporation_id = posted_letters.corporation_id AND o.state = 'to_post'));
--> statement-breakpoint
CREATE POLICY poster_was_wrong ON posted_letters FOR DELETE
  USING ((SELECT plint_scope()) = 'corporation' AND corporation_id = (SELECT plint_corporation())
    AND EXISTS (SELECT FROM outbox o WHERE o.id = posted_letters.letter_id));
