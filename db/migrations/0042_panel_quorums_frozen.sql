-- How many of each panel must be there is part of the published rules, and as frozen as they are.
CREATE FUNCTION keep_panel_quorums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rules of a published tender are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'rules_are_frozen';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_panel_quorums BEFORE UPDATE OF residents_quorum, professionals_quorum ON tenders FOR EACH ROW
  WHEN (OLD.state NOT IN ('draft', 'review') AND (NEW.residents_quorum, NEW.professionals_quorum)
    IS DISTINCT FROM (OLD.residents_quorum, OLD.professionals_quorum))
  EXECUTE FUNCTION keep_panel_quorums();
