-- Values, reductions and discounts are the corporation's own; what a call promises of them stands in its frozen rules.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['value_reductions', 'discount_budgets', 'discount_claims']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
    EXECUTE format('CREATE POLICY corporation_reaches_its_own ON %I
      USING ((SELECT plint_scope()) = ''corporation'' AND corporation_id = (SELECT plint_corporation()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A promise is written once, with the signature: nobody makes it smaller afterwards.
REVOKE UPDATE, DELETE, TRUNCATE ON discount_claims FROM plint_app;
--> statement-breakpoint
-- Never more than the budget of a year, for whichever code writes. Calls that came to nothing give their room back.
CREATE FUNCTION discount_within_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room bigint; taken bigint;
BEGIN
  SELECT amount_cents INTO room FROM discount_budgets b WHERE b.corporation_id = NEW.corporation_id
    AND b.year = NEW.year AND b.service_label = NEW.service_label FOR UPDATE;
  SELECT coalesce(sum(c.amount_cents), 0) INTO taken FROM discount_claims c
    JOIN tenders t ON t.corporation_id = c.corporation_id AND t.id = c.tender_id
    WHERE c.corporation_id = NEW.corporation_id AND c.year = NEW.year AND c.service_label = NEW.service_label
      AND t.state NOT IN ('withdrawn', 'no_suitable_candidate');
  IF taken > room THEN
    RAISE EXCEPTION 'discounts of % take more than the budget', NEW.year
      USING ERRCODE = 'check_violation', CONSTRAINT = 'discount_within_budget';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER discount_within_budget AFTER INSERT ON discount_claims
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION discount_within_budget();
