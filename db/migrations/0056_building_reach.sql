-- What a space shares with its building is the corporation's own; what a call promises of it stands in its frozen rules.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['buildings', 'building_units', 'building_partners']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system_reaches_all ON %I USING ((SELECT plint_scope()) = ''system'')', name);
    EXECUTE format('CREATE POLICY corporation_reaches_its_own ON %I
      USING ((SELECT plint_scope()) = ''corporation'' AND corporation_id = (SELECT plint_corporation()))', name);
  END LOOP;
END $$;
