-- An addendum that lowers the rent promises more: a claim may grow, within the room of its year, and never shrinks.
GRANT UPDATE (amount_cents) ON discount_claims TO plint_app;
--> statement-breakpoint
CREATE FUNCTION claims_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_cents < OLD.amount_cents THEN
    RAISE EXCEPTION 'a promised discount of % cannot become smaller', OLD.year
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claims_only_grow';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER claims_only_grow BEFORE UPDATE ON discount_claims FOR EACH ROW EXECUTE FUNCTION claims_only_grow();
--> statement-breakpoint
DROP TRIGGER discount_within_budget ON discount_claims;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER discount_within_budget AFTER INSERT OR UPDATE ON discount_claims
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION discount_within_budget();
