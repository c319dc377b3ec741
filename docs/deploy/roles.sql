-- The four roles and the database, on a PostgreSQL server of your own (15 or newer). Run it once,
-- as a superuser or as a role that may create roles and databases:
--
--   psql -v owner_password=… -v app_password=… -v jobs_password=… -v stats_password=… \
--        -f docs/deploy/roles.sql postgres
--
-- The tables, and the rights on them, come from `manage.py migrate`.

\set ON_ERROR_STOP on

CREATE ROLE owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE ROLE jobs LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'jobs_password';
CREATE ROLE stats_ro LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'stats_password';

-- Errors quote statements and rows, and so do not belong in the server's log. Only a superuser can
-- say so; without one, set log_min_messages = log for the whole server.
SELECT rolsuper AS is_superuser FROM pg_roles WHERE rolname = current_user \gset
\if :is_superuser
    ALTER ROLE app SET log_min_messages = 'log';
    ALTER ROLE jobs SET log_min_messages = 'log';
\endif

-- To run the test suite on this server, the owner also has to make databases and act as the others
-- (`make test-own` does so on a server of its own):
--   ALTER ROLE owner CREATEDB;
--   GRANT app, jobs TO owner;

-- A superuser may give a database to anyone; another role must be a member of the new owner.
GRANT owner TO CURRENT_USER;
CREATE DATABASE naastu OWNER owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
REVOKE owner FROM CURRENT_USER;

\connect naastu

-- A template that was carried over from PostgreSQL 14 or older lets everybody create tables.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
