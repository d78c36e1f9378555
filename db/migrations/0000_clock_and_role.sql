-- The app's role: it may read and write rows, it owns nothing and bypasses nothing.
-- A role belongs to the whole server, so another database may have made it already, perhaps at this very moment.
DO $$
BEGIN
  CREATE ROLE plint_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT plint_app TO %I', current_user);
EXCEPTION WHEN OTHERS THEN
  IF NOT pg_has_role(current_user, 'plint_app', 'MEMBER') THEN RAISE; END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO plint_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO plint_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO plint_app;
--> statement-breakpoint
-- The one clock that decides anything. A rehearsal (tests, demo) may put it ahead; the app's role can only read it.
CREATE TABLE clock (ahead interval NOT NULL DEFAULT '0');
--> statement-breakpoint
CREATE UNIQUE INDEX one_clock ON clock ((true));
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON clock FROM plint_app;
--> statement-breakpoint
CREATE FUNCTION plint_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
$$ SELECT clock_timestamp() + coalesce((SELECT ahead FROM clock), '0') $$;
--> statement-breakpoint
-- Who asks: set by inScope() for one transaction; without it every one of these is null and no tenant row is visible.
CREATE FUNCTION plint_scope() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.scope', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION plint_corporation() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.corporation_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION plint_person() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION plint_seat() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.seat_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION plint_tender() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.tender_id', true), '')::uuid $$;
