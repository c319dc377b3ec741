--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: owner
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


ALTER TYPE public.procrastinate_job_event_type OWNER TO owner;

--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: owner
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


ALTER TYPE public.procrastinate_job_status OWNER TO owner;

--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: owner
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


ALTER TYPE public.procrastinate_job_to_defer_v1 OWNER TO owner;

--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) OWNER TO owner;

--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) OWNER TO owner;

--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) OWNER TO owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


ALTER TABLE public.procrastinate_jobs OWNER TO owner;

--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


ALTER FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) OWNER TO owner;

--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) OWNER TO owner;

--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_abort_job_v1() OWNER TO owner;

--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_job_inserted_v1() OWNER TO owner;

--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) OWNER TO owner;

--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_register_worker_v1() OWNER TO owner;

--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO owner;

--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO owner;

--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() OWNER TO owner;

--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() OWNER TO owner;

--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() OWNER TO owner;

--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_update_v1() OWNER TO owner;

--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


ALTER FUNCTION public.procrastinate_unlink_periodic_defers_v1() OWNER TO owner;

--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) OWNER TO owner;

--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) OWNER TO owner;

--
-- Name: raise_public_stamp(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.raise_public_stamp() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    guard text := 'naastu.stamped_' || TG_ARGV[0];
BEGIN
    -- Once per transaction is enough; it fires at the end, so nobody waits for the row for long.
    IF current_setting(guard, true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        PERFORM set_config(guard, pg_current_xact_id()::text, true);
        INSERT INTO clientsupport_publicstamp (part, value) VALUES (TG_ARGV[0], 1)
            ON CONFLICT (part) DO UPDATE SET value = clientsupport_publicstamp.value + 1;
    END IF;
    RETURN NULL;
END $$;


ALTER FUNCTION public.raise_public_stamp() OWNER TO owner;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: owner
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'The audit log only grows: % is refused.', TG_OP;
END $$;


ALTER FUNCTION public.refuse_change() OWNER TO owner;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.account_emailaddress OWNER TO owner;

--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation OWNER TO owner;

--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO owner;

--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO owner;

--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO owner;

--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: clientsupport_auditevent; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_auditevent (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action character varying(40) NOT NULL,
    object_type character varying(100) NOT NULL,
    object_id character varying(100) NOT NULL,
    organisation character varying(100) NOT NULL,
    reason text NOT NULL,
    actor_id bigint
);


ALTER TABLE public.clientsupport_auditevent OWNER TO owner;

--
-- Name: clientsupport_auditevent_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.clientsupport_auditevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.clientsupport_auditevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: clientsupport_auditseal; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_auditseal (
    id bigint NOT NULL,
    chain character varying(100) NOT NULL,
    number integer NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    events bigint[] NOT NULL,
    previous character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    CONSTRAINT clientsupport_auditseal_number_check CHECK ((number >= 0))
);


ALTER TABLE public.clientsupport_auditseal OWNER TO owner;

--
-- Name: clientsupport_auditseal_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.clientsupport_auditseal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.clientsupport_auditseal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: clientsupport_networkbucket; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_networkbucket (
    id bigint NOT NULL,
    purpose character varying(40) NOT NULL,
    key character varying(64) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    count integer NOT NULL,
    CONSTRAINT clientsupport_networkbucket_count_check CHECK ((count >= 0))
);


ALTER TABLE public.clientsupport_networkbucket OWNER TO owner;

--
-- Name: clientsupport_networkbucket_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.clientsupport_networkbucket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.clientsupport_networkbucket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: clientsupport_networksalt; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_networksalt (
    day date NOT NULL,
    salt bytea NOT NULL
);


ALTER TABLE public.clientsupport_networksalt OWNER TO owner;

--
-- Name: clientsupport_publicstamp; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_publicstamp (
    part character varying(20) NOT NULL,
    value bigint NOT NULL
);


ALTER TABLE public.clientsupport_publicstamp OWNER TO owner;

--
-- Name: clientsupport_sharedcache; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_sharedcache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


ALTER TABLE public.clientsupport_sharedcache OWNER TO owner;

--
-- Name: clientsupport_user; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.clientsupport_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    portal_role character varying(20) NOT NULL
);


ALTER TABLE public.clientsupport_user OWNER TO owner;

--
-- Name: clientsupport_user_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.clientsupport_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.clientsupport_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_accessreview; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_accessreview (
    id bigint NOT NULL,
    reviewed_on date NOT NULL,
    provider_id bigint,
    reviewed_by_id bigint NOT NULL,
    authority_id bigint
);


ALTER TABLE public.directory_accessreview OWNER TO owner;

--
-- Name: directory_accessreview_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_accessreview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_accessreview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_application; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_application (
    uuid uuid NOT NULL,
    name character varying(150) NOT NULL,
    kind character varying(20) NOT NULL,
    website character varying(200) NOT NULL,
    chamber_number character varying(8) NOT NULL,
    area character varying(300) NOT NULL,
    motivation text NOT NULL,
    contact_name character varying(100) NOT NULL,
    contact_email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    decision character varying(10) NOT NULL,
    decided_at timestamp with time zone,
    reason text NOT NULL,
    decided_by_id bigint,
    provider_id bigint,
    CONSTRAINT application_decided_has_moment CHECK ((((decided_at IS NULL) AND ((decision)::text = 'waiting'::text)) OR ((NOT ((decision)::text = 'waiting'::text)) AND (decided_at IS NOT NULL))))
);


ALTER TABLE public.directory_application OWNER TO owner;

--
-- Name: directory_authority; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_authority (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(150) NOT NULL,
    slug character varying(150) NOT NULL,
    is_example boolean NOT NULL
);


ALTER TABLE public.directory_authority OWNER TO owner;

--
-- Name: directory_authority_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_authority ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_authority_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_authority_municipalities; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_authority_municipalities (
    id bigint NOT NULL,
    authority_id bigint NOT NULL,
    municipality_id bigint NOT NULL
);


ALTER TABLE public.directory_authority_municipalities OWNER TO owner;

--
-- Name: directory_authority_municipalities_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_authority_municipalities ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_authority_municipalities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_authority_regions; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_authority_regions (
    id bigint NOT NULL,
    authority_id bigint NOT NULL,
    careofficeregion_id bigint NOT NULL
);


ALTER TABLE public.directory_authority_regions OWNER TO owner;

--
-- Name: directory_authority_regions_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_authority_regions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_authority_regions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_careofficeregion; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_careofficeregion (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL,
    care_office character varying(100) NOT NULL,
    assessed_on date NOT NULL
);


ALTER TABLE public.directory_careofficeregion OWNER TO owner;

--
-- Name: directory_careofficeregion_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_careofficeregion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_careofficeregion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_contract; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_contract (
    id bigint NOT NULL,
    provider_name character varying(150) NOT NULL,
    legal_basis character varying(20) NOT NULL,
    stated_on date NOT NULL,
    ended_on date,
    authority_id bigint NOT NULL,
    provider_id bigint,
    stated_by_id bigint NOT NULL,
    CONSTRAINT contract_names_one_organisation CHECK ((((provider_id IS NOT NULL) AND ((provider_name)::text = ''::text)) OR ((provider_id IS NULL) AND (NOT ((provider_name)::text = ''::text)))))
);


ALTER TABLE public.directory_contract OWNER TO owner;

--
-- Name: directory_contract_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_contract ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_contract_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_correctionreport; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_correctionreport (
    uuid uuid NOT NULL,
    topic character varying(20) NOT NULL,
    data_key text NOT NULL,
    text text,
    language character varying(2) NOT NULL,
    code_locator character varying(4) NOT NULL,
    code_salt bytea NOT NULL,
    code_tag character varying(200) NOT NULL,
    reported_on date NOT NULL,
    due_on date NOT NULL,
    state character varying(10) NOT NULL,
    answer character varying(1000) NOT NULL,
    answered_on date,
    answered_by_id bigint,
    offer_id bigint NOT NULL,
    announced_on date,
    escalated_on date,
    submission character varying(64),
    CONSTRAINT correction_answered_has_day CHECK ((((answered_on IS NULL) AND ((state)::text = 'waiting'::text)) OR ((NOT ((state)::text = 'waiting'::text)) AND (answered_on IS NOT NULL))))
);


ALTER TABLE public.directory_correctionreport OWNER TO owner;

--
-- Name: directory_independencedeclaration; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_independencedeclaration (
    id bigint NOT NULL,
    declared_on date NOT NULL,
    paid_by character varying(20)[] NOT NULL,
    employed_by character varying(20) NOT NULL,
    takes_decisions boolean,
    is_in_access_team boolean,
    gives_care boolean,
    has_hours_limited boolean,
    has_registered_professionals boolean,
    complaint_route character varying(200) NOT NULL,
    statement text NOT NULL,
    statement_nl text,
    statement_en text,
    statement_tr text,
    statement_ar text,
    statement_pl text,
    statement_uk text,
    declared_by_id bigint,
    provider_id bigint NOT NULL
);


ALTER TABLE public.directory_independencedeclaration OWNER TO owner;

--
-- Name: directory_independencedeclaration_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_independencedeclaration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_independencedeclaration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_invitation; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_invitation (
    uuid uuid NOT NULL,
    email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    portal_role character varying(20) NOT NULL,
    role character varying(20) NOT NULL,
    may_bundle boolean NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    authority_id bigint,
    invited_by_id bigint,
    provider_id bigint,
    CONSTRAINT invitation_fits CHECK ((((authority_id IS NULL) AND (provider_id IS NOT NULL) AND ((role)::text = ANY ((ARRAY['supporter'::character varying, 'coordinator'::character varying])::text[]))) OR ((authority_id IS NOT NULL) AND (provider_id IS NULL) AND ((role)::text = ANY ((ARRAY['official'::character varying, 'council_member'::character varying])::text[]))) OR ((authority_id IS NULL) AND (provider_id IS NULL) AND ((role)::text = ''::text) AND (NOT ((portal_role)::text = ''::text)))))
);


ALTER TABLE public.directory_invitation OWNER TO owner;

--
-- Name: directory_law; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_law (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_nl character varying(100),
    name_en character varying(100),
    name_tr character varying(100),
    name_ar character varying(100),
    name_pl character varying(100),
    name_uk character varying(100),
    summary character varying(200) NOT NULL,
    summary_nl character varying(200),
    summary_en character varying(200),
    summary_tr character varying(200),
    summary_ar character varying(200),
    summary_pl character varying(200),
    summary_uk character varying(200),
    "position" smallint NOT NULL,
    topic character varying(100) NOT NULL,
    topic_nl character varying(100),
    topic_en character varying(100),
    topic_tr character varying(100),
    topic_ar character varying(100),
    topic_pl character varying(100),
    topic_uk character varying(100),
    icon character varying(40) NOT NULL,
    CONSTRAINT directory_law_position_check CHECK (("position" >= 0))
);


ALTER TABLE public.directory_law OWNER TO owner;

--
-- Name: directory_law_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_law ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_law_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_lifedomain; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_lifedomain (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_nl character varying(100),
    name_en character varying(100),
    name_tr character varying(100),
    name_ar character varying(100),
    name_pl character varying(100),
    name_uk character varying(100),
    summary character varying(200) NOT NULL,
    summary_nl character varying(200),
    summary_en character varying(200),
    summary_tr character varying(200),
    summary_ar character varying(200),
    summary_pl character varying(200),
    summary_uk character varying(200),
    "position" smallint NOT NULL,
    CONSTRAINT directory_lifedomain_position_check CHECK (("position" >= 0))
);


ALTER TABLE public.directory_lifedomain OWNER TO owner;

--
-- Name: directory_lifedomain_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_lifedomain ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_lifedomain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_linkcheck; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_linkcheck (
    id bigint NOT NULL,
    url character varying(500) NOT NULL,
    state character varying(10) NOT NULL,
    status smallint,
    checked_at timestamp with time zone NOT NULL,
    failing_since date,
    provider_id bigint NOT NULL,
    told_on date,
    CONSTRAINT directory_linkcheck_status_check CHECK ((status >= 0))
);


ALTER TABLE public.directory_linkcheck OWNER TO owner;

--
-- Name: directory_linkcheck_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_linkcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_linkcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_listingchange; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_listingchange (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    by_id bigint,
    offer_id bigint,
    provider_id bigint NOT NULL,
    reason character varying(500) NOT NULL
);


ALTER TABLE public.directory_listingchange OWNER TO owner;

--
-- Name: directory_listingchange_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_listingchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_listingchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_listingimport; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_listingimport (
    uuid uuid NOT NULL,
    read_at timestamp with time zone NOT NULL,
    rows jsonb NOT NULL,
    provider_id bigint NOT NULL,
    read_by_id bigint NOT NULL,
    number integer NOT NULL,
    started_at timestamp with time zone,
    state character varying(10) NOT NULL,
    CONSTRAINT directory_listingimport_number_check CHECK ((number >= 0))
);


ALTER TABLE public.directory_listingimport OWNER TO owner;

--
-- Name: directory_location; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_location (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    street character varying(150) NOT NULL,
    postcode character varying(7) NOT NULL,
    town character varying(100) NOT NULL,
    latitude double precision,
    longitude double precision,
    has_step_free_access boolean,
    has_accessible_toilet boolean,
    accessibility character varying(200) NOT NULL,
    accessibility_nl character varying(200),
    accessibility_en character varying(200),
    accessibility_tr character varying(200),
    accessibility_ar character varying(200),
    accessibility_pl character varying(200),
    accessibility_uk character varying(200),
    is_private boolean NOT NULL,
    offer_id bigint NOT NULL
);


ALTER TABLE public.directory_location OWNER TO owner;

--
-- Name: directory_location_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_location ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_membership; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_membership (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    may_bundle boolean NOT NULL,
    since date NOT NULL,
    authority_id bigint,
    provider_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT membership_fits CHECK ((((authority_id IS NULL) AND (provider_id IS NOT NULL) AND ((role)::text = ANY ((ARRAY['supporter'::character varying, 'coordinator'::character varying])::text[]))) OR ((authority_id IS NOT NULL) AND (provider_id IS NULL) AND ((role)::text = ANY ((ARRAY['official'::character varying, 'council_member'::character varying])::text[])))))
);


ALTER TABLE public.directory_membership OWNER TO owner;

--
-- Name: directory_membership_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_municipality; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_municipality (
    id bigint NOT NULL,
    code character varying(6) NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL,
    province character varying(20) NOT NULL,
    latitude double precision,
    longitude double precision,
    aliases character varying(100)[] NOT NULL,
    valid_until date,
    care_office_confidence character varying(10) NOT NULL,
    care_office_region_id bigint,
    CONSTRAINT municipality_current_has_point CHECK (((valid_until IS NOT NULL) OR ((latitude IS NOT NULL) AND (longitude IS NOT NULL)))),
    CONSTRAINT municipality_region_and_confidence_together CHECK (((((care_office_confidence)::text = ''::text) AND (care_office_region_id IS NULL)) OR ((care_office_region_id IS NOT NULL) AND (NOT ((care_office_confidence)::text = ''::text)))))
);


ALTER TABLE public.directory_municipality OWNER TO owner;

--
-- Name: directory_municipality_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_municipality ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_municipality_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_municipality_successors; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_municipality_successors (
    id bigint NOT NULL,
    from_municipality_id bigint NOT NULL,
    to_municipality_id bigint NOT NULL
);


ALTER TABLE public.directory_municipality_successors OWNER TO owner;

--
-- Name: directory_municipality_successors_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_municipality_successors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_municipality_successors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offer; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offer (
    id bigint NOT NULL,
    slug character varying(150) NOT NULL,
    title character varying(150) NOT NULL,
    title_nl character varying(150),
    title_en character varying(150),
    title_tr character varying(150),
    title_ar character varying(150),
    title_pl character varying(150),
    title_uk character varying(150),
    summary character varying(300) NOT NULL,
    summary_nl character varying(300),
    summary_en character varying(300),
    summary_tr character varying(300),
    summary_ar character varying(300),
    summary_pl character varying(300),
    summary_uk character varying(300),
    description text NOT NULL,
    description_nl text,
    description_en text,
    description_tr text,
    description_ar text,
    description_pl text,
    description_uk text,
    legal_basis character varying(20) NOT NULL,
    phone character varying(30) NOT NULL,
    email character varying(254) NOT NULL,
    website character varying(200) NOT NULL,
    state character varying(20) NOT NULL,
    checked_on date,
    checked_by_id bigint,
    provider_id bigint NOT NULL,
    channels character varying(20)[] NOT NULL,
    has_interpreter boolean,
    has_lived_experience boolean,
    languages character varying(5)[] NOT NULL,
    response_days smallint,
    takes_requests boolean NOT NULL,
    waiting_noted_on date,
    waiting_weeks smallint,
    reminded_on date,
    review_months smallint NOT NULL,
    CONSTRAINT directory_offer_response_days_check CHECK ((response_days >= 0)),
    CONSTRAINT directory_offer_review_months_check CHECK ((review_months >= 0)),
    CONSTRAINT directory_offer_waiting_weeks_check CHECK ((waiting_weeks >= 0)),
    CONSTRAINT offer_checked_by_has_day CHECK (((checked_by_id IS NULL) OR (checked_on IS NOT NULL))),
    CONSTRAINT offer_waiting_weeks_and_day_together CHECK ((((waiting_noted_on IS NULL) AND (waiting_weeks IS NULL)) OR ((waiting_noted_on IS NOT NULL) AND (waiting_weeks IS NOT NULL))))
);


ALTER TABLE public.directory_offer OWNER TO owner;

--
-- Name: directory_offer_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offer_laws; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offer_laws (
    id bigint NOT NULL,
    offer_id bigint NOT NULL,
    law_id bigint NOT NULL
);


ALTER TABLE public.directory_offer_laws OWNER TO owner;

--
-- Name: directory_offer_laws_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offer_laws ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offer_laws_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offer_life_domains; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offer_life_domains (
    id bigint NOT NULL,
    offer_id bigint NOT NULL,
    lifedomain_id bigint NOT NULL
);


ALTER TABLE public.directory_offer_life_domains OWNER TO owner;

--
-- Name: directory_offer_life_domains_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offer_life_domains ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offer_life_domains_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offer_target_groups; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offer_target_groups (
    id bigint NOT NULL,
    offer_id bigint NOT NULL,
    targetgroup_id bigint NOT NULL
);


ALTER TABLE public.directory_offer_target_groups OWNER TO owner;

--
-- Name: directory_offer_target_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offer_target_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offer_target_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offerarea; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offerarea (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    province character varying(20) NOT NULL,
    municipality_id bigint,
    offer_id bigint NOT NULL,
    region_id bigint,
    CONSTRAINT offerarea_names_what_its_kind_says CHECK (((((kind)::text = 'municipality'::text) AND (municipality_id IS NOT NULL) AND ((province)::text = ''::text) AND (region_id IS NULL)) OR (((kind)::text = 'region'::text) AND (municipality_id IS NULL) AND ((province)::text = ''::text) AND (region_id IS NOT NULL)) OR (((kind)::text = 'province'::text) AND (municipality_id IS NULL) AND (region_id IS NULL) AND (NOT ((province)::text = ''::text))) OR (((kind)::text = 'national'::text) AND (municipality_id IS NULL) AND ((province)::text = ''::text) AND (region_id IS NULL))))
);


ALTER TABLE public.directory_offerarea OWNER TO owner;

--
-- Name: directory_offerarea_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offerarea ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offerarea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offercoverage; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offercoverage (
    id bigint NOT NULL,
    breadth smallint NOT NULL,
    municipality_id bigint NOT NULL,
    offer_id bigint NOT NULL,
    CONSTRAINT directory_offercoverage_breadth_check CHECK ((breadth >= 0))
);


ALTER TABLE public.directory_offercoverage OWNER TO owner;

--
-- Name: directory_offercoverage_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offercoverage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offercoverage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_offerdraft; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_offerdraft (
    id bigint NOT NULL,
    content jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    offer_id bigint NOT NULL,
    saved_by_id bigint NOT NULL,
    returned text NOT NULL,
    submitted_at timestamp with time zone
);


ALTER TABLE public.directory_offerdraft OWNER TO owner;

--
-- Name: directory_offerdraft_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_offerdraft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_offerdraft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_openinghour; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_openinghour (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    weekday smallint NOT NULL,
    occurrence smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    valid_from date,
    valid_until date,
    location_id bigint,
    offer_id bigint NOT NULL,
    CONSTRAINT directory_openinghour_weekday_check CHECK ((weekday >= 0)),
    CONSTRAINT openinghour_closes_after_it_opens CHECK (((closes > opens) OR (closes = '00:00:00'::time without time zone))),
    CONSTRAINT openinghour_valid_period_in_order CHECK (((valid_from IS NULL) OR (valid_until IS NULL) OR (valid_until >= valid_from))),
    CONSTRAINT openinghour_walk_in_has_location CHECK (((((kind)::text = 'phone'::text) AND (location_id IS NULL)) OR (((kind)::text = 'walk_in'::text) AND (location_id IS NOT NULL))))
);


ALTER TABLE public.directory_openinghour OWNER TO owner;

--
-- Name: directory_openinghour_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_openinghour ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_openinghour_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_place; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_place (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    postcode_count integer NOT NULL,
    aliases character varying(100)[] NOT NULL,
    formerly_in_id bigint,
    municipality_id bigint NOT NULL,
    CONSTRAINT directory_place_postcode_count_check CHECK ((postcode_count >= 0))
);


ALTER TABLE public.directory_place OWNER TO owner;

--
-- Name: directory_place_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_postcode; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_postcode (
    digits character varying(4) NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    place_id bigint NOT NULL
);


ALTER TABLE public.directory_postcode OWNER TO owner;

--
-- Name: directory_postcodeexception; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_postcodeexception (
    code character varying(6) NOT NULL,
    place_id bigint NOT NULL
);


ALTER TABLE public.directory_postcodeexception OWNER TO owner;

--
-- Name: directory_provider; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_provider (
    id bigint NOT NULL,
    name character varying(150) NOT NULL,
    slug character varying(150) NOT NULL,
    kind character varying(20) NOT NULL,
    description text NOT NULL,
    description_nl text,
    description_en text,
    description_tr text,
    description_ar text,
    description_pl text,
    description_uk text,
    website character varying(200) NOT NULL,
    chamber_number character varying(8) NOT NULL,
    evidence_url character varying(500) NOT NULL,
    evidence_year smallint,
    evidence_note character varying(200) NOT NULL,
    is_example boolean NOT NULL,
    is_checked boolean NOT NULL,
    CONSTRAINT directory_provider_evidence_year_check CHECK ((evidence_year >= 0)),
    CONSTRAINT provider_example_says_so CHECK (((NOT is_example) OR ((name)::text ~~ 'Voorbeeld%'::text)))
);


ALTER TABLE public.directory_provider OWNER TO owner;

--
-- Name: directory_provider_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_provider ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_provider_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_relatedrole; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_relatedrole (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_nl character varying(100),
    name_en character varying(100),
    name_tr character varying(100),
    name_ar character varying(100),
    name_pl character varying(100),
    name_uk character varying(100),
    summary character varying(200) NOT NULL,
    summary_nl character varying(200),
    summary_en character varying(200),
    summary_tr character varying(200),
    summary_ar character varying(200),
    summary_pl character varying(200),
    summary_uk character varying(200),
    "position" smallint NOT NULL,
    when_to_go text NOT NULL,
    when_to_go_nl text,
    when_to_go_en text,
    when_to_go_tr text,
    when_to_go_ar text,
    when_to_go_pl text,
    when_to_go_uk text,
    what_support_can_do text NOT NULL,
    what_support_can_do_nl text,
    what_support_can_do_en text,
    what_support_can_do_tr text,
    what_support_can_do_ar text,
    what_support_can_do_pl text,
    what_support_can_do_uk text,
    CONSTRAINT directory_relatedrole_position_check CHECK (("position" >= 0))
);


ALTER TABLE public.directory_relatedrole OWNER TO owner;

--
-- Name: directory_relatedrole_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_relatedrole ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_relatedrole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_relatedrole_laws; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_relatedrole_laws (
    id bigint NOT NULL,
    relatedrole_id bigint NOT NULL,
    law_id bigint NOT NULL
);


ALTER TABLE public.directory_relatedrole_laws OWNER TO owner;

--
-- Name: directory_relatedrole_laws_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_relatedrole_laws ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_relatedrole_laws_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_searchtally; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_searchtally (
    id bigint NOT NULL,
    month date NOT NULL,
    law character varying(40) NOT NULL,
    target_group character varying(40) NOT NULL,
    life_domain character varying(40) NOT NULL,
    results character varying(10) NOT NULL,
    count integer NOT NULL,
    municipality_id bigint,
    CONSTRAINT directory_searchtally_count_check CHECK ((count >= 0))
);


ALTER TABLE public.directory_searchtally OWNER TO owner;

--
-- Name: directory_searchtally_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_searchtally ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_searchtally_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_targetgroup; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.directory_targetgroup (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_nl character varying(100),
    name_en character varying(100),
    name_tr character varying(100),
    name_ar character varying(100),
    name_pl character varying(100),
    name_uk character varying(100),
    summary character varying(200) NOT NULL,
    summary_nl character varying(200),
    summary_en character varying(200),
    summary_tr character varying(200),
    summary_ar character varying(200),
    summary_pl character varying(200),
    summary_uk character varying(200),
    "position" smallint NOT NULL,
    is_specialised boolean NOT NULL,
    CONSTRAINT directory_targetgroup_position_check CHECK (("position" >= 0))
);


ALTER TABLE public.directory_targetgroup OWNER TO owner;

--
-- Name: directory_targetgroup_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.directory_targetgroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_targetgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_admin_log; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


ALTER TABLE public.django_admin_log OWNER TO owner;

--
-- Name: django_admin_log_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO owner;

--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO owner;

--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


ALTER TABLE public.django_session OWNER TO owner;

--
-- Name: intake_absence; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_absence (
    id bigint NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    provider_id bigint NOT NULL,
    replacement_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT absence_by_another CHECK ((NOT (user_id = replacement_id))),
    CONSTRAINT absence_ends_after_it_begins CHECK ((last_day >= first_day))
);


ALTER TABLE public.intake_absence OWNER TO owner;

--
-- Name: intake_absence_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_absence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_brokenglass; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_brokenglass (
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    until timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    request_id uuid NOT NULL
);

ALTER TABLE ONLY public.intake_brokenglass FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_brokenglass OWNER TO owner;

--
-- Name: intake_brokenglass_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_brokenglass ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_brokenglass_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_dangersentence; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_dangersentence (
    id bigint NOT NULL,
    text character varying(300) NOT NULL,
    kind character varying(20) NOT NULL,
    is_held_out boolean NOT NULL
);


ALTER TABLE public.intake_dangersentence OWNER TO owner;

--
-- Name: intake_dangersentence_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_dangersentence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_dangersentence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_dangerword; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_dangerword (
    id bigint NOT NULL,
    phrase character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    note character varying(200) NOT NULL
);


ALTER TABLE public.intake_dangerword OWNER TO owner;

--
-- Name: intake_dangerword_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_dangerword ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_dangerword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_deletion; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_deletion (
    id bigint NOT NULL,
    kind character varying(50) NOT NULL,
    key character varying(64) NOT NULL,
    reason character varying(20) NOT NULL,
    "on" date NOT NULL,
    is_noted boolean NOT NULL
);


ALTER TABLE public.intake_deletion OWNER TO owner;

--
-- Name: intake_deletion_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_deletion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_deletion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_helprequest; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_helprequest (
    uuid uuid NOT NULL,
    data_key text NOT NULL,
    for_whom character varying(20) NOT NULL,
    origin character varying(10) NOT NULL,
    state character varying(20) NOT NULL,
    contact text,
    alert_to text,
    code_locator character varying(4) NOT NULL,
    code_salt bytea NOT NULL,
    code_tag character varying(200) NOT NULL,
    received_on date NOT NULL,
    last_activity_on date NOT NULL,
    due_on date,
    answered_on date,
    closed_on date,
    close_reason character varying(20) NOT NULL,
    agreed_to_short boolean NOT NULL,
    delete_on date NOT NULL,
    announced_on date,
    reminded_on date,
    coordinator_on date,
    desk_on date,
    domain_id bigint,
    municipality_id bigint NOT NULL,
    offer_id bigint,
    provider_id bigint NOT NULL,
    supporter_id bigint,
    CONSTRAINT request_closed_has_day CHECK ((((closed_on IS NOT NULL) AND (due_on IS NULL) AND ((state)::text = 'closed'::text)) OR ((NOT ((state)::text = 'closed'::text)) AND ((close_reason)::text = ''::text) AND (closed_on IS NULL))))
);

ALTER TABLE ONLY public.intake_helprequest FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_helprequest OWNER TO owner;

--
-- Name: intake_internalnote; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_internalnote (
    uuid uuid NOT NULL,
    text text NOT NULL,
    "on" date NOT NULL,
    author_id bigint,
    request_id uuid NOT NULL,
    number smallint NOT NULL,
    CONSTRAINT intake_internalnote_number_check CHECK ((number >= 0))
);

ALTER TABLE ONLY public.intake_internalnote FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_internalnote OWNER TO owner;

--
-- Name: intake_message; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_message (
    uuid uuid NOT NULL,
    number smallint NOT NULL,
    author character varying(10) NOT NULL,
    text text NOT NULL,
    is_question boolean NOT NULL,
    "on" date NOT NULL,
    provider_id bigint,
    request_id uuid NOT NULL,
    CONSTRAINT intake_message_number_check CHECK ((number >= 0))
);

ALTER TABLE ONLY public.intake_message FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_message OWNER TO owner;

--
-- Name: intake_passing; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_passing (
    id bigint NOT NULL,
    proposed_on date NOT NULL,
    expires_on date NOT NULL,
    decided_on date,
    state character varying(10) NOT NULL,
    proposed_by_id bigint,
    request_id uuid NOT NULL,
    to_id bigint NOT NULL
);

ALTER TABLE ONLY public.intake_passing FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_passing OWNER TO owner;

--
-- Name: intake_passing_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_passing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_passing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_replydraft; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_replydraft (
    uuid uuid NOT NULL,
    text text NOT NULL,
    "on" date NOT NULL,
    request_id uuid NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE ONLY public.intake_replydraft FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_replydraft OWNER TO owner;

--
-- Name: intake_replytemplate; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_replytemplate (
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    text text NOT NULL,
    provider_id bigint NOT NULL
);


ALTER TABLE public.intake_replytemplate OWNER TO owner;

--
-- Name: intake_replytemplate_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.intake_replytemplate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_replytemplate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: intake_submittedform; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_submittedform (
    key character varying(64) NOT NULL,
    draw integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    request_id uuid NOT NULL,
    CONSTRAINT intake_submittedform_draw_check CHECK ((draw >= 0))
);


ALTER TABLE public.intake_submittedform OWNER TO owner;

--
-- Name: intake_visit; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.intake_visit (
    key character varying(64) NOT NULL,
    idle_until timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    request_id uuid NOT NULL
);


ALTER TABLE public.intake_visit OWNER TO owner;

--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator OWNER TO owner;

--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


ALTER TABLE public.procrastinate_events OWNER TO owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.procrastinate_events_id_seq OWNER TO owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: owner
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.procrastinate_jobs_id_seq OWNER TO owner;

--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: owner
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


ALTER TABLE public.procrastinate_periodic_defers OWNER TO owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.procrastinate_periodic_defers_id_seq OWNER TO owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: owner
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.procrastinate_workers OWNER TO owner;

--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialaccount; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.socialaccount_socialaccount OWNER TO owner;

--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialapp; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);


ALTER TABLE public.socialaccount_socialapp OWNER TO owner;

--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialtoken; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);


ALTER TABLE public.socialaccount_socialtoken OWNER TO owner;

--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: owner
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.usersessions_usersession OWNER TO owner;

--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: owner
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
1	redactie@voorbeeld.example	t	t	1
2	privacy@voorbeeld.example	t	t	2
3	techniek@voorbeeld.example	t	t	3
4	coordinator@voorbeeld.example	t	t	4
5	ondersteuner@voorbeeld.example	t	t	5
6	collega@voorbeeld.example	t	t	6
7	ambtenaar@voorbeeld.example	t	t	7
8	raadslid@voorbeeld.example	t	t	8
9	zuid@voorbeeld.example	t	t	9
10	kwijt@voorbeeld.example	t	t	10
11	erbij@voorbeeld.example	t	t	11
\.


--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
\.


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.auth_group (id, name) FROM stdin;
\.


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
\.


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add public stamp	1	add_publicstamp
2	Can change public stamp	1	change_publicstamp
3	Can delete public stamp	1	delete_publicstamp
4	Can view public stamp	1	view_publicstamp
5	Can add account	2	add_user
6	Can change account	2	change_user
7	Can delete account	2	delete_user
8	Can view account	2	view_user
9	Can add gebeurtenis	3	add_auditevent
10	Can change gebeurtenis	3	change_auditevent
11	Can delete gebeurtenis	3	delete_auditevent
12	Can view gebeurtenis	3	view_auditevent
13	Can add network salt	4	add_networksalt
14	Can change network salt	4	change_networksalt
15	Can delete network salt	4	delete_networksalt
16	Can view network salt	4	view_networksalt
17	Can add zegel	5	add_auditseal
18	Can change zegel	5	change_auditseal
19	Can delete zegel	5	delete_auditseal
20	Can view zegel	5	view_auditseal
21	Can add network bucket	6	add_networkbucket
22	Can change network bucket	6	change_networkbucket
23	Can delete network bucket	6	delete_networkbucket
24	Can view network bucket	6	view_networkbucket
25	Can add zorgkantoorregio	7	add_careofficeregion
26	Can change zorgkantoorregio	7	change_careofficeregion
27	Can delete zorgkantoorregio	7	delete_careofficeregion
28	Can view zorgkantoorregio	7	view_careofficeregion
29	Can add wet	8	add_law
30	Can change wet	8	change_law
31	Can delete wet	8	delete_law
32	Can view wet	8	view_law
33	Can add leefgebied	9	add_lifedomain
34	Can change leefgebied	9	change_lifedomain
35	Can delete leefgebied	9	delete_lifedomain
36	Can view leefgebied	9	view_lifedomain
37	Can add doelgroep	10	add_targetgroup
38	Can change doelgroep	10	change_targetgroup
39	Can delete doelgroep	10	delete_targetgroup
40	Can view doelgroep	10	view_targetgroup
41	Can add gemeente	11	add_municipality
42	Can change gemeente	11	change_municipality
43	Can delete gemeente	11	delete_municipality
44	Can view gemeente	11	view_municipality
45	Can add aanbod	12	add_offer
46	Can change aanbod	12	change_offer
47	Can delete aanbod	12	delete_offer
48	Can view aanbod	12	view_offer
49	Can add werkgebied	13	add_offerarea
50	Can change werkgebied	13	change_offerarea
51	Can delete werkgebied	13	delete_offerarea
52	Can view werkgebied	13	view_offerarea
53	Can add offer coverage	14	add_offercoverage
54	Can change offer coverage	14	change_offercoverage
55	Can delete offer coverage	14	delete_offercoverage
56	Can view offer coverage	14	view_offercoverage
57	Can add plaats	15	add_place
58	Can change plaats	15	change_place
59	Can delete plaats	15	delete_place
60	Can view plaats	15	view_place
61	Can add postcode	16	add_postcode
62	Can change postcode	16	change_postcode
63	Can delete postcode	16	delete_postcode
64	Can view postcode	16	view_postcode
65	Can add afwijkende postcode	17	add_postcodeexception
66	Can change afwijkende postcode	17	change_postcodeexception
67	Can delete afwijkende postcode	17	delete_postcodeexception
68	Can view afwijkende postcode	17	view_postcodeexception
69	Can add aanbieder	18	add_provider
70	Can change aanbieder	18	change_provider
71	Can delete aanbieder	18	delete_provider
72	Can view aanbieder	18	view_provider
73	Can add verklaring over onafhankelijkheid	19	add_independencedeclaration
74	Can change verklaring over onafhankelijkheid	19	change_independencedeclaration
75	Can delete verklaring over onafhankelijkheid	19	delete_independencedeclaration
76	Can view verklaring over onafhankelijkheid	19	view_independencedeclaration
77	Can add locatie	20	add_location
78	Can change locatie	20	change_location
79	Can delete locatie	20	delete_location
80	Can view locatie	20	view_location
81	Can add openingstijd	21	add_openinghour
82	Can change openingstijd	21	change_openinghour
83	Can delete openingstijd	21	delete_openinghour
84	Can view openingstijd	21	view_openinghour
85	Can add verwante functie	22	add_relatedrole
86	Can change verwante functie	22	change_relatedrole
87	Can delete verwante functie	22	delete_relatedrole
88	Can view verwante functie	22	view_relatedrole
89	Can add zoektelling	23	add_searchtally
90	Can change zoektelling	23	change_searchtally
91	Can delete zoektelling	23	delete_searchtally
92	Can view zoektelling	23	view_searchtally
93	Can add overheid	24	add_authority
94	Can change overheid	24	change_authority
95	Can delete overheid	24	delete_authority
96	Can view overheid	24	view_authority
97	Can add controle van de toegang	25	add_accessreview
98	Can change controle van de toegang	25	change_accessreview
99	Can delete controle van de toegang	25	delete_accessreview
100	Can view controle van de toegang	25	view_accessreview
101	Can add wijziging	26	add_listingchange
102	Can change wijziging	26	change_listingchange
103	Can delete wijziging	26	delete_listingchange
104	Can view wijziging	26	view_listingchange
105	Can add concept	27	add_offerdraft
106	Can change concept	27	change_offerdraft
107	Can delete concept	27	delete_offerdraft
108	Can view concept	27	view_offerdraft
109	Can add aanmelding	28	add_application
110	Can change aanmelding	28	change_application
111	Can delete aanmelding	28	delete_application
112	Can view aanmelding	28	view_application
113	Can add afspraak	29	add_contract
114	Can change afspraak	29	change_contract
115	Can delete afspraak	29	delete_contract
116	Can view afspraak	29	view_contract
117	Can add melding	30	add_correctionreport
118	Can change melding	30	change_correctionreport
119	Can delete melding	30	delete_correctionreport
120	Can view melding	30	view_correctionreport
121	Can add uitnodiging	31	add_invitation
122	Can change uitnodiging	31	change_invitation
123	Can delete uitnodiging	31	delete_invitation
124	Can view uitnodiging	31	view_invitation
125	Can add controle van een link	32	add_linkcheck
126	Can change controle van een link	32	change_linkcheck
127	Can delete controle van een link	32	delete_linkcheck
128	Can view controle van een link	32	view_linkcheck
129	Can add lidmaatschap	33	add_membership
130	Can change lidmaatschap	33	change_membership
131	Can delete lidmaatschap	33	delete_membership
132	Can view lidmaatschap	33	view_membership
133	Can add ingelezen rekenblad	34	add_listingimport
134	Can change ingelezen rekenblad	34	change_listingimport
135	Can delete ingelezen rekenblad	34	delete_listingimport
136	Can view ingelezen rekenblad	34	view_listingimport
137	Can add wissing	35	add_deletion
138	Can change wissing	35	change_deletion
139	Can delete wissing	35	delete_deletion
140	Can view wissing	35	view_deletion
141	Can add hulpvraag	36	add_helprequest
142	Can change hulpvraag	36	change_helprequest
143	Can delete hulpvraag	36	delete_helprequest
144	Can view hulpvraag	36	view_helprequest
145	Can add broken glass	37	add_brokenglass
146	Can change broken glass	37	change_brokenglass
147	Can delete broken glass	37	delete_brokenglass
148	Can view broken glass	37	view_brokenglass
149	Can add notitie	38	add_internalnote
150	Can change notitie	38	change_internalnote
151	Can delete notitie	38	delete_internalnote
152	Can view notitie	38	view_internalnote
153	Can add bericht	39	add_message
154	Can change bericht	39	change_message
155	Can delete bericht	39	delete_message
156	Can view bericht	39	view_message
157	Can add doorgeven	40	add_passing
158	Can change doorgeven	40	change_passing
159	Can delete doorgeven	40	delete_passing
160	Can view doorgeven	40	view_passing
161	Can add concept-antwoord	41	add_replydraft
162	Can change concept-antwoord	41	change_replydraft
163	Can delete concept-antwoord	41	delete_replydraft
164	Can view concept-antwoord	41	view_replydraft
165	Can add voorbeeldantwoord	42	add_replytemplate
166	Can change voorbeeldantwoord	42	change_replytemplate
167	Can delete voorbeeldantwoord	42	delete_replytemplate
168	Can view voorbeeldantwoord	42	view_replytemplate
169	Can add submitted form	43	add_submittedform
170	Can change submitted form	43	change_submittedform
171	Can delete submitted form	43	delete_submittedform
172	Can view submitted form	43	view_submittedform
173	Can add visit	44	add_visit
174	Can change visit	44	change_visit
175	Can delete visit	44	delete_visit
176	Can view visit	44	view_visit
177	Can add afwezigheid	45	add_absence
178	Can change afwezigheid	45	change_absence
179	Can delete afwezigheid	45	delete_absence
180	Can view afwezigheid	45	view_absence
181	Can add proefzin	46	add_dangersentence
182	Can change proefzin	46	change_dangersentence
183	Can delete proefzin	46	delete_dangersentence
184	Can view proefzin	46	view_dangersentence
185	Can add gevaarwoord	47	add_dangerword
186	Can change gevaarwoord	47	change_dangerword
187	Can delete gevaarwoord	47	delete_dangerword
188	Can view gevaarwoord	47	view_dangerword
189	Can add log entry	48	add_logentry
190	Can change log entry	48	change_logentry
191	Can delete log entry	48	delete_logentry
192	Can view log entry	48	view_logentry
193	Can add permission	49	add_permission
194	Can change permission	49	change_permission
195	Can delete permission	49	delete_permission
196	Can view permission	49	view_permission
197	Can add group	50	add_group
198	Can change group	50	change_group
199	Can delete group	50	delete_group
200	Can view group	50	view_group
201	Can add content type	51	add_contenttype
202	Can change content type	51	change_contenttype
203	Can delete content type	51	delete_contenttype
204	Can view content type	51	view_contenttype
205	Can add session	52	add_session
206	Can change session	52	change_session
207	Can delete session	52	delete_session
208	Can view session	52	view_session
209	Can add email address	53	add_emailaddress
210	Can change email address	53	change_emailaddress
211	Can delete email address	53	delete_emailaddress
212	Can view email address	53	view_emailaddress
213	Can add email confirmation	54	add_emailconfirmation
214	Can change email confirmation	54	change_emailconfirmation
215	Can delete email confirmation	54	delete_emailconfirmation
216	Can view email confirmation	54	view_emailconfirmation
217	Can add authenticator	55	add_authenticator
218	Can change authenticator	55	change_authenticator
219	Can delete authenticator	55	delete_authenticator
220	Can view authenticator	55	view_authenticator
221	Can add social account	56	add_socialaccount
222	Can change social account	56	change_socialaccount
223	Can delete social account	56	delete_socialaccount
224	Can view social account	56	view_socialaccount
225	Can add social application	57	add_socialapp
226	Can change social application	57	change_socialapp
227	Can delete social application	57	delete_socialapp
228	Can view social application	57	view_socialapp
229	Can add social application token	58	add_socialtoken
230	Can change social application token	58	change_socialtoken
231	Can delete social application token	58	delete_socialtoken
232	Can view social application token	58	view_socialtoken
233	Can add user session	59	add_usersession
234	Can change user session	59	change_usersession
235	Can delete user session	59	delete_usersession
236	Can view user session	59	view_usersession
237	Can add procrastinate event	60	add_procrastinateevent
238	Can change procrastinate event	60	change_procrastinateevent
239	Can delete procrastinate event	60	delete_procrastinateevent
240	Can view procrastinate event	60	view_procrastinateevent
241	Can add procrastinate job	61	add_procrastinatejob
242	Can change procrastinate job	61	change_procrastinatejob
243	Can delete procrastinate job	61	delete_procrastinatejob
244	Can view procrastinate job	61	view_procrastinatejob
245	Can add procrastinate periodic defer	62	add_procrastinateperiodicdefer
246	Can change procrastinate periodic defer	62	change_procrastinateperiodicdefer
247	Can delete procrastinate periodic defer	62	delete_procrastinateperiodicdefer
248	Can view procrastinate periodic defer	62	view_procrastinateperiodicdefer
249	Can add procrastinate worker	63	add_procrastinateworker
250	Can change procrastinate worker	63	change_procrastinateworker
251	Can delete procrastinate worker	63	delete_procrastinateworker
252	Can view procrastinate worker	63	view_procrastinateworker
\.


--
-- Data for Name: clientsupport_auditevent; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_auditevent (id, at, action, object_type, object_id, organisation, reason, actor_id) FROM stdin;
1	2026-11-30 08:53:03.252193+00	loaded	directory.place			terms: 35 added, 0 changed, 0 removed; related roles: 16 added, 0 changed, 0 removed; successors: 3 added, 0 changed, 0 removed; postcodes: 83 added, 0 changed, 0 removed; postcode exceptions: 1 added, 0 changed, 0 removed; places: 10 added, 0 changed, 0 removed; municipalities: 8 added, 0 changed, 0 removed; care office regions: 3 added, 0 changed, 0 removed	\N
2	2026-11-30 08:53:04.525323+00	loaded	intake.dangerword			danger words and sentences: 1667 added	\N
3	2026-11-30 08:53:05.790106+00	withdrawn	directory.offer	7	provider-1	Gestopt.	4
4	2026-11-30 08:53:05.791739+00	confirmed	directory.offer	2	provider-1		4
5	2026-11-30 08:53:05.797221+00	declared	directory.independencedeclaration	2	provider-1		4
6	2026-11-30 08:53:05.898716+00	refused	directory.offer	2	provider-1	Schrijf het korter.	1
7	2026-11-30 08:53:05.905553+00	added	directory.offer	8	provider-1		4
8	2026-11-30 08:53:05.967724+00	published	directory.offer	3	provider-2		9
9	2026-11-30 08:53:05.970772+00	invited	directory.invitation	da6cde6e-ab0b-409f-8095-7f79125d16f8	provider-1		4
10	2026-11-30 08:53:05.973436+00	invited	directory.invitation	03b93601-35ee-401a-bb4a-6c83686f3986	provider-1		4
11	2026-11-30 08:53:05.975359+00	withdrawn	directory.invitation	03b93601-35ee-401a-bb4a-6c83686f3986	provider-1		4
12	2026-11-30 08:53:05.976986+00	invited	directory.invitation	3bf79f31-fc3d-4b0a-9525-114eb580192a	provider-2		1
13	2026-11-30 08:53:06.095713+00	joined	clientsupport.user	11	provider-2		11
14	2026-11-30 08:53:06.097497+00	invited	directory.invitation	8b840965-4176-48b7-9cbe-8d5f79d4e355			1
15	2026-11-30 08:53:06.100093+00	invited	directory.invitation	58db2a1f-1bfa-4a40-900b-d4c277534a36	authority-1		7
16	2026-11-30 08:53:06.102178+00	applied	directory.application	9dc7862c-e2a2-4343-bbef-c98f62633f72			\N
17	2026-11-30 08:53:06.103103+00	applied	directory.application	280831fe-0955-4bcd-8bd2-af808385cdef			\N
18	2026-11-30 08:53:06.105832+00	refused	directory.application	280831fe-0955-4bcd-8bd2-af808385cdef			1
19	2026-11-30 08:53:06.107364+00	applied	directory.application	b39f4aa1-5f8f-4462-8a8a-26a08af5bec9			\N
20	2026-11-30 08:53:06.11079+00	approved	directory.application	b39f4aa1-5f8f-4462-8a8a-26a08af5bec9	provider-4		1
21	2026-11-30 08:53:06.113615+00	invited	directory.invitation	e5a66bfb-e5ca-4714-812a-18000d3a0292	provider-4		1
22	2026-11-30 08:53:06.116106+00	declared	directory.contract	1	authority-1		7
23	2026-11-30 08:53:06.117602+00	declared	directory.contract	2	authority-1		7
24	2026-11-30 08:53:06.118908+00	declared	directory.contract	3	authority-1		7
25	2026-11-30 08:53:06.120131+00	withdrawn	directory.contract	3	authority-1		7
26	2026-11-30 08:53:06.121614+00	reviewed	directory.accessreview	1	provider-1		4
27	2026-11-30 08:53:06.123824+00	factor_reset	clientsupport.user	10		Telefoon kwijt.	4
28	2026-11-30 08:53:06.527679+00	read	directory.correctionreport	551dc11c-4191-4e21-aa2e-fad84150061f	provider-1		4
29	2026-11-30 08:53:06.530025+00	answered	directory.correctionreport	551dc11c-4191-4e21-aa2e-fad84150061f	provider-1	changed	4
30	2026-11-30 08:53:06.772676+00	read	intake.helprequest	81b3908a-53a6-4c65-a659-a74fa19515d2	provider-1		5
31	2026-11-30 08:53:06.780356+00	changed	intake.helprequest	81b3908a-53a6-4c65-a659-a74fa19515d2	provider-1	claimed	5
32	2026-11-30 08:53:06.789364+00	added	intake.helprequest	81b3908a-53a6-4c65-a659-a74fa19515d2	provider-1	note	5
33	2026-11-30 08:53:06.883177+00	changed	intake.helprequest	4e600e29-da61-43c9-abc0-3338d82ebc96	provider-1	claimed	5
34	2026-11-30 08:53:06.895939+00	answered	intake.helprequest	4e600e29-da61-43c9-abc0-3338d82ebc96	provider-1		5
35	2026-11-30 08:53:06.984217+00	changed	intake.helprequest	1c9f6be9-3250-42e8-aa89-b8882679e357	provider-1	claimed	5
36	2026-11-30 08:53:06.995384+00	answered	intake.helprequest	1c9f6be9-3250-42e8-aa89-b8882679e357	provider-1		5
37	2026-11-30 08:53:07.016993+00	added	intake.helprequest	197df484-56ba-4272-bfa8-4e74fcdcb137	provider-1	note	6
38	2026-11-30 08:53:07.105596+00	changed	intake.helprequest	6cdca625-89dd-40dc-ab9e-1e83c7f7597b	provider-1	claimed	5
39	2026-11-30 08:53:07.116338+00	changed	intake.helprequest	6cdca625-89dd-40dc-ab9e-1e83c7f7597b	provider-1	passing proposed to offer 3	5
40	2026-11-30 08:53:07.205328+00	changed	intake.helprequest	c92f70b0-7ca5-451f-9c29-b0046c8fcb2a	provider-1	claimed	5
41	2026-11-30 08:53:07.2153+00	changed	intake.helprequest	c92f70b0-7ca5-451f-9c29-b0046c8fcb2a	provider-1	passing proposed to offer 3	5
42	2026-11-30 08:53:07.317545+00	changed	intake.helprequest	fd8c69d4-05f0-434f-98db-d96b3143567b	provider-1	claimed	5
43	2026-11-30 08:53:07.328362+00	changed	intake.helprequest	fd8c69d4-05f0-434f-98db-d96b3143567b	provider-1	closed: answered	5
44	2026-11-30 08:53:07.503102+00	changed	intake.helprequest	4e2797bb-9632-41d7-8c48-e1271af07a4a	provider-1	claimed	6
45	2026-11-30 08:53:07.510632+00	read	intake.helprequest	4e2797bb-9632-41d7-8c48-e1271af07a4a	provider-1	broken glass: Collega is ziek, er is haast.	4
46	2026-11-30 08:53:07.674443+00	added	intake.helprequest	64647442-93b5-4fd6-a66a-6a26604b53f7	provider-1		5
47	2026-11-30 08:53:07.84556+00	added	intake.replytemplate	1	provider-1		4
48	2026-11-30 08:53:07.846919+00	added	intake.absence	1	provider-1	6 replaced by 5	4
49	2026-11-30 08:53:08.916711+00	logged_in	clientsupport.user	5			5
50	2026-11-30 08:53:09.092889+00	login_failed	clientsupport.user				\N
51	2026-11-30 08:53:09.130188+00	exported	directory.provider	2	provider-2	aanbod: 2	9
52	2026-11-30 08:53:09.239044+00	read	directory.provider	1		É – één gebeurtenis met „tekens”\nen een regel	1
53	2026-11-30 08:53:10.094366+00	verified	clientsupport.auditseal			0 afwijkingen	\N
\.


--
-- Data for Name: clientsupport_auditseal; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_auditseal (id, chain, number, sealed_at, events, previous, digest) FROM stdin;
1		1	2026-11-30 08:53:09.229337+00	{1,2,14,16,17,18,19,27,49,50}		de8936342088f1a03267313970cb6acc23beaf9c792239abf8da9bd9b87c7072
2	authority-1	1	2026-11-30 08:53:09.229337+00	{15,22,23,24,25}		27704aab4dcbabc80cf58b1d5cd08361e8b9743a282487b65b3ad3713e2f80a6
3	provider-1	1	2026-11-30 08:53:09.229337+00	{3,4,5,6,7,9,10,11,26,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48}		9cefc50597a6e67624de57c48dbed09b35cc208f48305dba423ed6a2925a53cf
4	provider-2	1	2026-11-30 08:53:09.229337+00	{8,12,13,51}		3ac152277f704f885346f5e6bd7b7e41fba10effe58fabf18a28596a3f847bd3
5	provider-4	1	2026-11-30 08:53:09.229337+00	{20,21}		c842c570bb2361707c3cd81900edbfc6849f35b43aaa12ae63cefc5994c02194
6		2	2026-11-30 08:53:09.240283+00	{52}	de8936342088f1a03267313970cb6acc23beaf9c792239abf8da9bd9b87c7072	50345dabbbec2e2da9eb2a558e9ae36ad89c2e8e2b34d2a80ef41cd28401c6c7
7		3	2026-11-30 08:53:11.138089+00	{53}	50345dabbbec2e2da9eb2a558e9ae36ad89c2e8e2b34d2a80ef41cd28401c6c7	03ba90fcc0a5ed96170960365f651042d785150fb2973cb6a8fd7968b053587b
\.


--
-- Data for Name: clientsupport_networkbucket; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_networkbucket (id, purpose, key, began_at, count) FROM stdin;
1	ask	e0176a5e0383dd65e65ffc72b7507869ffbfe903d5966d28895893933eacc94c	2026-11-30 08:00:00+00	1
2	ask-all	46cdd921031921fa7d4932d56ce4dd564e524f44ccd8d6a9cc9cf02f3a54b0e7	2026-11-30 08:00:00+00	1
\.


--
-- Data for Name: clientsupport_networksalt; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_networksalt (day, salt) FROM stdin;
2026-11-30	\\xb46de2d44e783b70f8dd5e552fda18456ffd37697eab3b019f4e124909a3c2f4
\.


--
-- Data for Name: clientsupport_publicstamp; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_publicstamp (part, value) FROM stdin;
places	1
danger	1
offers	74
\.


--
-- Data for Name: clientsupport_sharedcache; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_sharedcache (cache_key, value, expires) FROM stdin;
:1:allauth.mfa.totp.used?user=5&code=818840	gAWVBQAAAAAAAACMAXmULg==	2026-11-30 08:53:38+00
:1:allauth:rl:allauth.account:login:30/60/ip:ip:127.0.0.1	gAWVFwAAAAAAAABdlChHQdrDTl09Nl9HQdrDTl0x5CtlLg==	2026-11-30 08:54:08+00
:1:allauth:rl:allauth.account:login_failed:10/60/ip:ip:127.0.0.1	gAWVDQAAAAAAAABdlEdB2sNOXT14FGEu	2026-11-30 08:54:08+00
:1:allauth:rl:allauth.account:login_failed:5/300.0/key:84e1a17cb73d91f023fa3918fb3811eeba4a4c2861f78849b2f850b3b71b790d	gAWVDQAAAAAAAABdlEdB2sNOXT2mkWEu	2026-11-30 08:58:08+00
:1:eerder	gAWVCgAAAAAAAACMBmJsaWpmdJQu	2026-11-30 09:53:09+00
\.


--
-- Data for Name: clientsupport_user; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.clientsupport_user (id, password, last_login, email, language, is_active, date_joined, name, portal_role) FROM stdin;
1	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	redactie@voorbeeld.example	nl	t	2026-11-30 08:53:05.491882+00	Voorbeeld Redactie	editor
2	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	privacy@voorbeeld.example	nl	t	2026-11-30 08:53:05.631869+00	Voorbeeld Privacy	privacy_officer
3	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	techniek@voorbeeld.example	nl	t	2026-11-30 08:53:05.635034+00	Voorbeeld Techniek	technical
4	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	coordinator@voorbeeld.example	nl	t	2026-11-30 08:53:05.63769+00	Voorbeeld Coördinator	
6	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	collega@voorbeeld.example	nl	t	2026-11-30 08:53:05.642784+00	Voorbeeld Collega	
7	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	ambtenaar@voorbeeld.example	nl	t	2026-11-30 08:53:05.645214+00	Voorbeeld Ambtenaar	
8	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	raadslid@voorbeeld.example	nl	t	2026-11-30 08:53:05.647632+00	Voorbeeld Raadslid	
10	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	\N	kwijt@voorbeeld.example	nl	t	2026-11-30 08:53:05.652403+00	Voorbeeld Kwijt	
11	argon2$argon2id$v=19$m=102400,t=2,p=8$NGU1ZjBjNDBnbFN3M2pyTnVPVlQ1SA$C95OlHW64zyx25bzszwNSqtQFmS/z2nIJST1sUU/vfI	\N	erbij@voorbeeld.example	nl	t	2026-11-30 08:53:05.980139+00	Voorbeeld Erbij	
5	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	2026-11-30 08:53:08.916231+00	ondersteuner@voorbeeld.example	nl	t	2026-11-30 08:53:05.640311+00	Voorbeeld Ondersteuner	
9	argon2$argon2id$v=19$m=102400,t=2,p=8$Z3N0dlNOdTNETzU3VFRHNjR4QVZSWQ$vGkSf2cLgLS59hh1NsAxixna1mpqvZV96UaoGp5usew	2026-11-30 08:53:09.109902+00	zuid@voorbeeld.example	en	t	2026-11-30 08:53:05.650048+00	Voorbeeld Zuid	
\.


--
-- Data for Name: directory_accessreview; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_accessreview (id, reviewed_on, provider_id, reviewed_by_id, authority_id) FROM stdin;
1	2026-11-30	1	4	\N
\.


--
-- Data for Name: directory_application; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_application (uuid, name, kind, website, chamber_number, area, motivation, contact_name, contact_email, language, applied_at, decision, decided_at, reason, decided_by_id, provider_id) FROM stdin;
9dc7862c-e2a2-4343-bbef-c98f62633f72	Voorbeeld Wacht	formal	https://nieuw.example		Utrecht	Wij helpen.	Voorbeeld	wacht@voorbeeld.example	nl	2026-11-30 08:53:06.101305+00	waiting	\N		\N	\N
280831fe-0955-4bcd-8bd2-af808385cdef	Voorbeeld Nee	formal	https://nieuw.example		Utrecht	Wij helpen.	Voorbeeld	nee@voorbeeld.example	nl	2026-11-30 08:53:06.102704+00	refused	2026-11-30 08:53:06.104649+00	Geen cliëntondersteuning.	1	\N
b39f4aa1-5f8f-4462-8a8a-26a08af5bec9	Voorbeeld Ja	formal	https://nieuw.example		Utrecht	Wij helpen.	Voorbeeld	ja@voorbeeld.example	nl	2026-11-30 08:53:06.106939+00	approved	2026-11-30 08:53:06.110217+00		1	4
\.


--
-- Data for Name: directory_authority; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_authority (id, kind, name, slug, is_example) FROM stdin;
1	municipality	Voorbeeld gemeente Utrecht	voorbeeld-gemeente-utrecht	f
\.


--
-- Data for Name: directory_authority_municipalities; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_authority_municipalities (id, authority_id, municipality_id) FROM stdin;
1	1	3
\.


--
-- Data for Name: directory_authority_regions; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_authority_regions (id, authority_id, careofficeregion_id) FROM stdin;
1	1	2
\.


--
-- Data for Name: directory_careofficeregion; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_careofficeregion (id, name, slug, care_office, assessed_on) FROM stdin;
1	Utrecht	utrecht	Zilveren Kruis	2026-11-01
2	Kennemerland	kennemerland	Zilveren Kruis	2026-11-01
3	Zuid-Hollandse Eilanden	zuid-hollandse-eilanden	CZ	2026-11-01
\.


--
-- Data for Name: directory_contract; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_contract (id, provider_name, legal_basis, stated_on, ended_on, authority_id, provider_id, stated_by_id) FROM stdin;
1		wmo	2026-11-30	\N	1	1	7
2	Stichting Nog Niet Bekend	wlz	2026-11-30	\N	1	\N	7
3		other	2026-11-30	2026-11-30	1	2	7
\.


--
-- Data for Name: directory_correctionreport; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_correctionreport (uuid, topic, data_key, text, language, code_locator, code_salt, code_tag, reported_on, due_on, state, answer, answered_on, answered_by_id, offer_id, announced_on, escalated_on, submission) FROM stdin;
bb079338-b41d-4441-b7e0-292cf317e972	address	pv1.first.iFtUwvZdFwNC7j22.XFqvxnksR2nyReTqPJTAtSswkukCdhLUxig0ze27GJPdeU2XxIhLwgcXOS34FeEJ	pv1.dek.hPd50AnV4-2HWnyb.djvVVlNNsfq3pnn8L81LimSRifzO2aGslhZaDUpj1AnHcoIunfB99W-BXinaaSuMzkS4wjsUfpR131vJAGOIB-ZE2O0MwDwO8bQJ0Z1GUMjZ5EG_rGghpQCJWViqqee8PWIy7ZAiRYrtcm9kVhG5cTBLnP2iihEfHzQ1RZyfgiXzPiANtH0U0IFNB5v115Z16dRcxzQX3oUmH9PcqWUG-JfY0QUpKO90I_kK0L7I_FDFHFgq4_IsVLZmWOY-O_lbEOE3xZeeuyWImN8wwYnY6jUShzXcFHPhZNZC3iTF8lMar_qdqWe0M7IKifam92IBrJxKMO_eborhmGfS9m1Px1LY68DCitS7tJ1FKNqdToxeNj9Z7CNSX9rohACx1rKz-xzSro_ahL7JFYjxd7mOfxcdCi-Mz2BQnqnDDfSq2Xjwsf_yiUCjPaJ2-97pyUrVjzGNhMWIubZ7Q5sgVCjUQEtQyQdwRWpDiqmY98cgrTUnV49FIf59_eYi_ODLPt2Iw-DbLFF39E1v8uWuCnVBB5urVnh0JodDXt5jqDb99UuncTK-pLnbz3crda0xIrK3k4mLyfEfo6Ve8-1f0k8yZ0qFTK0jsMh8Ham67R-l0r_MSpkRFAdTL6sT_5oW_95VQQKj4JDLbi168XGaEJvrMR2vfOo8lcGdupJylEvr2_7UqKgZBGTvxOtrUH40l2AG	nl	YKGD	\\xb8e8b5becd53281d07ff1297feb59bca	1.first.8e37e10026bacb834abc64c1b17d21f1f9d8000414753aa4e549af28b63d1341	2026-11-18	2026-11-25	waiting		\N	\N	1	\N	\N	b6617e4e267cf3a7f9c07a491a710babeb065975715025201411851db682db38
9f184755-bc30-4a2e-8434-42e9cda0a1d6	phone	pv1.second.wzlraNTOSYyIbDur.LxSAg-xXEgMtBNoNT0jcQIzGpv4LEbPujEn6DscOryqaXAtCp7ABVHjn3Sa2XSd7	pv1.dek.69YMBLObMYiFBxLV.t0FqNPNbjQpwZa7GSKE0aDoVXtwl-7PKUL3VnyZaKxeV1OEB4zLmEyuVXzIYzfgdUGstdR6WKZPV3et7ah90gDxQf0ej0h3eza_7c8fV3-wMliR2jDczMTIx6KxfkYKfBUJr8NxXlW7AUtbrT3gmhjD2_A-8QWa7o7215TOTs5OpnPsIuv0NrTi_PoI7kOzTByfusrImrLX8UpYhOkHvKV3GYSDCS2Jo_OmdJYthpkNzzQnle24GRoN6hWyNgs_tz9iLgDCs-f16EDpA8jWqak4Q1QcqKYE3YSuK38Ne6fA2Bxo8hk0VUJ6TPq1-BQEk7fa9TzN242PWnWpotmbl5GSLFYLcHZqTVFMgjR3G2oAqHdEkwHWcw0zmpt73yAAVZhf1V1ecFsrAmLo87S4BslevyhaQ2N8di-Ky3R4PIiU-7FUnJyhXVfG4YM0341ceCo6xYg5m6cH-SQzF_gYP-fTkhHMsifb6t1fAFT5-OttdsBkbEO1mIZJKAyxcsPgl_FFERf7fGwc-I3TYDqFdrfbLwhvPZ2rP1XvGNHle7eScCo5G8G0Cctbt5tkirFKiP64gAxjV9A_tSqO1a0bBQU_Z0fFRq_LKGhhoRDL2IQR_gy1R6PpC570Wu4tdSUzVDSt641ronc9HCiwRlE7E3Gw5hWR4fxFq1rO3NE_U2ALDqM60XnmetRCI3KCyf8ec	nl	E0ZZ	\\x94599f4c001e847a22defe1547511aa6	1.second.760089e6a2d97459c01a36ee2c333c180f5c351c5e3142f25a3fe82cc4751bb5	2026-11-30	2026-12-07	waiting		\N	\N	1	\N	\N	f682f2e97e9f75b8f2c55faf05b3cd160561021870ab21549b4a8d6d6906641c
551dc11c-4191-4e21-aa2e-fad84150061f	hours	pv1.second._XUk1OSPmjhC1msX.mw9_H21mshrpnt6q9vcHa6_dY7Y3kVpazyGrXtG03RtGcd8ND71VqX7NJtb4mYJc	pv1.dek.aERTD5w3Yej9m2Vs.9Gz3xZsOK9sc2uPlSc-NBGdnRTHq8bRs3tuX81cEw4ShWAgRSNxxF030kA2g29qWCaOXZFATa5BaaT0uh7GkUbPlcm-dBR3LcvMtrHwDAPpol4WiX7u9glEXU4bBxrK9Wz_Q-PWNqEkWC_SlRiBU975GtOoYycaHTREGgp9Ol_6qwj1aFxa6Vq_wdNSVa8yrMW721r24ReFXJ1xRsZLSD8Rfg6N8fQjmfeyMeJf895UxnJsEeECk1uvr6_gsBQsluK12zwEQQBfDAt60H_mbW7URv111xTGhINwDQMK53fZsqoqT6iiLy6cNCYYX-0caKy9KGFtRTOFTYlFtFRBQdDzHaHYzPjw-Juo5W83Q9C5b_iiCwWHH0GIjnKZ5V03K5idj9sqNKC2Q4dMwoft9YOMLBjrh60oj3UKx4P-rKMexTyUmoX4JBWZ0voyJ-72W8W3FpVinN41UWE_kzLo0uz0_9ALx09Z-BE8KOQURQD2PhNnoUo5gFf9fMz28D7eHNEcVI5aOZse033LOJNxJqS3FMZ_-CQ82W4MQ_G8Liu2-lgqohIQI9fve3an0EEATSIzLfFo0u8nKFAKNsbJ-i8lfBhqQ9gpXjFd0z9uLvytNOzNZBvNPjkUm8Njc6SbNi7ln_oXQWnJylCAvO0RVaohjGPq91W5tRWQLGTT8dD_qtpYMKjAzT6Usz5dcFS1f	nl	Q8N4	\\x7f7104d14d690e6366e060453e1429af	1.second.de884d4afa653fa59631cec42a2f0c28d1277e483ae3bb958169b83b9d27ae86	2026-11-30	2026-12-07	changed	Dank u. De tijden zijn nu goed.	2026-11-30	4	2	\N	\N	c30e34a03b6a378f91f7acc48b4afd72b50f8de6f5cc70a64e6271bca1ccfa75
8e7f796c-6c8a-4b88-9014-2e18e27720f1	phone	pv1.second.0mDQ0-2Tuot3tApP.lRArp9KaGfIjg7MtbS0HDmawC42BJf00YpIvZd-YT6nx67DIDspjYbNuCW_kMjoh	pv1.dek.1AXw9hXDSNQPx1pR.8qmuaiHbNjAQOgJ03k6eZUcd18RFFnp-CrAu4Kc7AERAHKak6_efP2mGi20L_6I2KMIORT6_tizJY5unVjOCLdpVUvi9BRdCyZVPZtflCQcPO7bmVEynnAt1XwM4lIg_RyXcRLK6QqliO8uriiNXiU6md498Ov0zo1t4ru-gYY-XLBQm9qj_ZPexm6aCYPYOs-dZ6u4VoYSQp52vbLGZaJ-ufNqY4_YwIwzmN73UDYdPFVWzg48ntDQALm6-bSMlvD6Znhr0okciAwOjAKayXO75rxhI6VsyoXztQ5tFR59zPBAYUTkTAAZKhnvcFv9iVnk9S7GzsSJlrRf0eE1jWJa_oZp2PC21A4RUijqz7I6gj37sM9eBw-oE7t5rdqBZZUDUIHGyi0WOPPCDdCq10DPXzCMeSjDOmfQSUD5XxQsixmuBp6Lw_3M24XqQp32GAcuT6r7KvcybgvU-IxXNmLYjYKxf_d_fhWZOh9crGCtxEMZfzM_HqQyTiw-uxYjA5hPyfLRMhE0tbQrRc18G1Ilhe41i2X25wsjyRas9b-L7UMkgsu3DwLIvOlDNLn1MgpfXQmOiVY_H-6U4R2NOxIJwH1ihIfuXOo9qdq0l8VnPHnFZjEI92ah27uxp3Tx_4x0YimOo0mxXulZdONklnS7dxwrkryAiuP1BxqJ6oiXqpd-OYaKtvWlp-VQWO2oS	nl	G6EM	\\xd8ee2b74fb2b8a57c845dfbc32e6ab9f	1.second.126884dcff8fb3fc7911f25cf32bf7c9f3e4626f76aa6c41a8bb7904661b9520	2026-09-11	2026-12-07	kept	Het klopt nog.	2026-09-21	\N	2	\N	\N	c95e60769ad3981cd19986cb0ae3a008e6ce45b1e47026314716b499c249566b
\.


--
-- Data for Name: directory_independencedeclaration; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_independencedeclaration (id, declared_on, paid_by, employed_by, takes_decisions, is_in_access_team, gives_care, has_hours_limited, has_registered_professionals, complaint_route, statement, statement_nl, statement_en, statement_tr, statement_ar, statement_pl, statement_uk, declared_by_id, provider_id) FROM stdin;
1	2025-10-26	{}		\N	\N	\N	\N	\N			\N	\N	\N	\N	\N	\N	\N	1
2	2026-11-30	{municipality}	own	f	\N	\N	\N	\N		U bepaalt.	U bepaalt.	\N	\N	\N	\N	\N	4	1
\.


--
-- Data for Name: directory_invitation; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_invitation (uuid, email, language, portal_role, role, may_bundle, invited_at, expires_at, accepted_at, withdrawn_at, authority_id, invited_by_id, provider_id) FROM stdin;
da6cde6e-ab0b-409f-8095-7f79125d16f8	nieuw@voorbeeld.example	nl		supporter	f	2026-11-30 08:53:05.970047+00	2026-12-07 08:53:05.970051+00	\N	\N	\N	4	1
03b93601-35ee-401a-bb4a-6c83686f3986	toch-niet@voorbeeld.example	nl		coordinator	f	2026-11-30 08:53:05.973025+00	2026-12-07 08:53:05.973028+00	\N	2026-11-30 08:53:05.974814+00	\N	4	1
3bf79f31-fc3d-4b0a-9525-114eb580192a	erbij@voorbeeld.example	nl		supporter	f	2026-11-30 08:53:05.976595+00	2026-12-07 08:53:05.976598+00	2026-11-30 08:53:06.095177+00	\N	\N	1	2
8b840965-4176-48b7-9cbe-8d5f79d4e355	redactie2@voorbeeld.example	nl	editor		f	2026-11-30 08:53:06.097118+00	2026-12-07 08:53:06.097121+00	\N	\N	\N	1	\N
58db2a1f-1bfa-4a40-900b-d4c277534a36	raad@voorbeeld.example	nl		council_member	f	2026-11-30 08:53:06.099714+00	2026-12-07 08:53:06.099717+00	\N	\N	1	7	\N
e5a66bfb-e5ca-4714-812a-18000d3a0292	ja@voorbeeld.example	nl		coordinator	f	2026-11-30 08:53:06.113235+00	2026-12-07 08:53:06.113238+00	\N	\N	\N	1	4
\.


--
-- Data for Name: directory_law; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_law (id, code, name, name_nl, name_en, name_tr, name_ar, name_pl, name_uk, summary, summary_nl, summary_en, summary_tr, summary_ar, summary_pl, summary_uk, "position", topic, topic_nl, topic_en, topic_tr, topic_ar, topic_pl, topic_uk, icon) FROM stdin;
1	wmo	Wmo 2015	Wmo 2015	Social Support Act (Wmo 2015)	\N	\N	\N	\N	Bijvoorbeeld hulp in het huishouden, begeleiding, een rolstoel of een aanpassing in huis.	Bijvoorbeeld hulp in het huishouden, begeleiding, een rolstoel of een aanpassing in huis.	For example help with housework, guidance, a wheelchair or a change to your home.	\N	\N	\N	\N	1	hulp en zorg thuis	hulp en zorg thuis	help and care at home	\N	\N	\N	\N	home
2	wlz	Wet langdurige zorg (Wlz)	Wet langdurige zorg (Wlz)	Long-term Care Act (Wlz)	\N	\N	\N	\N	Bijvoorbeeld een plek in een verpleeghuis, of dag en nacht zorg bij u thuis.	Bijvoorbeeld een plek in een verpleeghuis, of dag en nacht zorg bij u thuis.	For example a place in a nursing home, or care day and night in your own home.	\N	\N	\N	\N	2	verpleeghuis of zorg die altijd nodig is	verpleeghuis of zorg die altijd nodig is	nursing home or care you always need	\N	\N	\N	\N	heart
3	jeugdwet	Jeugdwet	Jeugdwet	Youth Act (Jeugdwet)	\N	\N	\N	\N	Bijvoorbeeld hulp bij opvoeden, of zorg voor een kind of jongere.	Bijvoorbeeld hulp bij opvoeden, of zorg voor een kind of jongere.	For example help with raising children, or care for a child or young person.	\N	\N	\N	\N	3	kind en gezin	kind en gezin	child and family	\N	\N	\N	\N	users
4	participatiewet	Participatiewet	Participatiewet	Participation Act (Participatiewet)	\N	\N	\N	\N	Bijvoorbeeld een bijstandsuitkering, of hulp bij het vinden van werk.	Bijvoorbeeld een bijstandsuitkering, of hulp bij het vinden van werk.	For example a social assistance benefit, or help with finding work.	\N	\N	\N	\N	4	werk en uitkering	werk en uitkering	work and benefits	\N	\N	\N	\N	briefcase
5	zvw	Zorgverzekeringswet (Zvw)	Zorgverzekeringswet (Zvw)	Health Insurance Act (Zvw)	\N	\N	\N	\N	Bijvoorbeeld wijkverpleging, behandeling, of een rekening van uw zorgverzekeraar.	Bijvoorbeeld wijkverpleging, behandeling, of een rekening van uw zorgverzekeraar.	For example district nursing, treatment, or a bill from your health insurer.	\N	\N	\N	\N	5	zorgverzekering	zorgverzekering	health insurance	\N	\N	\N	\N	shield-check
6	wgs	Wet gemeentelijke schuldhulpverlening (Wgs)	Wet gemeentelijke schuldhulpverlening (Wgs)	Municipal Debt Assistance Act (Wgs)	\N	\N	\N	\N	Bijvoorbeeld rekeningen die u niet kunt betalen, of hulp bij schulden.	Bijvoorbeeld rekeningen die u niet kunt betalen, of hulp bij schulden.	For example bills that you cannot pay, or help with debts.	\N	\N	\N	\N	6	geld en schulden	geld en schulden	money and debts	\N	\N	\N	\N	banknotes
7	asiel	Asiel en inburgering	Asiel en inburgering	Asylum and civic integration	\N	\N	\N	\N	Bijvoorbeeld inburgeren, of hulp als u nieuw bent in Nederland.	Bijvoorbeeld inburgeren, of hulp als u nieuw bent in Nederland.	For example civic integration, or help when you are new in the Netherlands.	\N	\N	\N	\N	7	asiel en inburgering	asiel en inburgering	asylum and civic integration	\N	\N	\N	\N	globe-europe-africa
8	overheid	Andere regels van de overheid	Andere regels van de overheid	Other government rules	\N	\N	\N	\N	Bijvoorbeeld een moeilijke brief, een toeslag, of bezwaar maken.	Bijvoorbeeld een moeilijke brief, een toeslag, of bezwaar maken.	For example a difficult letter, an allowance, or making an objection.	\N	\N	\N	\N	8	problemen met de overheid	problemen met de overheid	problems with the government	\N	\N	\N	\N	envelope-open
\.


--
-- Data for Name: directory_lifedomain; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_lifedomain (id, code, name, name_nl, name_en, name_tr, name_ar, name_pl, name_uk, summary, summary_nl, summary_en, summary_tr, summary_ar, summary_pl, summary_uk, "position") FROM stdin;
1	maatschappelijke_ondersteuning	hulp om thuis te wonen en mee te doen	hulp om thuis te wonen en mee te doen	help to live at home and take part	\N	\N	\N	\N	Hulp in huis, begeleiding, vervoer en hulpmiddelen.	Hulp in huis, begeleiding, vervoer en hulpmiddelen.	Help at home, guidance, transport and aids.	\N	\N	\N	\N	1
2	preventieve_zorg	gezond blijven	gezond blijven	staying healthy	\N	\N	\N	\N	Hulp die voorkomt dat u ziek wordt of dat een probleem groter wordt.	Hulp die voorkomt dat u ziek wordt of dat een probleem groter wordt.	Help that keeps you from falling ill, or keeps a problem from growing.	\N	\N	\N	\N	2
3	zorg	zorg	zorg	care	\N	\N	\N	\N	Verpleging, verzorging en behandeling.	Verpleging, verzorging en behandeling.	Nursing, personal care and treatment.	\N	\N	\N	\N	3
4	jeugdhulp	jeugdhulp	jeugdhulp	youth care	\N	\N	\N	\N	Hulp voor kinderen, jongeren en hun ouders.	Hulp voor kinderen, jongeren en hun ouders.	Help for children, young people and their parents.	\N	\N	\N	\N	4
5	onderwijs	school en leren	school en leren	school and learning	\N	\N	\N	\N	Een passende school, hulp op school of een opleiding.	Een passende school, hulp op school of een opleiding.	A suitable school, help at school, or training.	\N	\N	\N	\N	5
6	welzijn	contact en activiteiten	contact en activiteiten	company and activities	\N	\N	\N	\N	Mensen ontmoeten, iets doen in de buurt, vrijwilligers.	Mensen ontmoeten, iets doen in de buurt, vrijwilligers.	Meeting people, doing things in your area, volunteers.	\N	\N	\N	\N	6
7	wonen	wonen	wonen	housing	\N	\N	\N	\N	Een huis vinden, uw huis houden of een woning die bij u past.	Een huis vinden, uw huis houden of een woning die bij u past.	Finding a home, keeping your home, or a home that suits you.	\N	\N	\N	\N	7
8	werk	werk	werk	work	\N	\N	\N	\N	Werk zoeken, werk houden of dagbesteding.	Werk zoeken, werk houden of dagbesteding.	Looking for work, keeping work, or daytime activities.	\N	\N	\N	\N	8
9	inkomen	geld en inkomen	geld en inkomen	money and income	\N	\N	\N	\N	Een uitkering, toeslagen, rekeningen en schulden.	Een uitkering, toeslagen, rekeningen en schulden.	Benefits, allowances, bills and debts.	\N	\N	\N	\N	9
\.


--
-- Data for Name: directory_linkcheck; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_linkcheck (id, url, state, status, checked_at, failing_since, provider_id, told_on) FROM stdin;
1	https://weg.example/	dead	404	2026-11-30 08:53:06.124892+00	2026-11-16	1	2026-11-30
\.


--
-- Data for Name: directory_listingchange; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_listingchange (id, at, before, after, by_id, offer_id, provider_id, reason) FROM stdin;
1	2026-11-30 08:53:05.789157+00	{"state": "published"}	{"state": "withdrawn"}	4	7	1	Gestopt.
2	2026-11-30 08:53:05.964055+00	{"title_nl": "Zuid helpt overal"}	{"title_nl": "Zuid helpt nog steeds overal"}	9	3	2	
\.


--
-- Data for Name: directory_listingimport; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_listingimport (uuid, read_at, rows, provider_id, read_by_id, number, started_at, state) FROM stdin;
192dccb5-1b62-4050-b69d-2c62dbcb47e6	2026-11-30 08:53:09.147061+00	[{"row": 2, "seen": "4e767a15d160ca1c", "slug": "zuid-overal", "facts": {"laws": ["wgs", "wmo"], "areas": [{"code": "", "kind": "national"}], "email": "", "hours": [{"opens": "09:00", "closes": "17:00", "location": "", "weekdays": [1, 2, 3, 4, 5], "occurrence": 0, "valid_from": "", "valid_until": ""}], "phone": "088 000 00 00", "website": "", "channels": ["inloop", "telefoon"], "title_ar": "", "title_en": "", "title_nl": "Uit het rekenblad", "title_pl": "", "title_tr": "", "title_uk": "", "languages": ["nl", "tr"], "locations": [], "summary_ar": "", "summary_en": "", "summary_nl": "Zuid helpt overal: wij denken mee.", "summary_pl": "", "summary_tr": "", "summary_uk": "", "legal_basis": "wmo", "life_domains": [], "response_days": 2, "review_months": 6, "target_groups": ["psychisch"], "waiting_weeks": 2, "description_ar": "", "description_en": "", "description_nl": "", "description_pl": "", "description_tr": "", "description_uk": "", "takes_requests": true, "has_interpreter": null, "has_no_fixed_hours": false, "has_lived_experience": null}}]	2	9	1	2026-11-30 08:53:09.175066+00	started
\.


--
-- Data for Name: directory_location; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_location (id, name, street, postcode, town, latitude, longitude, has_step_free_access, has_accessible_toilet, accessibility, accessibility_nl, accessibility_en, accessibility_tr, accessibility_ar, accessibility_pl, accessibility_uk, is_private, offer_id) FROM stdin;
1	Bibliotheek	Plein 1		Utrecht	\N	\N	t	\N		\N	\N	\N	\N	\N	\N	f	1
2	Opvang	Schuilstraat 1		Utrecht	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	t	1
\.


--
-- Data for Name: directory_membership; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_membership (id, role, may_bundle, since, authority_id, provider_id, user_id) FROM stdin;
1	coordinator	f	2026-11-30	\N	1	4
2	supporter	f	2026-11-30	\N	1	5
3	supporter	f	2026-11-30	\N	1	6
4	supporter	f	2026-11-30	\N	1	10
5	coordinator	f	2026-11-30	\N	2	9
6	official	f	2026-11-30	1	\N	7
7	council_member	t	2026-11-30	1	\N	8
8	supporter	f	2026-11-30	\N	2	11
\.


--
-- Data for Name: directory_municipality; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_municipality (id, code, name, slug, province, latitude, longitude, aliases, valid_until, care_office_confidence, care_office_region_id) FROM stdin;
1	GM0307	Amersfoort	amersfoort	utrecht	52.1705	5.3922	{}	\N	high	1
2	GM0397	Heemstede	heemstede	noord-holland	52.3484	4.6183	{}	\N	high	2
3	GM0344	Utrecht	utrecht	utrecht	52.0934	5.0998	{}	\N	high	1
4	GM1992	Voorne aan Zee	voorne-aan-zee	zuid-holland	51.8666	4.1382	{Brielle,Hellevoetsluis,Westvoorne}	\N	high	3
5	GM0355	Zeist	zeist	utrecht	52.0948	5.2403	{}	\N	high	1
6	GM0501	Brielle	brielle	zuid-holland	\N	\N	{}	2023-01-01		\N
7	GM0530	Hellevoetsluis	hellevoetsluis	zuid-holland	\N	\N	{}	2023-01-01		\N
8	GM0614	Westvoorne	westvoorne	zuid-holland	\N	\N	{}	2023-01-01		\N
\.


--
-- Data for Name: directory_municipality_successors; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_municipality_successors (id, from_municipality_id, to_municipality_id) FROM stdin;
1	6	4
2	7	4
3	8	4
\.


--
-- Data for Name: directory_offer; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offer (id, slug, title, title_nl, title_en, title_tr, title_ar, title_pl, title_uk, summary, summary_nl, summary_en, summary_tr, summary_ar, summary_pl, summary_uk, description, description_nl, description_en, description_tr, description_ar, description_pl, description_uk, legal_basis, phone, email, website, state, checked_on, checked_by_id, provider_id, channels, has_interpreter, has_lived_experience, languages, response_days, takes_requests, waiting_noted_on, waiting_weeks, reminded_on, review_months) FROM stdin;
1	hulp-noord	Hulp van Noord	Hulp van Noord	\N	\N	\N	\N	\N	Hulp van Noord: wij denken mee.	Hulp van Noord: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-11-30	\N	1	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	\N	6
4	zuid-provincie	Zuid in de provincie	Zuid in de provincie	\N	\N	\N	\N	\N	Zuid in de provincie: wij denken mee.	Zuid in de provincie: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-11-30	\N	2	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	\N	6
5	oud-noord	Lang niet bekeken	Lang niet bekeken	\N	\N	\N	\N	\N	Lang niet bekeken: wij denken mee.	Lang niet bekeken: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-05-24	\N	1	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	2026-11-30	6
6	verborgen-noord	Heel lang niet bekeken	Heel lang niet bekeken	\N	\N	\N	\N	\N	Heel lang niet bekeken: wij denken mee.	Heel lang niet bekeken: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-02-03	\N	1	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	2026-11-30	6
7	weg-noord	Ingetrokken aanbod	Ingetrokken aanbod	\N	\N	\N	\N	\N	Ingetrokken aanbod: wij denken mee.	Ingetrokken aanbod: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			withdrawn	2026-11-30	\N	1	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	\N	6
2	brief-noord	Brieven lezen met Noord	Brieven lezen met Noord	\N	\N	\N	\N	\N	Brieven lezen met Noord: wij denken mee.	Brieven lezen met Noord: wij denken mee.	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-11-30	4	1	{telefoon,inloop}	\N	\N	{nl,tr}	2	t	2026-11-30	2	\N	6
8	nieuw-van-noord	Nieuw van Noord	Nieuw van Noord	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N		\N	\N	\N	\N	\N	\N	wmo				draft	\N	\N	1	{}	\N	\N	{}	\N	f	\N	\N	\N	6
3	zuid-overal	Zuid helpt nog steeds overal	Zuid helpt nog steeds overal	\N	\N	\N	\N	\N	Zuid helpt overal: wij denken mee.	Zuid helpt overal: wij denken mee.	\N	\N	\N	\N	\N			\N	\N	\N	\N	\N	wmo	088 000 00 00			published	2026-11-30	9	2	{inloop,telefoon}	\N	\N	{nl,tr}	2	t	2026-11-30	2	\N	6
\.


--
-- Data for Name: directory_offer_laws; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offer_laws (id, offer_id, law_id) FROM stdin;
1	1	1
2	1	6
3	2	1
4	2	6
5	3	1
6	3	6
7	4	1
8	4	6
9	5	1
10	5	6
11	6	1
12	6	6
13	7	1
14	7	6
\.


--
-- Data for Name: directory_offer_life_domains; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offer_life_domains (id, offer_id, lifedomain_id) FROM stdin;
1	1	9
2	1	7
\.


--
-- Data for Name: directory_offer_target_groups; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offer_target_groups (id, offer_id, targetgroup_id) FROM stdin;
1	1	12
2	2	12
3	3	12
4	4	12
5	5	12
6	6	12
7	7	12
\.


--
-- Data for Name: directory_offerarea; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offerarea (id, kind, province, municipality_id, offer_id, region_id) FROM stdin;
1	municipality		3	1	\N
2	municipality		5	1	\N
3	municipality		3	2	\N
4	municipality		5	2	\N
5	national		\N	3	\N
6	province	utrecht	\N	4	\N
7	region		\N	4	2
8	municipality		3	5	\N
9	municipality		5	5	\N
10	municipality		3	6	\N
11	municipality		5	6	\N
12	municipality		3	7	\N
13	municipality		5	7	\N
\.


--
-- Data for Name: directory_offercoverage; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offercoverage (id, breadth, municipality_id, offer_id) FROM stdin;
1	1	3	1
2	1	5	1
3	1	3	2
4	1	5	2
5	4	1	3
6	4	2	3
7	4	3	3
8	4	4	3
9	4	5	3
10	3	1	4
11	2	2	4
12	3	3	4
13	3	5	4
14	1	3	5
15	1	5	5
16	1	3	6
17	1	5	6
18	1	3	7
19	1	5	7
\.


--
-- Data for Name: directory_offerdraft; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_offerdraft (id, content, saved_at, offer_id, saved_by_id, returned, submitted_at) FROM stdin;
1	{"laws": ["wgs", "wmo"], "areas": [{"code": "GM0344", "kind": "municipality"}, {"code": "GM0355", "kind": "municipality"}], "email": "", "hours": [{"opens": "09:00", "closes": "17:00", "location": "", "weekdays": [1, 2, 3, 4, 5], "occurrence": 0, "valid_from": "", "valid_until": ""}, {"opens": "10:00", "closes": "12:00", "location": "1", "weekdays": [2], "occurrence": 1, "valid_from": "", "valid_until": ""}], "phone": "030 222 22 22", "website": "", "channels": ["inloop", "telefoon"], "title_ar": "", "title_en": "", "title_nl": "Hulp van Noord, straks anders", "title_pl": "", "title_tr": "", "title_uk": "", "languages": ["nl", "tr"], "locations": [{"key": "1", "name": "Bibliotheek", "town": "Utrecht", "street": "Plein 1", "postcode": "", "is_private": false, "accessibility": "", "has_step_free_access": true, "has_accessible_toilet": null}, {"key": "2", "name": "Opvang", "town": "Utrecht", "street": "Schuilstraat 1", "postcode": "", "is_private": true, "accessibility": "", "has_step_free_access": null, "has_accessible_toilet": null}], "summary_ar": "", "summary_en": "", "summary_nl": "Hulp van Noord: wij denken mee.", "summary_pl": "", "summary_tr": "", "summary_uk": "", "legal_basis": "wmo", "life_domains": ["inkomen", "wonen"], "response_days": 5, "review_months": 6, "target_groups": ["psychisch"], "waiting_weeks": 2, "description_ar": "", "description_en": "", "description_nl": "", "description_pl": "", "description_tr": "", "description_uk": "", "takes_requests": true, "has_interpreter": null, "has_no_fixed_hours": false, "has_lived_experience": null}	2026-11-30 08:53:05.816964+00	1	4		2026-11-30 08:53:05.836788+00
3	{"laws": ["wgs", "wmo"], "areas": [{"code": "GM0344", "kind": "municipality"}, {"code": "GM0355", "kind": "municipality"}], "email": "", "hours": [{"opens": "09:00", "closes": "17:00", "location": "", "weekdays": [1, 2, 3, 4, 5], "occurrence": 0, "valid_from": "", "valid_until": ""}], "phone": "030 333 33 33", "website": "", "channels": ["inloop", "telefoon"], "title_ar": "", "title_en": "", "title_nl": "Brieven samen lezen", "title_pl": "", "title_tr": "", "title_uk": "", "languages": ["nl", "tr"], "locations": [], "summary_ar": "", "summary_en": "", "summary_nl": "Brieven lezen met Noord: wij denken mee.", "summary_pl": "", "summary_tr": "", "summary_uk": "", "legal_basis": "wmo", "life_domains": [], "response_days": 2, "review_months": 6, "target_groups": ["psychisch"], "waiting_weeks": 2, "description_ar": "", "description_en": "", "description_nl": "", "description_pl": "", "description_tr": "", "description_uk": "", "takes_requests": true, "has_interpreter": null, "has_no_fixed_hours": false, "has_lived_experience": null}	2026-11-30 08:53:05.854771+00	2	4	Schrijf het korter.	\N
5	{"laws": [], "areas": [], "email": "", "hours": [], "phone": "030 444 44 44", "website": "", "channels": [], "title_ar": "", "title_en": "", "title_nl": "Nieuw van Noord, half af", "title_pl": "", "title_tr": "", "title_uk": "", "languages": [], "locations": [], "summary_ar": "", "summary_en": "", "summary_nl": "", "summary_pl": "", "summary_tr": "", "summary_uk": "", "legal_basis": "wmo", "life_domains": [], "response_days": null, "review_months": 6, "target_groups": [], "waiting_weeks": null, "description_ar": "", "description_en": "", "description_nl": "", "description_pl": "", "description_tr": "", "description_uk": "", "takes_requests": false, "has_interpreter": null, "has_no_fixed_hours": false, "has_lived_experience": null}	2026-11-30 08:53:05.92108+00	8	4		\N
\.


--
-- Data for Name: directory_openinghour; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_openinghour (id, kind, weekday, occurrence, opens, closes, valid_from, valid_until, location_id, offer_id) FROM stdin;
1	phone	1	0	09:00:00	17:00:00	\N	\N	\N	1
2	phone	2	0	09:00:00	17:00:00	\N	\N	\N	1
3	phone	3	0	09:00:00	17:00:00	\N	\N	\N	1
4	phone	4	0	09:00:00	17:00:00	\N	\N	\N	1
5	phone	5	0	09:00:00	17:00:00	\N	\N	\N	1
6	walk_in	2	1	10:00:00	12:00:00	\N	\N	1	1
7	phone	1	0	09:00:00	17:00:00	\N	\N	\N	2
8	phone	2	0	09:00:00	17:00:00	\N	\N	\N	2
9	phone	3	0	09:00:00	17:00:00	\N	\N	\N	2
10	phone	4	0	09:00:00	17:00:00	\N	\N	\N	2
11	phone	5	0	09:00:00	17:00:00	\N	\N	\N	2
12	phone	1	0	09:00:00	17:00:00	\N	\N	\N	3
13	phone	2	0	09:00:00	17:00:00	\N	\N	\N	3
14	phone	3	0	09:00:00	17:00:00	\N	\N	\N	3
15	phone	4	0	09:00:00	17:00:00	\N	\N	\N	3
16	phone	5	0	09:00:00	17:00:00	\N	\N	\N	3
17	phone	1	0	09:00:00	17:00:00	\N	\N	\N	4
18	phone	2	0	09:00:00	17:00:00	\N	\N	\N	4
19	phone	3	0	09:00:00	17:00:00	\N	\N	\N	4
20	phone	4	0	09:00:00	17:00:00	\N	\N	\N	4
21	phone	5	0	09:00:00	17:00:00	\N	\N	\N	4
\.


--
-- Data for Name: directory_place; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_place (id, name, slug, latitude, longitude, postcode_count, aliases, formerly_in_id, municipality_id) FROM stdin;
1	Amersfoort	amersfoort	52.1688	5.3922	3188	{}	\N	1
2	Brielle	brielle	51.899	4.1639	294	{}	\N	4
3	Den Dolder	den-dolder	52.1413	5.2414	112	{}	\N	5
4	Heemstede	heemstede	52.3484	4.6183	796	{}	\N	2
5	Hellevoetsluis	hellevoetsluis	51.8357	4.1451	766	{}	\N	4
6	Hoogland	hoogland	52.1864	5.375	255	{}	\N	1
7	Oostvoorne	oostvoorne	51.9121	4.1025	246	{}	\N	4
8	Rockanje	rockanje	51.8745	4.0719	193	{}	\N	4
9	Utrecht	utrecht	52.0936	5.11	7407	{}	\N	3
10	Zeist	zeist	52.0896	5.2364	1426	{}	\N	5
\.


--
-- Data for Name: directory_postcode; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_postcode (digits, latitude, longitude, place_id) FROM stdin;
2101	52.3524	4.6193	4
2102	52.3535	4.6295	4
2103	52.3421	4.6264	4
2104	52.3319	4.6126	4
2105	52.3476	4.6059	4
2106	52.3576	4.6082	4
3221	51.8314	4.1219	5
3222	51.8398	4.1294	5
3223	51.8427	4.15	5
3224	51.8271	4.1477	5
3225	51.8346	4.1659	5
3231	51.9049	4.1656	2
3232	51.8953	4.1629	2
3233	51.9125	4.1026	7
3235	51.8745	4.0719	8
3511	52.0886	5.1174	9
3512	52.0915	5.1228	9
3513	52.0987	5.1093	9
3514	52.0996	5.1201	9
3515	52.1037	5.1165	9
3521	52.083	5.1108	9
3522	52.0732	5.1154	9
3523	52.072	5.1244	9
3524	52.0631	5.1355	9
3525	52.0626	5.1189	9
3526	52.0685	5.1017	9
3527	52.0773	5.0936	9
3528	52.0694	5.0805	9
3531	52.0911	5.096	9
3532	52.0947	5.0946	9
3533	52.0866	5.0858	9
3534	52.1011	5.0865	9
3541	52.0944	5.0693	9
3542	52.1164	5.0533	9
3543	52.1029	5.0463	9
3544	52.0925	5.0506	9
3545	52.0784	5.0672	9
3546	52.0461	5.0482	9
3551	52.1013	5.098	9
3552	52.106	5.1034	9
3553	52.1093	5.0878	9
3554	52.113	5.0925	9
3555	52.1166	5.0778	9
3561	52.1126	5.1238	9
3562	52.116	5.116	9
3563	52.1187	5.0995	9
3564	52.1227	5.1058	9
3565	52.1271	5.0876	9
3566	52.1213	5.1245	9
3571	52.1072	5.1291	9
3572	52.0984	5.1343	9
3573	52.1077	5.1458	9
3581	52.0905	5.1341	9
3582	52.0798	5.1321	9
3583	52.0851	5.1433	9
3584	52.0846	5.165	9
3585	52.0711	5.1495	9
3701	52.0865	5.2438	10
3702	52.0898	5.2365	10
3703	52.0804	5.2268	10
3704	52.087	5.2166	10
3705	52.0978	5.237	10
3706	52.1013	5.2261	10
3707	52.095	5.2548	10
3708	52.0772	5.2618	10
3709	52.0679	5.2513	10
3734	52.1413	5.2414	3
3811	52.1557	5.3881	1
3812	52.1607	5.3658	1
3813	52.1698	5.3874	1
3814	52.1617	5.3981	1
3815	52.1657	5.4097	1
3816	52.1533	5.4079	1
3817	52.1454	5.3894	1
3818	52.1446	5.3697	1
3819	52.1554	5.3492	1
3821	52.1747	5.4152	1
3822	52.182	5.4035	1
3823	52.1885	5.3936	1
3824	52.2005	5.3771	1
3825	52.1957	5.4189	1
3826	52.2019	5.4239	1
3828	52.1864	5.375	6
\.


--
-- Data for Name: directory_postcodeexception; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_postcodeexception (code, place_id) FROM stdin;
2114BA	4
\.


--
-- Data for Name: directory_provider; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_provider (id, name, slug, kind, description, description_nl, description_en, description_tr, description_ar, description_pl, description_uk, website, chamber_number, evidence_url, evidence_year, evidence_note, is_example, is_checked) FROM stdin;
1	Voorbeeld Noord	voorbeeld-noord	formal	Wij staan naast u.	Wij staan naast u.	\N	\N	\N	\N	\N		12345678		\N		f	f
2	Voorbeeld Zuid	voorbeeld-zuid	informal		\N	\N	\N	\N	\N	\N				\N		f	t
3	Voorbeeld West	voorbeeld-west	formal		\N	\N	\N	\N	\N	\N				\N		t	f
4	Voorbeeld Ja	voorbeeld-ja	formal		\N	\N	\N	\N	\N	\N	https://nieuw.example			\N		f	f
\.


--
-- Data for Name: directory_relatedrole; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_relatedrole (id, code, name, name_nl, name_en, name_tr, name_ar, name_pl, name_uk, summary, summary_nl, summary_en, summary_tr, summary_ar, summary_pl, summary_uk, "position", when_to_go, when_to_go_nl, when_to_go_en, when_to_go_tr, when_to_go_ar, when_to_go_pl, when_to_go_uk, what_support_can_do, what_support_can_do_nl, what_support_can_do_en, what_support_can_do_tr, what_support_can_do_ar, what_support_can_do_pl, what_support_can_do_uk) FROM stdin;
1	wijkteam	wijkteam of sociaal team	wijkteam of sociaal team	district team or social team	\N	\N	\N	\N	Zoekt voor de gemeente met u uit welke hulp u nodig heeft. Beslist daar vaak over, of adviseert erover.	Zoekt voor de gemeente met u uit welke hulp u nodig heeft. Beslist daar vaak over, of adviseert erover.	Finds out with you, for the municipality, which help you need. It often decides about that, or gives advice on it.	\N	\N	\N	\N	1	U wilt hulp vragen bij de gemeente: in huis, voor uw kind of bij werk.	U wilt hulp vragen bij de gemeente: in huis, voor uw kind of bij werk.	You want to ask the municipality for help: at home, for your child, or with work.	\N	\N	\N	\N	Vooraf met u bedenken wat u nodig heeft, en bij het gesprek zijn. Het wijkteam staat tussen u en de gemeente; de cliëntondersteuner staat alleen naast u.	Vooraf met u bedenken wat u nodig heeft, en bij het gesprek zijn. Het wijkteam staat tussen u en de gemeente; de cliëntondersteuner staat alleen naast u.	Think through with you what you need beforehand, and come to the meeting. The district team stands between you and the municipality; the client supporter stands beside you only.	\N	\N	\N	\N
2	mantelzorgsteun	steun voor mantelzorgers	steun voor mantelzorgers	support for informal carers	\N	\N	\N	\N	Helpt mensen die voor een ander zorgen om dat vol te houden.	Helpt mensen die voor een ander zorgen om dat vol te houden.	Helps people who care for somebody else to keep going.	\N	\N	\N	\N	2	U zorgt voor uw partner, kind, ouder of buur en het wordt u te veel.	U zorgt voor uw partner, kind, ouder of buur en het wordt u te veel.	You care for your partner, child, parent or neighbour and it is getting too much.	\N	\N	\N	\N	Ook u mag cliëntondersteuning vragen, niet alleen de persoon voor wie u zorgt. De gemeente moet u dat vertellen.	Ook u mag cliëntondersteuning vragen, niet alleen de persoon voor wie u zorgt. De gemeente moet u dat vertellen.	You too may ask for client support, not only the person you care for. The municipality has to tell you so.	\N	\N	\N	\N
3	ouderenadviseur	ouderenadviseur	ouderenadviseur	adviser for older people	\N	\N	\N	\N	Denkt met ouderen mee over wonen, zorg, geld en contact met anderen.	Denkt met ouderen mee over wonen, zorg, geld en contact met anderen.	Thinks along with older people about housing, care, money and contact with others.	\N	\N	\N	\N	3	U wordt ouder en wilt weten welke hulp er voor u is.	U wordt ouder en wilt weten welke hulp er voor u is.	You are getting older and want to know which help there is for you.	\N	\N	\N	\N	Helpen met aanvragen, ook als uw vraag over meer gaat dan ouder worden, en blijven helpen als er een andere wet gaat gelden.	Helpen met aanvragen, ook als uw vraag over meer gaat dan ouder worden, en blijven helpen als er een andere wet gaat gelden.	Help with applications, also when your question is about more than getting older, and keep helping when another law applies.	\N	\N	\N	\N
4	ervaringsdeskundige	ervaringsdeskundige	ervaringsdeskundige	expert by experience	\N	\N	\N	\N	Heeft zelf meegemaakt wat u meemaakt, bijvoorbeeld psychische problemen, en helpt met die ervaring.	Heeft zelf meegemaakt wat u meemaakt, bijvoorbeeld psychische problemen, en helpt met die ervaring.	Has been through what you are going through, for example mental health problems, and helps from that experience.	\N	\N	\N	\N	4	U wilt praten met iemand die weet hoe het voelt.	U wilt praten met iemand die weet hoe het voelt.	You want to talk to somebody who knows how it feels.	\N	\N	\N	\N	Regels uitleggen en helpen met aanvragen, brieven en gesprekken. Soms is een cliëntondersteuner zelf ook ervaringsdeskundig.	Regels uitleggen en helpen met aanvragen, brieven en gesprekken. Soms is een cliëntondersteuner zelf ook ervaringsdeskundig.	Explain rules and help with applications, letters and meetings. Some client supporters are experts by experience themselves.	\N	\N	\N	\N
5	vertrouwenspersoon_jeugd	vertrouwenspersoon jeugdhulp	vertrouwenspersoon jeugdhulp	confidential adviser for youth care	\N	\N	\N	\N	Staat los van de jeugdhulp en de gemeente, en helpt jongeren en ouders met vragen en klachten over jeugdhulp.	Staat los van de jeugdhulp en de gemeente, en helpt jongeren en ouders met vragen en klachten over jeugdhulp.	Is independent of youth care and the municipality, and helps young people and parents with questions and complaints about youth care.	\N	\N	\N	\N	5	U of uw kind krijgt jeugdhulp en u bent het niet eens met wat er gebeurt.	U of uw kind krijgt jeugdhulp en u bent het niet eens met wat er gebeurt.	You or your child get youth care and you do not agree with what is happening.	\N	\N	\N	\N	Meedenken als het over meer gaat dan jeugdhulp: school, wonen, geld of zorg na de achttiende verjaardag.	Meedenken als het over meer gaat dan jeugdhulp: school, wonen, geld of zorg na de achttiende verjaardag.	Think along when it is about more than youth care: school, housing, money, or care after the eighteenth birthday.	\N	\N	\N	\N
6	vertrouwenspersoon_instelling	vertrouwenspersoon in een instelling	vertrouwenspersoon in een instelling	confidential adviser in an institution	\N	\N	\N	\N	Helpt mensen die in een instelling wonen of behandeld worden, bijvoorbeeld door een verstandelijke beperking of psychische ziekte.	Helpt mensen die in een instelling wonen of behandeld worden, bijvoorbeeld door een verstandelijke beperking of psychische ziekte.	Helps people who live or are treated in an institution, for example because of an intellectual disability or a mental illness.	\N	\N	\N	\N	6	U woont in een instelling en bent ontevreden over hoe men met u omgaat, of over dwang.	U woont in een instelling en bent ontevreden over hoe men met u omgaat, of over dwang.	You live in an institution and are unhappy with how you are treated, or with force that is used.	\N	\N	\N	\N	Helpen als u andere zorg wilt, of wilt verhuizen. En bij alles buiten de instelling.	Helpen als u andere zorg wilt, of wilt verhuizen. En bij alles buiten de instelling.	Help when you want other care, or want to move. And with everything outside the institution.	\N	\N	\N	\N
7	mentor	mentor	mentor	mentor	\N	\N	\N	\N	Beslist over zorg voor iemand die dat zelf niet kan. De rechter wijst de mentor aan.	Beslist over zorg voor iemand die dat zelf niet kan. De rechter wijst de mentor aan.	Decides about care for somebody who cannot do so. The court appoints the mentor.	\N	\N	\N	\N	7	Iemand kan niet meer zelf over de eigen zorg beslissen.	Iemand kan niet meer zelf over de eigen zorg beslissen.	Somebody can no longer decide about their own care.	\N	\N	\N	\N	Uitleggen wat er te kiezen is. De cliëntondersteuner beslist zelf nooit. U kunt er ook heen als er al een mentor is.	Uitleggen wat er te kiezen is. De cliëntondersteuner beslist zelf nooit. U kunt er ook heen als er al een mentor is.	Explain which choices there are. A client supporter never decides. You can go there as well when there is a mentor already.	\N	\N	\N	\N
8	klachtenfunctionaris	klachtenfunctionaris	klachtenfunctionaris	complaints officer	\N	\N	\N	\N	Werkt bij een zorgorganisatie en zoekt een oplossing als u een klacht heeft over die organisatie.	Werkt bij een zorgorganisatie en zoekt een oplossing als u een klacht heeft over die organisatie.	Works for a care organisation and looks for a solution when you have a complaint about it.	\N	\N	\N	\N	8	U heeft een klacht over uw zorg en wilt die eerst samen oplossen.	U heeft een klacht over uw zorg en wilt die eerst samen oplossen.	You have a complaint about your care and want to settle it together first.	\N	\N	\N	\N	Helpen om uw klacht op te schrijven en bij het gesprek zijn. De klachtenfunctionaris is van de organisatie; de cliëntondersteuner niet.	Helpen om uw klacht op te schrijven en bij het gesprek zijn. De klachtenfunctionaris is van de organisatie; de cliëntondersteuner niet.	Help you write down your complaint, and come to the meeting. The complaints officer belongs to the organisation; the client supporter does not.	\N	\N	\N	\N
9	zorgkantoor	advies van het zorgkantoor	advies van het zorgkantoor	advice from the care office	\N	\N	\N	\N	Het zorgkantoor regelt de langdurige zorg in uw regio en legt uit hoe dat gaat.	Het zorgkantoor regelt de langdurige zorg in uw regio en legt uit hoe dat gaat.	The care office arranges long-term care in your region and explains how that works.	\N	\N	\N	\N	9	U heeft een indicatie voor langdurige zorg (Wlz) en wilt weten welke zorg er is.	U heeft een indicatie voor langdurige zorg (Wlz) en wilt weten welke zorg er is.	You have an indication for long-term care (Wlz) and want to know which care there is.	\N	\N	\N	\N	Samen met u kiezen, een plan maken, en helpen als u ontevreden bent. Het zorgkantoor moet zorgen dat u cliëntondersteuning kunt krijgen.	Samen met u kiezen, een plan maken, en helpen als u ontevreden bent. Het zorgkantoor moet zorgen dat u cliëntondersteuning kunt krijgen.	Choose together with you, make a plan, and help when you are unhappy. The care office has to see to it that you can get client support.	\N	\N	\N	\N
10	praktijkondersteuner	praktijkondersteuner van de huisarts	praktijkondersteuner van de huisarts	practice nurse or assistant at the GP	\N	\N	\N	\N	Werkt bij de huisarts en heeft meer tijd om over uw gezondheid te praten.	Werkt bij de huisarts en heeft meer tijd om over uw gezondheid te praten.	Works at the family doctor’s and has more time to talk about your health.	\N	\N	\N	\N	10	U heeft een ziekte die blijft, u bent somber of u maakt zich veel zorgen.	U heeft een ziekte die blijft, u bent somber of u maakt zich veel zorgen.	You have an illness that stays, you feel low, or you worry a lot.	\N	\N	\N	\N	Helpen bij alles om de ziekte heen: hulp in huis, geld, werk en vervoer.	Helpen bij alles om de ziekte heen: hulp in huis, geld, werk en vervoer.	Help with everything around the illness: help at home, money, work and transport.	\N	\N	\N	\N
11	jobcoach	jobcoach	jobcoach	job coach	\N	\N	\N	\N	Helpt u op het werk, zodat u het werk leert en kunt houden.	Helpt u op het werk, zodat u het werk leert en kunt houden.	Helps you at work, so that you learn the job and can keep it.	\N	\N	\N	\N	11	U heeft werk, of begint binnenkort, en heeft daar extra hulp bij nodig.	U heeft werk, of begint binnenkort, en heeft daar extra hulp bij nodig.	You have a job, or start soon, and need extra help there.	\N	\N	\N	\N	Helpen als het werk niet bij u past, bij uw uitkering en in gesprekken met de gemeente.	Helpen als het werk niet bij u past, bij uw uitkering en in gesprekken met de gemeente.	Help when the work does not suit you, with your benefit, and in meetings with the municipality.	\N	\N	\N	\N
12	schuldhulp	schuldhulp van de gemeente	schuldhulp van de gemeente	debt help from the municipality	\N	\N	\N	\N	Zoekt met u een oplossing voor schulden en rekeningen die u niet kunt betalen.	Zoekt met u een oplossing voor schulden en rekeningen die u niet kunt betalen.	Looks with you for a solution for debts and bills that you cannot pay.	\N	\N	\N	\N	12	U heeft schulden, of u komt elke maand geld tekort.	U heeft schulden, of u komt elke maand geld tekort.	You have debts, or run short of money every month.	\N	\N	\N	\N	Met u meegaan, helpen met papieren en uitzoeken waar de schulden vandaan komen. Ook als u al eens nee heeft gehoord.	Met u meegaan, helpen met papieren en uitzoeken waar de schulden vandaan komen. Ook als u al eens nee heeft gehoord.	Go with you, help with papers and find out where the debts come from. Also when you have been refused before.	\N	\N	\N	\N
13	bewindvoerder	bewindvoerder	bewindvoerder	administrator of your money	\N	\N	\N	\N	Beheert het geld van iemand die dat zelf niet kan. De rechter wijst de bewindvoerder aan.	Beheert het geld van iemand die dat zelf niet kan. De rechter wijst de bewindvoerder aan.	Manages the money of somebody who cannot do so. The court appoints the administrator.	\N	\N	\N	\N	13	Het lukt echt niet meer om zelf uw geld te regelen.	Het lukt echt niet meer om zelf uw geld te regelen.	You really can no longer manage your own money.	\N	\N	\N	\N	Vooraf met u kijken of het ook lichter kan. En helpen bij vragen die niet over geld gaan.	Vooraf met u kijken of het ook lichter kan. En helpen bij vragen die niet over geld gaan.	See with you beforehand whether something lighter will do. And help with questions that are not about money.	\N	\N	\N	\N
14	sociaal_raadslieden	sociaal raadslieden	sociaal raadslieden	social counsellors	\N	\N	\N	\N	Kennen de regels over geld, uitkeringen en toeslagen, en helpen met brieven en formulieren.	Kennen de regels over geld, uitkeringen en toeslagen, en helpen met brieven en formulieren.	Know the rules about money, benefits and allowances, and help with letters and forms.	\N	\N	\N	\N	14	U begrijpt een brief niet, of u bent het niet eens met een beslissing over geld.	U begrijpt een brief niet, of u bent het niet eens met een beslissing over geld.	You do not understand a letter, or do not agree with a decision about money.	\N	\N	\N	\N	Langer naast u blijven staan, als er meer speelt dan één brief.	Langer naast u blijven staan, als er meer speelt dan één brief.	Stay beside you for longer, when there is more going on than one letter.	\N	\N	\N	\N
15	vrijwilliger	vrijwilliger of maatje	vrijwilliger of maatje	volunteer or buddy	\N	\N	\N	\N	Iemand uit de buurt of van een vereniging die met u optrekt, luistert of meegaat.	Iemand uit de buurt of van een vereniging die met u optrekt, luistert of meegaat.	Somebody from your area or from an association who spends time with you, listens or comes along.	\N	\N	\N	\N	15	U wilt gezelschap, of iemand die af en toe meegaat.	U wilt gezelschap, of iemand die af en toe meegaat.	You would like company, or somebody who comes along now and then.	\N	\N	\N	\N	Met kennis van de wet naast u staan als er iets beslist wordt. Vaak werken vrijwilligers en cliëntondersteuners samen.	Met kennis van de wet naast u staan als er iets beslist wordt. Vaak werken vrijwilligers en cliëntondersteuners samen.	Stand beside you with knowledge of the law when something is decided. Volunteers and client supporters often work together.	\N	\N	\N	\N
16	clientondersteuner	cliëntondersteuner	cliëntondersteuner	client supporter	\N	\N	\N	\N	Staat naast u bij elke vraag en bij elke wet. Gratis, zonder verwijzing en alleen in uw belang.	Staat naast u bij elke vraag en bij elke wet. Gratis, zonder verwijzing en alleen in uw belang.	Stands beside you with every question, whatever the law. Free, without a referral and only in your interest.	\N	\N	\N	\N	16	U weet niet waar u moet zijn, u wordt heen en weer gestuurd, of u wilt iemand die alleen voor u werkt.	U weet niet waar u moet zijn, u wordt heen en weer gestuurd, of u wilt iemand die alleen voor u werkt.	You do not know where to go, you are sent to and fro, or you want somebody who works for you only.	\N	\N	\N	\N	Luisteren, uitleggen wat uw rechten zijn, helpen met aanvragen en brieven, en meegaan naar gesprekken. Hier kunt u altijd op terugvallen.	Luisteren, uitleggen wat uw rechten zijn, helpen met aanvragen en brieven, en meegaan naar gesprekken. Hier kunt u altijd op terugvallen.	Listen, explain your rights, help with applications and letters, and come along to meetings. You can always fall back on this.	\N	\N	\N	\N
\.


--
-- Data for Name: directory_relatedrole_laws; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_relatedrole_laws (id, relatedrole_id, law_id) FROM stdin;
1	1	1
2	1	3
3	1	4
4	2	1
5	3	1
6	3	2
7	4	1
8	4	2
9	5	3
10	6	2
11	7	2
12	8	2
13	9	2
14	10	5
15	11	4
16	12	6
17	13	6
18	14	8
19	14	4
20	14	6
\.


--
-- Data for Name: directory_searchtally; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_searchtally (id, month, law, target_group, life_domain, results, count, municipality_id) FROM stdin;
1	2026-11-01				enough	1	3
\.


--
-- Data for Name: directory_targetgroup; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.directory_targetgroup (id, code, name, name_nl, name_en, name_tr, name_ar, name_pl, name_uk, summary, summary_nl, summary_en, summary_tr, summary_ar, summary_pl, summary_uk, "position", is_specialised) FROM stdin;
1	ouderen	ouderen	ouderen	older people	\N	\N	\N	\N	Mensen die ouder worden en daar hulp bij willen.	Mensen die ouder worden en daar hulp bij willen.	People who are getting older and would like help with that.	\N	\N	\N	\N	1	f
2	dementie	mensen met dementie	mensen met dementie	people with dementia	\N	\N	\N	\N	Bijvoorbeeld de ziekte van Alzheimer.	Bijvoorbeeld de ziekte van Alzheimer.	For example Alzheimer’s disease.	\N	\N	\N	\N	2	f
3	lichamelijke_beperking	mensen met een lichamelijke beperking	mensen met een lichamelijke beperking	people with a physical disability	\N	\N	\N	\N	Bijvoorbeeld als u moeilijk loopt of een rolstoel gebruikt.	Bijvoorbeeld als u moeilijk loopt of een rolstoel gebruikt.	For example if walking is hard for you, or you use a wheelchair.	\N	\N	\N	\N	3	f
4	zintuiglijk	mensen die slecht zien of horen	mensen die slecht zien of horen	people who see or hear badly	\N	\N	\N	\N	Ook mensen die blind of doof zijn.	Ook mensen die blind of doof zijn.	Also people who are blind or deaf.	\N	\N	\N	\N	4	f
5	chronisch_ziek	mensen met een chronische ziekte	mensen met een chronische ziekte	people with a chronic illness	\N	\N	\N	\N	Een ziekte die lang duurt of niet meer overgaat.	Een ziekte die lang duurt of niet meer overgaat.	An illness that lasts long or does not go away.	\N	\N	\N	\N	5	f
6	verstandelijke_beperking	mensen met een verstandelijke beperking	mensen met een verstandelijke beperking	people with an intellectual disability	\N	\N	\N	\N	Mensen voor wie leren en begrijpen moeilijk is.	Mensen voor wie leren en begrijpen moeilijk is.	People for whom learning and understanding is hard.	\N	\N	\N	\N	6	f
7	lvb_gedrag	mensen met een licht verstandelijke beperking en moeilijk gedrag	mensen met een licht verstandelijke beperking en moeilijk gedrag	people with a mild intellectual disability and difficult behaviour	\N	\N	\N	\N	Voor de persoon zelf en voor wie bij hem of haar hoort.	Voor de persoon zelf en voor wie bij hem of haar hoort.	For the person, and for those who belong to them.	\N	\N	\N	\N	7	t
8	autisme	mensen met autisme	mensen met autisme	people with autism	\N	\N	\N	\N	Kinderen, jongeren en volwassenen.	Kinderen, jongeren en volwassenen.	Children, young people and adults.	\N	\N	\N	\N	8	t
9	nah	mensen met hersenletsel	mensen met hersenletsel	people with a brain injury	\N	\N	\N	\N	Bijvoorbeeld na een beroerte of een ongeluk (niet-aangeboren hersenletsel).	Bijvoorbeeld na een beroerte of een ongeluk (niet-aangeboren hersenletsel).	For example after a stroke or an accident (acquired brain injury).	\N	\N	\N	\N	9	t
10	zevmb	mensen met een zeer ernstige meervoudige beperking	mensen met een zeer ernstige meervoudige beperking	people with very severe multiple disabilities	\N	\N	\N	\N	Een zeer ernstige verstandelijke en lichamelijke beperking samen.	Een zeer ernstige verstandelijke en lichamelijke beperking samen.	A very severe intellectual and a physical disability together.	\N	\N	\N	\N	10	t
11	naasten_ernstig	familie van mensen met een ernstige beperking	familie van mensen met een ernstige beperking	family of people with a severe disability	\N	\N	\N	\N	Bijvoorbeeld ouders, broers en zussen.	Bijvoorbeeld ouders, broers en zussen.	For example parents, brothers and sisters.	\N	\N	\N	\N	11	t
12	psychisch	mensen met psychische problemen	mensen met psychische problemen	people with mental health problems	\N	\N	\N	\N	Bijvoorbeeld als u somber of in de war bent, of snel angstig wordt.	Bijvoorbeeld als u somber of in de war bent, of snel angstig wordt.	For example if you feel low or confused, or get anxious quickly.	\N	\N	\N	\N	12	f
13	verslaving	mensen met een verslaving	mensen met een verslaving	people with an addiction	\N	\N	\N	\N	Bijvoorbeeld aan alcohol, drugs, gokken of gamen.	Bijvoorbeeld aan alcohol, drugs, gokken of gamen.	For example to alcohol, drugs, gambling or gaming.	\N	\N	\N	\N	13	f
14	mantelzorger	mantelzorgers	mantelzorgers	informal carers	\N	\N	\N	\N	U zorgt voor iemand uit uw familie, een vriend of een buur.	U zorgt voor iemand uit uw familie, een vriend of een buur.	You care for a relative, a friend or a neighbour.	\N	\N	\N	\N	14	f
15	jeugd_ouders	jongeren en ouders	jongeren en ouders	young people and parents	\N	\N	\N	\N	Kinderen en jongeren tot 18 jaar, en hun ouders.	Kinderen en jongeren tot 18 jaar, en hun ouders.	Children and young people up to 18, and their parents.	\N	\N	\N	\N	15	f
16	dakloos	mensen zonder huis	mensen zonder huis	people without a home	\N	\N	\N	\N	U heeft geen vaste plek om te wonen of te slapen.	U heeft geen vaste plek om te wonen of te slapen.	You have no fixed place to live or to sleep.	\N	\N	\N	\N	16	f
17	laaggeletterd	mensen die moeilijk lezen en schrijven	mensen die moeilijk lezen en schrijven	people who find reading and writing hard	\N	\N	\N	\N	Hulp bij brieven, formulieren en de computer.	Hulp bij brieven, formulieren en de computer.	Help with letters, forms and the computer.	\N	\N	\N	\N	17	f
18	nieuwkomer	mensen die nieuw zijn in Nederland	mensen die nieuw zijn in Nederland	people who are new in the Netherlands	\N	\N	\N	\N	Bijvoorbeeld statushouders en vluchtelingen.	Bijvoorbeeld statushouders en vluchtelingen.	For example refugees and people with a residence permit.	\N	\N	\N	\N	18	f
\.


--
-- Data for Name: django_admin_log; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.django_admin_log (id, action_time, object_id, object_repr, action_flag, change_message, content_type_id, user_id) FROM stdin;
\.


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.django_content_type (id, app_label, model) FROM stdin;
1	clientsupport	publicstamp
2	clientsupport	user
3	clientsupport	auditevent
4	clientsupport	networksalt
5	clientsupport	auditseal
6	clientsupport	networkbucket
7	directory	careofficeregion
8	directory	law
9	directory	lifedomain
10	directory	targetgroup
11	directory	municipality
12	directory	offer
13	directory	offerarea
14	directory	offercoverage
15	directory	place
16	directory	postcode
17	directory	postcodeexception
18	directory	provider
19	directory	independencedeclaration
20	directory	location
21	directory	openinghour
22	directory	relatedrole
23	directory	searchtally
24	directory	authority
25	directory	accessreview
26	directory	listingchange
27	directory	offerdraft
28	directory	application
29	directory	contract
30	directory	correctionreport
31	directory	invitation
32	directory	linkcheck
33	directory	membership
34	directory	listingimport
35	intake	deletion
36	intake	helprequest
37	intake	brokenglass
38	intake	internalnote
39	intake	message
40	intake	passing
41	intake	replydraft
42	intake	replytemplate
43	intake	submittedform
44	intake	visit
45	intake	absence
46	intake	dangersentence
47	intake	dangerword
48	admin	logentry
49	auth	permission
50	auth	group
51	contenttypes	contenttype
52	sessions	session
53	account	emailaddress
54	account	emailconfirmation
55	mfa	authenticator
56	socialaccount	socialaccount
57	socialaccount	socialapp
58	socialaccount	socialtoken
59	usersessions	usersession
60	procrastinate	procrastinateevent
61	procrastinate	procrastinatejob
62	procrastinate	procrastinateperiodicdefer
63	procrastinate	procrastinateworker
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	contenttypes	0001_initial	2026-11-30 08:52:58.994547+00
2	contenttypes	0002_remove_content_type_name	2026-11-30 08:52:58.998588+00
3	auth	0001_initial	2026-11-30 08:52:59.014109+00
4	auth	0002_alter_permission_name_max_length	2026-11-30 08:52:59.016979+00
5	auth	0003_alter_user_email_max_length	2026-11-30 08:52:59.019818+00
6	auth	0004_alter_user_username_opts	2026-11-30 08:52:59.022656+00
7	auth	0005_alter_user_last_login_null	2026-11-30 08:52:59.025356+00
8	auth	0006_require_contenttypes_0002	2026-11-30 08:52:59.026054+00
9	auth	0007_alter_validators_add_error_messages	2026-11-30 08:52:59.028767+00
10	auth	0008_alter_user_username_max_length	2026-11-30 08:52:59.03151+00
11	auth	0009_alter_user_last_name_max_length	2026-11-30 08:52:59.034161+00
12	auth	0010_alter_group_name_max_length	2026-11-30 08:52:59.037367+00
13	auth	0011_update_proxy_permissions	2026-11-30 08:52:59.039996+00
14	auth	0012_alter_user_first_name_max_length	2026-11-30 08:52:59.042822+00
15	clientsupport	0001_initial	2026-11-30 08:52:59.070104+00
16	account	0001_initial	2026-11-30 08:52:59.085285+00
17	account	0002_email_max_length	2026-11-30 08:52:59.090716+00
18	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-30 08:52:59.100368+00
19	account	0004_alter_emailaddress_drop_unique_email	2026-11-30 08:52:59.110461+00
20	account	0005_emailaddress_idx_upper_email	2026-11-30 08:52:59.116227+00
21	account	0006_emailaddress_lower	2026-11-30 08:52:59.122983+00
22	account	0007_emailaddress_idx_email	2026-11-30 08:52:59.132425+00
23	account	0008_emailaddress_unique_primary_email_fixup	2026-11-30 08:52:59.139762+00
24	account	0009_emailaddress_unique_primary_email	2026-11-30 08:52:59.144999+00
25	admin	0001_initial	2026-11-30 08:52:59.156653+00
26	admin	0002_logentry_remove_auto_add	2026-11-30 08:52:59.161178+00
27	admin	0003_logentry_add_action_flag_choices	2026-11-30 08:52:59.165709+00
28	clientsupport	0002_append_only_audit	2026-11-30 08:52:59.168364+00
29	clientsupport	0003_public_stamp	2026-11-30 08:52:59.169459+00
30	clientsupport	0004_people_seals_and_networks	2026-11-30 08:52:59.193396+00
31	clientsupport	0005_append_only_seals	2026-11-30 08:52:59.1946+00
32	clientsupport	0006_accounts_without_superusers	2026-11-30 08:52:59.214078+00
33	clientsupport	0007_shared_cache	2026-11-30 08:52:59.217502+00
34	clientsupport	0008_reading_is_an_event	2026-11-30 08:52:59.220259+00
35	directory	0001_initial	2026-11-30 08:52:59.424482+00
36	directory	0002_public_stamp	2026-11-30 08:52:59.431286+00
37	directory	0003_how_to_reach_and_how_independent	2026-11-30 08:52:59.777787+00
38	directory	0004_stamps_of_new_tables	2026-11-30 08:52:59.780921+00
39	directory	0005_no_overlapping_hours	2026-11-30 08:52:59.806631+00
40	directory	0006_people_contracts_and_corrections	2026-11-30 08:53:00.230529+00
41	directory	0007_contracts_raise_the_stamp	2026-11-30 08:53:00.233055+00
42	directory	0010_review_and_import_of_listings	2026-11-30 08:53:00.308004+00
43	directory	0013_corrections_are_encrypted_and_told_once	2026-11-30 08:53:00.399087+00
44	directory	0014_imports_by_a_job	2026-11-30 08:53:00.43964+00
45	intake	0001_requests	2026-11-30 08:53:01.004284+00
46	intake	0002_danger_words	2026-11-30 08:53:01.013765+00
47	intake	0003_note_number	2026-11-30 08:53:01.201128+00
48	mfa	0001_initial	2026-11-30 08:53:01.23531+00
49	mfa	0002_authenticator_timestamps	2026-11-30 08:53:01.268351+00
50	mfa	0003_authenticator_type_uniq	2026-11-30 08:53:01.317786+00
51	procrastinate	0001_initial	2026-11-30 08:53:01.328727+00
52	procrastinate	0002_drop_started_at_column	2026-11-30 08:53:01.3307+00
53	procrastinate	0003_drop_started_at_column	2026-11-30 08:53:01.332184+00
54	procrastinate	0004_drop_procrastinate_version_table	2026-11-30 08:53:01.333585+00
55	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-30 08:53:01.335123+00
56	procrastinate	0006_fix_trigger_status_events_insert	2026-11-30 08:53:01.33642+00
57	procrastinate	0007_add_queueing_lock_column	2026-11-30 08:53:01.339873+00
58	procrastinate	0008_close_fetch_job_race_condition	2026-11-30 08:53:01.34205+00
59	procrastinate	0009_add_defer_job_function	2026-11-30 08:53:01.34351+00
60	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-30 08:53:01.346917+00
61	procrastinate	0011_add_foreign_key_index	2026-11-30 08:53:01.348512+00
62	procrastinate	0012_add_locks_to_periodic_defer	2026-11-30 08:53:01.350694+00
63	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-30 08:53:01.35215+00
64	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-30 08:53:01.353632+00
65	procrastinate	0015_add_trigger_on_job_deletion	2026-11-30 08:53:01.35482+00
66	procrastinate	0016_delete_finished_jobs	2026-11-30 08:53:01.355884+00
67	procrastinate	0017_add_checks_to_finish_job	2026-11-30 08:53:01.356934+00
68	procrastinate	0018_add_checks_to_retry_job	2026-11-30 08:53:01.357995+00
69	procrastinate	0019_fix_finish_job_compat_issue	2026-11-30 08:53:01.359162+00
70	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-30 08:53:01.360738+00
71	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-30 08:53:01.36271+00
72	procrastinate	0022_null_locks_excluded	2026-11-30 08:53:01.3642+00
73	procrastinate	0023_remove_old_finish_job_function	2026-11-30 08:53:01.365568+00
74	procrastinate	0024_job_id_bigint	2026-11-30 08:53:01.370847+00
75	procrastinate	0025_add_models	2026-11-30 08:53:01.375372+00
76	procrastinate	0026_add_job_priority	2026-11-30 08:53:01.379996+00
77	procrastinate	0027_add_periodic_job_priority	2026-11-30 08:53:01.381686+00
78	procrastinate	0028_add_cancel_states	2026-11-30 08:53:01.388498+00
79	procrastinate	0029_add_additional_params_to_retry_job	2026-11-30 08:53:01.390178+00
80	procrastinate	0030_alter_procrastinateevent_options	2026-11-30 08:53:01.392104+00
81	procrastinate	0031_add_indexes_for_fetch_job	2026-11-30 08:53:01.39548+00
82	procrastinate	0032_pre_cancel_notification	2026-11-30 08:53:01.401288+00
83	procrastinate	0033_post_cancel_notification	2026-11-30 08:53:01.415064+00
84	procrastinate	0034_pre_add_heartbeat	2026-11-30 08:53:01.424216+00
85	procrastinate	0035_post_add_heartbeat	2026-11-30 08:53:01.425908+00
86	procrastinate	0036_add_worker_model	2026-11-30 08:53:01.429306+00
87	procrastinate	0037_pre_batch_defer_jobs	2026-11-30 08:53:01.431553+00
88	procrastinate	0038_post_batch_defer_jobs	2026-11-30 08:53:01.433034+00
89	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-30 08:53:01.434605+00
90	procrastinate	0040_pre_retry_failed_job	2026-11-30 08:53:01.436056+00
91	procrastinate	0041_post_retry_failed_job	2026-11-30 08:53:01.437643+00
92	sessions	0001_initial	2026-11-30 08:53:01.443005+00
93	socialaccount	0001_initial	2026-11-30 08:53:01.53672+00
94	socialaccount	0002_token_max_lengths	2026-11-30 08:53:01.564197+00
95	socialaccount	0003_extra_data_default_dict	2026-11-30 08:53:01.581243+00
96	socialaccount	0004_app_provider_id_settings	2026-11-30 08:53:01.604425+00
97	socialaccount	0005_socialtoken_nullable_app	2026-11-30 08:53:01.639826+00
98	socialaccount	0006_alter_socialaccount_extra_data	2026-11-30 08:53:01.662819+00
99	usersessions	0001_initial	2026-11-30 08:53:01.841285+00
\.


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
0d4qfqwrnr4jb74k7hb7do50tgcq0vw8	.eJyFkE1uhDAMRu_iNUIJv4FVp9eoKmQSp6BCgpLQzmjE3RtmkNppF11Eij4_P1u-AkppVxM6XMNAJowSw2hNN1MYrPLQvlzh_ocWFvT-0zoFCWCAltdNxTJRC5GKphYJ0IzjFDlrFDkfaDXknj6sdT3RpFI647xMBFvywzlr_KtreC5EFY1jRMoEwmWhyAYbFthek3-W7lZPLuJlFHeevN9rdF5Gd4GWxWxvu0Hd7r9z31mP8p3MXsBp2uP0GJfemKPs09PD8Oej60E1oB-iR9RIhZa8yqXWPXFZaKJSMMVQcUVcV6JhOss5z1BlKj6ZZ0zqeAWsi5JHaU9vaLrHMyXgiX6H2xejPpoQ:1xXx8G:Qk30lLD46rysFd5OoT-ohUGpE_aYItQlcP4RzTJT9Fo	2026-11-30 20:53:08.920796+00
\.


--
-- Data for Name: intake_absence; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_absence (id, first_day, last_day, provider_id, replacement_id, user_id) FROM stdin;
1	2026-11-30	2026-12-07	1	5	6
\.


--
-- Data for Name: intake_brokenglass; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_brokenglass (id, reason, until, user_id, request_id) FROM stdin;
1	Collega is ziek, er is haast.	2026-11-30 09:23:07.509031+00	4	4e2797bb-9632-41d7-8c48-e1271af07a4a
\.


--
-- Data for Name: intake_dangersentence; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_dangersentence (id, text, kind, is_held_out) FROM stdin;
1	Ik wil dood.	self_harm	f
2	Ik wil er niet meer zijn.	self_harm	f
3	Ik denk vaak aan zelfdoding.	self_harm	f
4	Het hoeft voor mij niet meer.	self_harm	f
5	Ik zie het niet meer zitten.	self_harm	f
6	Ik ga er een einde aan maken.	self_harm	f
7	Ik wil uit het leven stappen.	self_harm	f
8	Ik wil van het dak springen	self_harm	f
9	Niemand zou mij missen als ik dood ben.	self_harm	f
10	Ik heb een overdosis genomen.	self_harm	f
11	Ik heb tachtig tabletten gespaard en vanavond neem ik ze allemaal in.	self_harm	f
12	ik ben suicidaal en krijg geen hulp	self_harm	f
13	Mijn dochter krast in haar armen.	self_harm	f
14	Mijn broer heeft geprobeerd zich op te hangen.	self_harm	f
15	Ik weet al hoe ik het ga doen, ik heb alles geregeld voor na mijn dood.	self_harm	f
16	ik wil niet meer verder leven zonder haar	self_harm	f
17	was ik maar dood	self_harm	f
18	Het is beter als ik er niet meer was.	self_harm	f
19	ik doe mezelf pijn	self_harm	f
20	Mijn partner zegt dat hij zichzelf iets aan gaat doen.	self_harm	f
21	Mijn vader heeft zelfmoordgedachten sinds mama overleed.	self_harm	f
22	ik wil nie meer leve	self_harm	f
23	Ik wil voor altijd slapen.	self_harm	f
24	Ik ben levensmoe.	self_harm	f
25	Ik ben iedereen alleen maar tot last, ze zijn beter af zonder mij.	self_harm	f
26	Ik maak mijzelf dood als ze mijn uitkering stoppen.	self_harm	f
27	ik kan zo niet langer leven	self_harm	f
28	Ik heb gisteren geprobeerd om een eind aan mijn leven te maken	self_harm	f
29	Ik spring straks van de brug	self_harm	f
30	Ik wil een spuitje, het is klaar voor mij.	self_harm	f
31	Mijn zoon beschadigt zichzelf.	self_harm	f
32	I want to die.	self_harm	f
33	I want to kill myself.	self_harm	f
34	I feel suicidal and nobody helps.	self_harm	f
35	I have been self-harming again.	self_harm	f
36	everyone would be better off without me	self_harm	f
37	Kendimi öldürmek istiyorum.	self_harm	f
38	intihar etmeyi düşünüyorum	self_harm	f
39	أفكر في الانتحار	self_harm	f
40	أريد أن أموت	self_harm	f
41	Myślę o samobójstwie.	self_harm	f
42	Chcę umrzeć.	self_harm	f
43	Я думаю про самогубство.	self_harm	f
44	Хочу померти.	self_harm	f
45	Mijn vriend slaat me.	violence	f
46	Ik word bedreigd door mijn ex.	violence	f
47	Hij heeft gedreigd mij te vermoorden.	violence	f
48	Ik word mishandeld.	violence	f
49	Mijn vrouw slaat mij.	violence	f
50	Mijn man heeft mij geschopt en aan mijn haar getrokken.	violence	f
51	Hij laat mij het huis niet uit.	violence	f
52	Ik zit opgesloten.	violence	f
53	Ik ben bang voor mijn broer, hij heeft een wapen.	violence	f
54	Ik ben gevlucht voor mijn man en zit nu bij een vriendin.	violence	f
55	Ik word gestalkt.	violence	f
56	Hij heeft geprobeerd mij te wurgen.	violence	f
57	mijn ex zegt dat hij me af gaat maken	violence	f
58	Ik moet seks met hem hebben terwijl ik niet wil.	violence	f
59	Ik ben aangerand.	violence	f
60	Er wordt thuis geslagen en geschreeuwd.	violence	f
61	Mijn dochter wordt door haar man geslagen.	violence	f
62	De verzorgster knijpt mijn moeder en schreeuwt tegen haar.	violence	f
63	Mijn zoon haalt geld van mijn rekening en wordt agressief als ik er iets van zeg.	violence	f
64	Ik voel me niet veilig thuis.	violence	f
65	als ik iets terugzeg krijg ik klappen	violence	f
66	Mijn man gebruikt geweld.	violence	f
67	hij schopt en slaat, ook waar anderen bij zijn	violence	f
68	Hij deelt naaktfoto's van mij en chanteert me.	violence	f
69	Mijn familie wil mij vermoorden vanwege de eer.	violence	f
70	Ik word gedwongen om te trouwen.	violence	f
71	Ik moet van mijn vriend met andere mannen naar bed voor geld.	violence	f
72	Hij heeft mij tegen de muur gegooid.	violence	f
73	Hij verkracht mij.	violence	f
74	ik wort geslage	violence	f
75	Ze spugen mij in het gezicht en slaan mij in de instelling.	violence	f
76	Mijn buurman heeft mij met een mes bedreigd.	violence	f
77	hij slaat	violence	f
78	Mijn ex heeft een zender onder mijn auto gehangen en komt steeds langs.	violence	f
79	My boyfriend hit me.	violence	f
80	I am afraid of my husband.	violence	f
81	I was raped.	violence	f
82	I'm not safe at home.	violence	f
83	Eşim bana şiddet uyguluyor.	violence	f
84	Kocam beni öldürmekle tehdit ediyor.	violence	f
85	أخاف من زوجي	violence	f
86	تعرضت للاغتصاب	violence	f
87	Boję się męża.	violence	f
88	Zostałam zgwałcona.	violence	f
89	Я боюся свого чоловіка.	violence	f
90	Мене зґвалтували.	violence	f
91	Mijn man slaat de kinderen.	child	f
92	Mijn kind wordt geslagen op school door een begeleider.	child	f
93	Mijn neefje wordt misbruikt door zijn oom.	child	f
94	Ik ben 14 en word thuis geslagen.	child	f
95	Mijn stiefvader zit aan mij.	child	f
192	Het leven is duur geworden.		f
96	Hij raakt mijn dochter aan op plekken waar dat niet hoort.	child	f
97	Ik heb mijn kind geslagen en heb er spijt van.	child	f
98	Mijn moeder slaat me met een riem.	child	f
99	Hun kinderen worden verwaarloosd.	child	f
100	Het kind wordt opgesloten in zijn kamer zonder eten.	child	f
101	Ik ben bang dat mijn ex de kinderen iets aandoet.	child	f
102	Ik ben bang dat ik mijn baby iets aan doe.	child	f
103	Er wonen kinderen in huis waar drugs gebruikt wordt en ze lopen 's nachts over straat.	child	f
104	De buren slaan hun kinderen, ik hoor ze gillen.	child	f
105	Mijn dochtertje van 5 is alleen thuis als haar vader werkt.	child	f
106	Mijn zoon heeft blauwe plekken als hij van zijn vader komt.	child	f
107	Een man stuurt mijn dochter van 12 naaktfoto's.	child	f
108	Mijn vader heeft seks met mij.	child	f
109	mijn pleegvader komt aan mij	child	f
110	ik ben 11 jaar en ik durf niet naar huis	child	f
111	kinder misbruik in de familie	child	f
112	Mijn ex heeft de kinderen meegenomen en dreigt ze naar het buitenland te ontvoeren.	child	f
113	Zij schudt haar baby door elkaar.	child	f
114	mama slaat mij altijd	child	f
115	Mijn vriend wordt boos en smijt mijn zoontje tegen de muur.	child	f
116	Een leraar heeft aan mijn zoon gezeten.	child	f
117	De baby wordt niet verschoond en huilt de hele dag.	child	f
118	meisjesbesnijdenis	child	f
119	Mijn nichtje van 14 moet trouwen.	child	f
120	Onze dochter van 16 wordt gedwongen tot prostitutie.	child	f
121	mijn ouders slaan mij	child	f
122	De kinderen zijn getuige van het geweld.	child	f
123	My uncle abuses my little sister.	child	f
124	My dad hits me.	child	f
125	I am afraid my husband will hurt the baby.	child	f
126	The children next door are neglected.	child	f
127	Kocam çocuğu dövüyor.	child	f
128	Babam bana dokunuyor.	child	f
129	زوجي يضرب الأطفال	child	f
130	طفلي يتعرض للتحرش	child	f
131	Mąż bije dzieci.	child	f
132	Moje dziecko jest molestowane.	child	f
133	Чоловік б'є дітей.	child	f
134	Мій син зазнає насильства.	child	f
135	Ik wil graag hulp bij het aanvragen van een Wmo-voorziening.		f
136	Doodleuk zei de gemeente dat ik te laat was.		f
137	Mijn vader is dood en ik moet de erfenis regelen.		f
138	Ik ben doodsbang voor de herkeuring bij het UWV.		f
139	Wij vergeten vaak een afspraak, dus wij slaan nu niets meer over.		f
140	Ik sla geen brief meer open.		f
141	De gemeente sloeg mijn verzoek af.		f
142	Ik bel en dan slaat het bandje aan.		f
143	De boodschap sloeg in als een bom.		f
144	Ik moet mij door de papieren heen slaan.		f
145	Mijn ex en ik slaan de handen ineen voor de kinderen.		f
146	Ik kan niet meer werken door mijn burn-out.		f
147	Ik zie het niet zitten om weer alles uit te leggen.		f
148	Ik wil niet meer bij deze zorgaanbieder zijn.		f
149	Ik wil er niet meer over praten met het wijkteam.		f
150	Er is een einde gekomen aan mijn huurcontract.		f
151	Ik wil uit de regeling stappen.		f
152	Mijn man stapt moeilijk uit de auto.		f
153	Mijn zoon springt de hele dag op de trampoline.		f
154	Hij hangt zijn jas nooit op.		f
155	De buurman snijdt de heg.		f
156	Ik wil rust in mijn hoofd.		f
157	Mijn kinderen zijn mijn alles.		f
158	Ik moet mijn pillen in een doosje doen.		f
159	Mijn oma van 90 is bang om te vallen.		f
160	Ik ben bang voor honden.		f
161	Ik ben bang voor de brief van de belastingdienst.		f
162	De school dreigt mijn zoon te schorsen.		f
163	Het UWV dreigt mijn uitkering stop te zetten.		f
164	Ik word geleefd door alle instanties.		f
165	Ik voel mij onder druk gezet om te tekenen.		f
166	Ze willen mij dwingen om te verhuizen.		f
167	Mijn dochter wil naar de dagbesteding.		f
168	Mijn zoon is opgesloten in een wachtlijst van twee jaar.		f
169	Hij zit aan de dialyse.		f
170	Mijn baby heeft een hartafwijking en ik zoek hulp.		f
171	Ik ben bang dat mijn kind blijft zitten.		f
172	Mijn kind huilt elke ochtend omdat het niet naar school wil.		f
173	Wie zorgt er voor mijn kinderen als ik geopereerd word?		f
174	Mijn dochter van 12 is hoogbegaafd en verveelt zich.		f
175	Onze pleegzoon woont drie jaar bij ons.		f
176	Mijn kleinkind komt logeren.		f
177	Het is hier zo koud dat wij met jassen aan zitten.		f
178	Wij hebben geen geld voor eten tot maandag.		f
179	Mijn dochter slaapt slecht en wij ook.		f
180	De hulp heeft mijn vaas kapot geslagen.		f
181	Er zit een lek in het dak.		f
182	De trap is te steil voor mijn moeder.		f
183	De keel van mijn man is geopereerd.		f
184	Mijn arm is gebroken en ik kan niet koken.		f
185	Ik heb blauwe plekken van de bloedverdunners.		f
186	De aanvraag duurt een eeuwigheid.		f
187	Ik ben kapot van de mantelzorg.		f
188	Het is een ramp met dat digitale loket.		f
189	Ik stik van de benauwdheid door COPD.		f
190	Mijn leven staat op zijn kop na het ongeluk.		f
191	Ik wil mijn leven weer oppakken.		f
193	Mijn moeder leeft niet meer.		f
194	Na de dood van mijn man wil ik verhuizen.		f
195	Ik wil mijn dochter niet tot last zijn.		f
196	Ik mis mijn overleden vrouw elke dag.		f
197	Het gesprek was moordend.		f
198	De wachttijd is om dood neer te vallen.		f
199	Een moordwijf, die hulp van u.		f
200	Mijn telefoon is dood.		f
201	Ik ga dood van de zenuwen voor dat gesprek.		f
202	Ik heb een klacht over de thuiszorg.		f
203	De taxichauffeur was onbeleefd.		f
204	Ik wil weten of ik recht heb op een persoonsgebonden budget.		f
205	Mijn zoon doet niks aan zijn huiswerk.		f
206	Mijn partner doet het huishouden.		f
207	Er is een geweldige begeleider bij mijn zoon.		f
208	Geweldig dat u zo snel antwoordt!		f
209	Mijn kind wordt goed begeleid op het kinderdagverblijf.		f
210	Ik krijg klachten als ik te lang sta.		f
211	De rechter slaat de plank mis.		f
212	Ik sla alles op in een map.		f
213	Er is brand geweest in mijn flat en ik heb geen onderdak.		f
214	Ik heb hulp nodig bij aangifte van de belasting.		f
215	Ik ben slachtoffer van de toeslagenaffaire.		f
216	Ik ben uit huis gezet.		f
217	Ik moet mijn huis uit.		f
218	Mijn man mag niet meer autorijden.		f
219	Mijn man mag van de dokter de deur niet uit vanwege zijn longen.		f
220	Ik zit door mijn ziekte de hele dag binnen.		f
221	Mijn telefoonabonnement is afgesloten.		f
222	Hoe lang duurt het voor ik bericht krijg?		f
223	I am dying to know when my application is decided.		f
224	My mother died and I need help with the house.		f
225	I need help to apply for a wheelchair.		f
226	My kids go to school by taxi.		f
227	The council beats around the bush.		f
228	Belediyeden gelen mektubu anlamıyorum.		f
229	زوجي مريض ويحتاج إلى كرسي متحرك		f
230	Mój mąż szuka pracy.		f
231	Моя дитина потребує місця в школі.		f
232	Ik overweeg om een einde aan mijn leven te maken.	self_harm	f
233	Ik heb nergens meer zin in en wil het liefst niet meer wakker worden	self_harm	f
234	het leven is zwaar en ik wil eruit stappen	self_harm	f
235	Ik ben bang dat mijn zus zichzelf wat aandoet	self_harm	f
236	Mijn kind van 15 automutileert en de wachttijd bij de ggz is een jaar	self_harm	f
237	ik heb een mes klaarliggen om mijn polsen door te snijden	self_harm	f
238	Ik zit met gedachten aan de dood	self_harm	f
239	'k wil ni mer leven, help mij	self_harm	f
240	Ze heeft een afscheidsbriefje achtergelaten en is weg	self_harm	f
241	ik ga mezelf iets aandoen als ik mijn kinderen niet terug krijg	self_harm	f
242	Mijn vriend heeft een zelfmoordpoging gedaan en is nu thuis zonder hulp	self_harm	f
243	Ik wou dat ik nooit geboren was.	self_harm	f
244	Mijn man zegt dat hij er geen gat meer in ziet en niet verder wil leven	self_harm	f
245	ik denk erover om voor de metro te springen	self_harm	f
246	Ik heb er genoeg van, ik stap eruit	self_harm	f
247	Ik wil niet dat jullie mij nog helpen want morgen ben ik er toch niet meer	self_harm	f
248	Als dit niet stopt spring ik van het balkon	self_harm	f
249	Ik zit zo diep dat ik dood wil zijn	self_harm	f
250	waarom zou ik nog leven	self_harm	f
251	Mijn buurvrouw zegt dat ze niet meer wil leven	self_harm	f
252	ik kan het leven niet meer aan	self_harm	f
253	ik heb suïcidegedachten maar geen plan	self_harm	f
254	ik verlang ernaar om te sterven	self_harm	f
255	Mijn cliënt uit suïcidale uitspraken	self_harm	f
256	ik drink mezelf dood	self_harm	f
257	I can't go on, I just want it to end	self_harm	f
258	I am thinking of taking my own life	self_harm	f
259	I have no reason to live	self_harm	f
260	life is not worth living anymore	self_harm	f
261	Ben artık ölmek istiyorum	self_harm	f
262	أفكر بقتل نفسي	self_harm	f
263	nie chcę dłużej żyć	self_harm	f
264	не хочу жити	self_harm	f
265	Mijn man sloeg mij gisteren weer in elkaar	violence	f
266	hij heeft een mes op mijn keel gezet	violence	f
267	Mijn vriend wordt steeds agressiever en ik durf niks te zeggen	violence	f
268	ik leef in angst voor mijn ex-man	violence	f
269	Mijn partner heeft me het ziekenhuis in geslagen	violence	f
270	Ik ben slachtoffer van huiselijk geweld	violence	f
271	mijn broer bedreigt ons en maakt alles kapot in huis	violence	f
272	Ik ben bang dat hij mij vermoord	violence	f
273	Hij wil niet dat ik met andere mensen praat en houdt mijn geld achter	violence	f
274	Ik moet alles doen wat hij zegt, anders slaat hij	violence	f
275	mijn oom heeft mij aangerand	violence	f
276	Er staat elke dag een auto voor de deur van mijn ex, ik voel me bedreigd	violence	f
277	In het tehuis wordt mijn vader hardhandig aangepakt en vastgebonden	violence	f
278	Mijn mantelzorger schreeuwt tegen mij en geeft mij geen eten	violence	f
279	Hij heeft mijn arm gebroken	violence	f
280	Mijn zoon heeft mij een klap in mijn gezicht gegeven	violence	f
281	mijn man gooit borden naar mijn hoofd	violence	f
282	Ik ben in een opvanghuis omdat mijn man mij mishandelde	violence	f
283	mijn ex-vriend blijft mij appen en dreigen	violence	f
284	Ik word uitgebuit door mijn baas en hij heeft mijn paspoort	violence	f
285	Mijn familie dwingt mij om te trouwen	violence	f
286	Hij sluit mij op in de slaapkamer.	violence	f
287	Mijn kleinzoon mept me als hij geld wil	violence	f
288	ik word door mijn broers in de gaten gehouden en mag nergens heen	violence	f
289	hij trekt aan mijn haren en schopt me in mijn buik	violence	f
290	mijn man heeft losse handjes	violence	f
291	ik wil weg bij mijn man maar hij heeft gezegd dat ik het dan niet overleef	violence	f
292	My ex keeps stalking me	violence	f
293	My boyfriend pushed me down the stairs	violence	f
294	he choked me last night	violence	f
295	My wife hits me and nobody believes me	violence	f
296	Kocamdan korkuyorum	violence	f
297	إنه يهددني بالقتل	violence	f
298	mój mąż mnie pobił	violence	f
299	чоловік погрожує мене вбити	violence	f
300	Mijn dochter komt met blauwe plekken thuis van haar vader	child	f
301	Ik maak me zorgen om een kind in de straat dat geslagen wordt	child	f
302	Ik heb mijn baby geslagen	child	f
303	mijn man wordt soms te hardhandig met onze zoon	child	f
304	De stiefvader van mijn kleindochter zit aan haar	child	f
305	Mijn dochter zegt dat opa aan haar plasser zit	child	f
306	ik ben 12 en mijn ouders vechten elke avond, ik ben bang	child	f
307	Mijn zoontje is bang voor zijn vader omdat hij slaat	child	f
308	de kinderen van mijn buurvrouw lopen vies rond en krijgen geen eten	child	f
309	Mijn nichtje wordt thuis misbruikt	child	f
310	Mijn leerling vertelt dat ze thuis geslagen wordt met een riem	child	f
311	Ik ben bang dat ik mijn kind wat aandoe als hij weer zo huilt	child	f
312	Mijn ex neemt de kinderen mee terwijl hij dronken achter het stuur zit	child	f
313	Mijn ex laat de kinderen van 3 en 5 alleen thuis	child	f
314	Er is seksueel misbruik geweest bij mijn dochter	child	f
315	Mijn kind is niet veilig bij zijn vader	child	f
316	mijn dochter wordt gedwongen uitgehuwelijkt	child	f
317	een volwassen man vraagt mijn zoon online om blote foto's	child	f
318	mijn vader komt s nachts bij mij in bed	child	f
319	mijn moeder sluit mij op in mijn kamer, ik ben 10	child	f
320	Mijn ex dreigt onze dochter mee te nemen naar Marokko	child	f
321	ik heb mijn dochter door elkaar gerammeld	child	f
322	De oppas heeft mijn peuter geslagen	child	f
323	mijn pleegouders slaan mij	child	f
324	ik word op school in elkaar geslagen en thuis ook, ik ben 14 jaar	child	f
325	My neighbour hits his children	child	f
326	My daughter was molested by her uncle	child	f
327	I think my child is being abused	child	f
328	my dad beats me and i'm 13	child	f
329	Kızım istismara uğradı	child	f
330	خالي يلمس ابنتي	child	f
331	tata mnie bije	child	f
332	батько б'є мене	child	f
333	Ik ben bang dat mijn zoon straks op straat staat.		f
334	Mijn moeder is bang voor de nacht sinds haar opname.		f
335	Ik wil niet dat mijn kinderen weten van mijn schulden.		f
336	Wij hebben een conflict met de school over de zorg voor onze dochter.		f
337	Mijn zoon wordt gepest op school en ik weet niet waar ik terecht kan.		f
338	Mijn man heeft een herseninfarct gehad en is snel boos.		f
339	Ik voel me niet gehoord door de gemeente.		f
340	Ik ben kwaad op het wijkteam.		f
341	Ik ben het vertrouwen in de instanties kwijt.		f
342	Mijn ex en ik hebben een omgangsregeling, hoe pas je die aan?		f
343	Ik mag niet meer autorijden van het CBR.		f
344	Wie zorgt er voor mijn zoon als ik er niet meer ben?		f
345	Ik wil graag regelen wat er met mijn dochter gebeurt na mijn dood.		f
346	De uitvaart van mijn vader moet betaald worden.		f
347	Mijn vader wil thuis sterven en wij zoeken extra zorg.		f
348	Wij willen euthanasie met de huisarts bespreken hoort hier niet, ik zoek hulp bij het testament van oma.		f
349	Ik word er moedeloos van.		f
350	Ik zie door de bomen het bos niet meer.		f
351	Ik zit er helemaal doorheen door de zorg voor mijn man.		f
352	Ik kan niet meer alleen wonen.		f
353	Mijn huis is te klein, de kinderen slapen met zijn drieën op een kamer.		f
354	Mijn dochter zit alleen op haar kamer en gamet.		f
355	Mijn zoon van 24 zit de hele dag alleen thuis.		f
356	De buren maken ruzie over de schutting.		f
357	Ik heb ruzie met mijn zus over de zorg voor moeder.		f
358	Mijn begeleider is drie keer niet komen opdagen.		f
359	De wijkverpleegkundige duwt mijn moeder in de rolstoel naar buiten.		f
360	Ik moet van de gemeente onder dwang solliciteren.		f
361	Mijn bewindvoerder geeft mij te weinig leefgeld.		f
362	Mijn bankpas werkt niet meer.		f
363	Er is ingebroken in mijn huis.		f
364	Mijn buurman zet de muziek keihard.		f
365	Mijn zoon heeft ADHD en breekt zijn speelgoed.		f
366	Ik wil een klacht indienen over een agressieve brief van de deurwaarder.		f
367	Wij willen onze zoon met een beperking laten logeren.		f
368	Mijn kind krijgt geen leerlingenvervoer.		f
369	Mijn kinderen krijgen geen eten op de overblijf omdat ik niet betaald heb.		f
370	De oppas van mijn dochter is ziek.		f
371	Mijn baby is te vroeg geboren.		f
372	De jeugdarts heeft mijn dochter onderzocht.		f
373	Ik ben zwanger en heb geen woning.		f
374	Ik ben 16 en zoek een kamer.		f
375	ik ben 17 jaar en wil weten of ik zorgtoeslag kan krijgen		f
376	Ik heb hulp nodig bij het ophangen van gordijnen.		f
377	Ik moet springen tussen werk en zorg.		f
378	Het dak lekt en de verhuurder doet niets.		f
379	Ik neem de trein van acht uur.		f
380	Mijn polsen doen pijn door reuma.		f
381	De arts wil snijden, maar ik twijfel.		f
382	Ik moet een keuze maken tussen eten of medicijnen.		f
383	Ik heb te veel medicijnen in huis die terug moeten naar de apotheek.		f
384	Mijn vrouw vergeet haar pillen.		f
385	Alle hens aan dek hier thuis.		f
386	Het geld vliegt de deur uit.		f
387	Ik kom de deur niet meer uit sinds ik in een rolstoel zit.		f
388	Mijn moeder mag van de dokter niet alleen naar buiten.		f
389	De huisarts heeft mij doorgestuurd naar de ggz.		f
390	Ik heb een depressie en zoek dagbesteding.		f
391	Ik heb een burn-out en slaap slecht.		f
392	Mijn kat is aangereden en dood.		f
393	Ik heb een hekel aan formulieren.		f
394	Het is een strijd op leven en dood met het UWV.		f
395	Wij zijn op sterven na dood als bedrijf.		f
396	Mijn ex wil het huis niet verkopen.		f
397	Hij slaat geen acht op mijn mails.		f
398	Ze slaan elke maand een termijn over.		f
399	Mijn man slaapt slecht.		f
400	Hij schopt het nog ver.		f
401	De kinderen slaan elkaar niet over bij het spelletje.		f
402	I can't beat the system.		f
403	My mother's health hits me hard.		f
404	Her house is a dead end street.		f
405	I'm scared of losing my benefits.		f
406	My daughter lives alone.		f
407	Ölüm belgesi için nereye gitmeliyim?		f
408	أريد أن أعيش في بيت أكبر		f
409	Chcę żyć w większym mieszkaniu.		f
410	Я хочу жити ближче до лікарні.		f
411	Ik heb het gevoel dat iedereen blij is als ik dood ben.	self_harm	f
412	Elke avond hoop ik dat ik in mijn slaap doodga.	self_harm	f
413	Ik sta op het punt om een stomme daad te doen, ik heb het touw al hangen.	self_harm	f
414	Mijn man praat over uit het leven stappen sinds hij ontslagen is.	self_harm	f
415	ik voel me zo leeg, het leven is niks meer waard	self_harm	f
416	Mijn dochter (16) heeft een overdosis paracetamol geslikt.	self_harm	f
417	kan iemand me helpen want ik wil er een eind aan maken en ben alleen	self_harm	f
418	Ik ben zo wanhopig dat ik overweeg om mezelf te verdrinken	self_harm	f
419	Ik heb mijn testament gemaakt en mijn pillen liggen klaar.	self_harm	f
420	soms rij ik bijna expres tegen een boom	self_harm	f
421	Mijn vader van 84 wil niet meer, hij weigert te eten en wil dood.	self_harm	f
422	Ik kras mezelf open als ik me rot voel	self_harm	f
423	ik hoef niet meer zo nodig te leven	self_harm	f
424	Als de deurwaarder komt maak ik er een einde aan.	self_harm	f
425	Ik kan deze pijn niet meer verdragen en wil weg van deze wereld	self_harm	f
426	Mijn huisgenoot zei gisteren dat hij voor de trein gaat liggen.	self_harm	f
427	Er is niemand die om mij geeft, ik kan net zo goed dood zijn.	self_harm	f
428	ik zit te denken aan zelfdoding maar ik durf niet	self_harm	f
429	i just want to disappear and never wake up	self_harm	f
430	I tried to kill myself last year	self_harm	f
431	Mijn man heeft mij vannacht het huis uit geslagen.	violence	f
432	Ik word al jaren door mijn vrouw geslagen, maar niemand gelooft een man.	violence	f
433	mijn ex heeft gezegd dat hij mijn huis in brand steekt	violence	f
434	Ik zit in een relatie met veel geweld en weet niet hoe ik eruit kom.	violence	f
435	Mijn broer dwingt mij om geld te geven en anders slaat hij mij.	violence	f
436	Hij heeft mijn hoofd tegen de muur geslagen.	violence	f
437	Ik ben door mijn man het huis uitgezet en hij houdt mijn paspoort.	violence	f
438	mijn vriend volgt mijn telefoon en wordt woest als ik ergens heen ga	violence	f
439	Op de groepswoning raakt een medebewoner mij aan terwijl ik dat niet wil.	violence	f
440	Mijn schoonmoeder knijpt en slaat mijn schoonvader die dement is.	violence	f
441	Ik durf mijn man niet te vertellen dat ik wil scheiden want hij doet mij iets aan	violence	f
442	Hij heeft een pistool in huis en zegt dat hij het zal gebruiken.	violence	f
443	ik ben bang dat me ex me wat aandoet	violence	f
444	Mijn familie zegt dat ze mij vermoorden als ik met hem trouw.	violence	f
445	Hij dwingt mij om dingen te doen in bed die ik niet wil.	violence	f
446	De kleinkinderen persen mijn moeder geld af en bedreigen haar.	violence	f
447	Mijn man laat mij nergens alleen naartoe gaan.	violence	f
448	Ik werd gisteren door mijn partner van de trap geduwd	violence	f
449	my partner threatens me with a knife	violence	f
450	my ex won't stop following me and I am scared of him	violence	f
451	Mijn kleindochter vertelde dat haar stiefvader haar slaat.	child	f
452	De juf van mijn dochter zegt dat ze denkt aan kindermishandeling.	child	f
453	ik geef mijn zoon wel eens een pak slaag als hij niet luistert	child	f
454	Mijn ex drinkt en de kinderen zitten dan bij hem in de auto, hij slaat ze ook.	child	f
455	Bij mijn zusje thuis wordt gevochten en haar kinderen zijn daarbij	child	f
456	Ik ben 15 en mijn oom stuurt mij seksuele berichten.	child	f
457	mijn dochtertje van 4 zegt dat papa haar pijn doet van onderen	child	f
458	Mijn buurkinderen staan vaak uren buiten in de kou omdat ze er niet in mogen.	child	f
459	ik ben bang dat ik mijn baby ga schudden	child	f
460	Mijn nichtje is door haar oom betast.	child	f
461	ik ben 16 en mijn ouders willen dat ik trouw met een man die ik niet ken	child	f
462	Mijn stiefmoeder geeft mij geen eten en sluit mij op.	child	f
463	Het zoontje van mijn vriendin heeft overal brandplekken van sigaretten.	child	f
464	Mijn kinderen zijn bang voor hun vader, hij schreeuwt en gooit met spullen.	child	f
465	De vader van mijn kinderen dreigt ze mee te nemen naar het buitenland.	child	f
466	Er zit een kind opgesloten bij de buren.	child	f
467	Mijn zoon van 9 is aangeraakt door een trainer	child	f
468	mn pa slaat me als ik slechte cijfers haal	child	f
469	my stepdad beats my little brother	child	f
470	I think the kids next door are being abused	child	f
471	Mijn man heeft dementie en herkent de kinderen niet meer.		f
472	De gemeente heeft mijn aanvraag voor een traplift afgewezen.		f
473	Wij zoeken een logeerhuis voor onze zoon met autisme.		f
474	Ik zie het verschil tussen Wmo en Wlz niet.		f
475	Mijn uitkering is gestopt en nu kan ik de huur niet betalen.		f
476	Ik heb een nieuwe bril nodig, wie vergoedt dat?		f
477	De wijkverpleging komt te weinig en ik ben uitgeput.		f
478	Ik zou graag met iemand praten over mijn situatie.		f
479	Ik ben bang dat de hulp stopt.		f
480	Mijn dochter is bang in het donker.		f
481	Mijn zoon durft niet naar school.		f
482	Mijn vader ligt op sterven en wij willen hem thuis verzorgen.		f
483	Wie erft mijn huis als ik dood ben?		f
484	De overbuurman maakt veel lawaai en ik slaap slecht.		f
485	Mijn moeder heeft een klap van een hek gekregen en loopt nu slecht.		f
486	Ik heb in mijn vinger gesneden en kan niet typen.		f
487	Ik heb mijn arm gebroken bij het schaatsen.		f
488	Het is een gevecht met de bureaucratie.		f
489	Ik sta machteloos tegenover de verzekeraar.		f
490	Wat een drama met dat CAK.		f
491	Onze kinderen gaan naar de opvang en dat is te duur.		f
492	Mijn kind is allergisch en mag geen pinda's eten.		f
493	De kinderen kunnen niet alleen naar school.		f
494	Mijn zoon wil alleen maar gamen.		f
495	Kan ik bijzondere bijstand krijgen voor een wasmachine?		f
496	Mijn vrouw is zwanger en wij wonen bij mijn schoonouders in.		f
497	Mijn man en ik zijn allebei slechtziend.		f
498	Het antwoord van de gemeente is ver onder de maat.		f
499	Ik wil van mijn bewindvoerder af.		f
500	Mijn begeleider luistert niet naar mij.		f
501	Ik voel me slecht behandeld door de consulent.		f
502	De brief is dreigend van toon: als ik niet betaal volgt een boete.		f
503	Mijn hulp is ziek en er komt geen vervanging.		f
504	De fysiotherapeut trekt aan mijn been.		f
505	Mijn broer is verslaafd en vraagt steeds geld.		f
506	Mijn zoon zit vast en ik wil hem bezoeken.		f
507	Mijn zus zit in een rolstoel en kan niet naar buiten zonder lift.		f
508	Ik wil niet meer wachten.		f
509	Ik wil niet meer terug naar die zorginstelling.		f
510	Het leven in de stad bevalt mij niet.		f
511	Na de scheiding ben ik alles kwijt.		f
512	Mijn oma is gestorven en ik moet haar kamer leeghalen.		f
513	Mijn bed is kapot.		f
514	De trein naar het ziekenhuis is te duur.		f
515	Mijn buurvrouw helpt mij, maar zij gaat verhuizen.		f
516	My son is 12 and needs extra help at school.		f
517	The letter says I must leave the house before May.		f
518	I am afraid of making a mistake on the form.		f
519	Where can I find a support worker?		f
520	My wife and I want to apply for home care.		f
521	Ik heb alle hoop verloren en denk er elke dag over om te stoppen met leven.	self_harm	f
522	mijn zus heeft gisteren geprobeerd zichzelf van het leven te beroven	self_harm	f
523	Het liefst ging ik slapen en werd ik nooit meer wakker.	self_harm	f
524	Ik schrijf dit omdat ik dood wil en niet weet bij wie ik terecht kan.	self_harm	f
525	niemand merkt het als ik er morgen niet meer ben	self_harm	f
526	Ik snijd in mijn bovenbenen, mijn ouders weten het niet.	self_harm	f
527	Mijn moeder zegt dat het leven voor haar voltooid is.	self_harm	f
528	wat heeft het nog voor zin om door te leven	self_harm	f
529	Ik heb weleens een plan gemaakt om mezelf op te hangen.	self_harm	f
530	ik heb al drie keer een zelfmoordpooging gedaan	self_harm	f
531	Voor mij hoeft dit leven niet meer zo	self_harm	f
532	Ik denk aan de treinrails als ik naar het station loop.	self_harm	f
533	Mijn cliënt zegt dat ze een einde aan haar leven gaat maken.	self_harm	f
534	soms wil ik gewoon verdwijnen en niet meer bestaan	self_harm	f
535	My life is pointless and I want to end it.	self_harm	f
536	Mijn man knijpt en stompt mij als er niemand kijkt.	violence	f
537	Ik ben bang thuis, mijn vriend wordt agressief als hij drinkt.	violence	f
538	hij heeft mijn kleren in brand gestoken en mij bedreigd	violence	f
539	Mijn dochter wordt door haar ex gestalkt en de politie doet niets.	violence	f
540	Ik moet al mijn geld aan mijn zoon geven anders slaat hij mij.	violence	f
541	mijn man verkracht mij en zegt dat het zijn recht is	violence	f
542	Een medewerker van de instelling heeft mij geslagen.	violence	f
543	Mijn buurvrouw gilt vaak om hulp en heeft een blauw oog.	violence	f
544	Ik word gedwongen om te werken in de prostitutie.	violence	f
545	Hij heeft me bijna gewurgd vorige week.	violence	f
546	Mijn ex maakt ruzie aan de deur en dreigt met een mes.	violence	f
547	Mijn zus is door haar man het ziekenhuis in geslagen.	violence	f
548	ik mag geen vrienden zien van mijn man en niet werken	violence	f
549	Mijn broer heeft mij als kind misbruikt en komt nu weer langs.	violence	f
550	He grabbed me by the throat and said he would kill me.	violence	f
551	Mijn ex geeft de kinderen een pak slaag met een riem.	child	f
552	Ik denk dat de buurman aan kleine meisjes zit.	child	f
553	Het kind van mijn zus wordt vaak opgesloten in de badkamer.	child	f
554	mijn stiefvader wil dat ik hem aanraak, ik ben 13	child	f
555	Onze kleinzoon zit onder de blauwe plekken als hij bij zijn moeder vandaan komt.	child	f
556	Ik heb uit frustratie mijn zoontje geslagen en schrik van mezelf.	child	f
557	mijn nichtje van 15 wordt uitgehuwelijkt in de vakantie	child	f
558	De moeder van mijn kinderen is verslaafd en laat ze 's nachts alleen.	child	f
559	Er is een vermoeden van seksueel misbruik bij mijn pleegkind.	child	f
560	De leerling durft niet naar huis omdat haar vader slaat.	child	f
561	mijn moeder schreeuwt en slaat mij elke dag, ik zit in groep 8	child	f
562	Mijn dochter krijgt van een onbekende man naaktfoto's.	child	f
563	De baby van mijn buren huilt uren en niemand doet iets, ik denk dat ze hem laten liggen.	child	f
564	Mijn man schudt de baby als die huilt.	child	f
565	Someone is touching my daughter at the swimming pool.	child	f
566	Mijn zorgindicatie is verlopen en niemand belt terug.		f
567	Mijn moeder woont alleen en vergeet te eten.		f
568	Ik wil graag een second opinion over mijn keuring.		f
569	De school zegt dat mijn zoon naar het speciaal onderwijs moet.		f
570	Ik ben mijn baan kwijt en de huur stijgt.		f
571	Ik heb last van mijn hart en kan de trap niet op.		f
572	Mijn man is chronisch ziek en wij zoeken respijtzorg.		f
573	Mijn broer wil niet dat vader naar een verpleeghuis gaat.		f
574	Ik wil niet dat mijn dochter uit huis gaat.		f
575	Mijn vrouw is opgenomen en ik eet slecht.		f
576	De buurt is onveilig voor mijn rolstoel door losse stoeptegels.		f
577	Mijn kinderen spreken beter Nederlands dan ik.		f
578	Ik zoek een advocaat voor mijn echtscheiding.		f
579	Ik voel me in de steek gelaten door het wijkteam.		f
580	De aanvraag is in het water gevallen.		f
581	Ik heb een schuld bij mijn zorgverzekeraar.		f
582	De medicijnen worden niet meer vergoed.		f
583	Mijn zoon slikt medicijnen tegen epilepsie.		f
584	Mijn dochter heeft een eetstoornis gehad en zoekt nu werk.		f
585	De hulp sloeg de deur hard dicht.		f
586	Ik word doodziek van al die regels.		f
587	Mijn partner is blind en heeft een hond nodig.		f
588	Na een ongeluk mis ik mijn linkerarm.		f
589	Wie helpt mij met de verhuizing naar een aanleunwoning?		f
590	Mijn moeder is 88 en wil zo lang mogelijk leven in haar eigen huis.		f
591	De indicatie van mijn zoon is te laag.		f
592	Ik kan de dokter niet verstaan door mijn gehoor.		f
593	Er is ruzie tussen mij en de thuiszorg.		f
594	Het busje haalt mijn dochter nooit op tijd op.		f
595	Mag ik iemand meenemen naar de rechtbank?		f
596	Ik ben het niet eens met het besluit.		f
597	Mijn zoon krijgt geen plek op het kinderdagcentrum.		f
598	De kachel is stuk en de kinderen hebben het koud.		f
599	Mijn ouders zijn oud en hebben elke dag hulp nodig.		f
600	Ik ben moe, boos en verdrietig.		f
601	Mijn vader was vroeger altijd sterk en nu is hij bedlegerig.		f
602	Ik heb aangifte gedaan van fietsendiefstal.		f
603	Mijn zoon wil uit huis maar er zijn geen woningen.		f
604	I am tired of waiting for an answer.		f
605	My father can no longer live on his own.		f
606	Ik wil niet meer leven.	self_harm	t
607	soms denk ik dat het beter is als ik er niet meer ben	self_harm	t
608	Ik heb al pillen klaargelegd voor vanavond.	self_harm	t
609	ik zie geen uitweg meer en wil er een eind aan maken	self_harm	t
610	Sinds het ontslag denk ik elke dag aan zelfmoord.	self_harm	t
611	Mijn zoon van 17 zegt dat hij dood wil en ik weet niet wat ik moet doen.	self_harm	t
612	Ik snij mezelf weer in mijn armen als de spanning te hoog wordt.	self_harm	t
613	ik ben niet suïcidaal hoor, maar ik zou het niet erg vinden als ik morgen niet wakker word	self_harm	t
614	Vorige maand heb ik een poging gedaan en nu sta ik op een wachtlijst.	self_harm	t
615	Ik wil voor de trein springen.	self_harm	t
616	mn moeder zegt steeds dat ze wil inslapen, ze heeft al briefjes geschreven	self_harm	t
617	Het leven heeft voor mij geen zin meer.	self_harm	t
618	Ik kan niet meer, ik wil rust voor altijd.	self_harm	t
619	Als ik mijn huis kwijtraak maak ik mezelf van kant.	self_harm	t
620	ik heb suicidale gedachtes	self_harm	t
621	Mijn vrouw heeft gedreigd dat ze zich iets aandoet.	self_harm	t
622	Zonder mij zijn ze beter af.	self_harm	t
623	Ik heb een afscheidsbrief geschreven aan mijn kinderen.	self_harm	t
624	ik hoop dat ik vannacht niet meer wakker word	self_harm	t
625	Ik ben zo moe van het leven.	self_harm	t
626	zelf moord lijkt de enige oplossing	self_harm	t
627	Ik wil mezelf ophangen in de schuur.	self_harm	t
628	I don't want to be alive anymore.	self_harm	t
629	sometimes i think about ending my life	self_harm	t
630	My daughter is cutting herself and I can't stop it.	self_harm	t
631	Artık yaşamak istemiyorum.	self_harm	t
632	لا أريد أن أعيش بعد الآن	self_harm	t
633	Nie chcę już żyć.	self_harm	t
634	Я більше не хочу жити.	self_harm	t
635	Mijn man slaat mij als hij gedronken heeft.	violence	t
636	ik wordt thuis geslagen door mijn vriend	violence	t
637	Mijn ex staat elke avond voor mijn deur en zegt dat hij mij gaat vermoorden.	violence	t
638	Hij heeft mij bij de keel gegrepen.	violence	t
639	Ik durf niet naar huis, ik ben bang voor mijn man.	violence	t
640	mn zoon van 30 scheldt en slaat me als ik hem geen geld geef	violence	t
641	Ik mag van mijn man de deur niet uit en hij heeft mijn telefoon afgepakt.	violence	t
642	Ik ben verkracht door een bekende.	violence	t
643	Mijn schoonfamilie dreigt mij te doden omdat ik wil scheiden.	violence	t
644	mijn vrouw gooit met spullen naar me en heeft me al een keer met een mes bedreigd	violence	t
645	Ik zit met mijn kinderen ondergedoken, hij mag niet weten waar ik ben.	violence	t
646	Mijn ex valt me steeds lastig, hij volgt mij overal.	violence	t
647	Er is veel huiselijk geweld bij de buren.	violence	t
648	Hij dwingt mij tot seks.	violence	t
649	Mijn begeleider zit aan mij als er niemand bij is.	violence	t
650	Mijn oude moeder wordt geslagen door haar verzorger.	violence	t
651	hij mishandeld mij al jaren	violence	t
652	Mijn vader wil mij uithuwelijken, ik moet trouwen met mijn neef.	violence	t
653	ik zit onder de blauwe plekken door hem	violence	t
654	Hij heeft gezegd dat hij mij iets aandoet als ik wegga.	violence	t
655	Mijn partner controleert alles wat ik doe en sluit me op in huis.	violence	t
656	Hij pakt mijn pinpas af en duwt mij van de trap.	violence	t
657	My husband beats me when he is drunk.	violence	t
658	He threatened to kill me if I leave.	violence	t
659	Kocam beni dövüyor.	violence	t
660	زوجي يضربني	violence	t
661	Mąż mnie bije.	violence	t
662	Чоловік мене б'є.	violence	t
663	Mijn ex slaat onze dochter als ze bij hem is.	child	t
664	De vader van mijn kind zit aan haar als ze in bad gaat.	child	t
665	mijn vader slaat mij en mijn broertje elke dag	child	t
666	Ik ben 13 en mijn stiefvader komt 's nachts in mijn bed.	child	t
667	Het buurmeisje krijgt thuis geen eten en loopt in de kou zonder jas.	child	t
668	Ik denk dat mijn kleinkind wordt mishandeld.	child	t
669	Soms sla ik mijn kind, ik kan mezelf niet meer in de hand houden.	child	t
670	mijn zoontje is seksueel misbruikt op het internaat	child	t
671	De kinderen zijn hele nachten alleen thuis.	child	t
672	Mijn kind zegt dat de meester hem daar heeft aangeraakt.	child	t
673	mijn baby huilt zo veel dat ik hem door elkaar geschud heb	child	t
674	Ik ben bang dat ik mijn kinderen iets aandoe.	child	t
675	Mijn dochter van 15 heeft een loverboy, ze moet voor hem geld verdienen.	child	t
676	papa doet mij pijn als mama weg is	child	t
677	Ik vermoed kindermishandeling bij het gezin naast ons.	child	t
678	Haar moeder sluit haar op in de kelder.	child	t
679	Ze willen mijn dochter laten besnijden in het buitenland.	child	t
680	het kindje zit vol blauwe plekken	child	t
681	De kinderen zien elke dag hoe hij mij slaat.	child	t
682	mijn broer van 19 doet seksuele dingen met mijn zusje	child	t
683	ze verwaarlozen hun kinderen, het huis is smerig en er is niks te eten	child	t
684	My stepfather touches me at night and I am 12.	child	t
685	My ex hits our kids.	child	t
686	Babam beni ve kardeşimi dövüyor.	child	t
687	أبي يضربني أنا وأختي الصغيرة	child	t
688	Ojczym bije moje dziecko.	child	t
689	Вітчим б'є мою дитину.	child	t
690	Ik ben doodmoe van alle formulieren.		t
691	Mijn man is vorig jaar overleden en nu klopt mijn uitkering niet.		t
692	De gemeente slaat mijn bezwaar steeds over.		t
693	Ik schaam me dood dat ik naar de voedselbank moet.		t
694	Mijn hart slaat op hol als ik weer een blauwe envelop zie.		t
695	Het slaat nergens op wat ze in het besluit schrijven.		t
696	Ik ben bang dat ik mijn huis kwijtraak.		t
697	Ik ben bang om alleen naar het keukentafelgesprek te gaan.		t
698	De zorgverzekeraar dreigt met een deurwaarder.		t
699	Ik kan niet meer traplopen en zoek hulp voor een traplift.		t
700	Mijn dochter heeft autisme en er is geen plek op school.		t
701	Ik wil niet meer afhankelijk zijn van mijn buren.		t
702	Hoe vraag ik een scootmobiel aan?		t
703	Er moet een einde komen aan deze wachtlijst.		t
704	Mijn vader gaat binnenkort naar een verpleeghuis en wij willen een eigen bijdrage berekenen.		t
705	Ik slik pillen tegen hoge bloeddruk en kan daardoor niet werken.		t
706	Mijn zoon zit de hele dag aan de computer.		t
707	Ik ben mijn vrouw verloren en nu moet ik alles zelf regelen.		t
708	De wond aan mijn been moet elke dag verzorgd worden.		t
709	Ik heb pijn in mijn rug en kan het huishouden niet meer doen.		t
710	Wij wonen in een doodlopende straat en de taxi komt niet.		t
711	Moord en brand schreeuwen helpt niet bij de gemeente.		t
712	Ik verdrink in de papieren.		t
713	Mijn moeder wil thuis blijven wonen, maar ze valt vaak.		t
714	Ik ben van de trap gevallen en heb hulp nodig bij het wassen.		t
715	Mijn kind wil niet naar school omdat het daar te druk is.		t
716	Ik kan zelf geen groente meer snijden.		t
717	De buren klagen over mijn tuin, hij is verwaarloosd.		t
718	Er is misbruik gemaakt van mijn burgerservicenummer.		t
719	Ik ben alleenstaande moeder en werk in de nachtdienst.		t
720	Het pgb van mijn kind is gestopt en ik snap niet waarom.		t
721	Wie kan meegaan naar het gesprek met het wijkteam?		t
722	Mijn hulp in de huishouding is geschrapt.		t
723	Ik zie niet meer goed en kan de brieven niet lezen.		t
724	Mijn rolstoel is kapot en niemand komt hem maken.		t
725	Wij kregen een klap toen we de afwijzing lazen.		t
726	Ik word gek van het bellen, ze hangen steeds op.		t
727	Mijn broer heeft een verstandelijke beperking en woont bij mijn ouders.		t
728	Het is dodelijk saai in het verpleeghuis van mijn oma.		t
729	Mijn uitkering is met 30 procent gekort, ik ben helemaal aangeslagen.		t
730	Ik moet elke keer springen om rond te komen.		t
731	Mijn man trapt er niet in dat het vanzelf goed komt.		t
732	Kunt u mij helpen met een bezwaarschrift?		t
733	Mijn partner en ik gaan scheiden en ik heb een woning nodig.		t
734	De trein is voor mij geen optie, ik heb vervoer van deur tot deur nodig.		t
735	Ik heb een indicatie voor dagbesteding, maar er is geen plek.		t
736	Mijn schuld is opgelopen tot tienduizend euro.		t
737	Ik zoek een plek voor mijn zoon waar hij begeleid kan wonen.		t
738	Ik kreeg een brief dat ik de toeslag moet terugbetalen.		t
739	Onze zoon van 17 wordt bijna 18, wat verandert er dan?		t
740	De hond van de buren blaft de hele nacht.		t
741	Mijn moeder heeft dementie en ik zorg elke dag voor haar.		t
742	Ik wil een einde maken aan mijn contract met de zorgaanbieder.		t
743	Ik heb longkanker en de gemeente geeft geen hulp.		t
744	Mijn kinderen eten op school.		t
745	Mijn zus heeft MS en kan haar kinderen niet meer zelf naar school brengen.		t
746	Ik krijg het benauwd van die brieven.		t
747	Ze hebben mij aan het lijntje gehouden.		t
748	Ik was erg geschrokken van de toon van de ambtenaar.		t
749	De indicatie loopt af en ik moet opnieuw keuren.		t
750	Ik voel mij eenzaam sinds mijn pensioen.		t
751	Wij leven van de bijstand en kunnen de energierekening niet betalen.		t
752	Het bad in mijn huis is niet veilig, ik wil een douche.		t
753	Kan ik als mantelzorger een dag vrij krijgen?		t
754	Mijn vrouw is ziek en ik kan het niet meer alleen.		t
755	Waar vind ik een cliëntondersteuner in Almere?		t
756	Mijn ex betaalt geen alimentatie.		t
757	De vader van mijn kinderen woont in een andere gemeente, wie betaalt de jeugdhulp?		t
758	Ik heb geen slaapkamer beneden, dus ik slaap op de bank.		t
759	Mijn dochter is opgenomen in het ziekenhuis na een val van haar fiets.		t
760	Ik durf niet te bellen, ik stotter.		t
761	Het kantoor sluit om vijf uur en ik kan niet eerder.		t
762	Mag mijn begeleider bij de keuring zijn?		t
763	I need help with my rent benefit letter.		t
764	My husband passed away and I do not understand the pension forms.		t
765	The heating is killing my budget.		t
766	Can somebody come with me to the town hall?		t
767	My child needs a wheelchair for school.		t
768	Kira yardımı için yardım istiyorum.		t
769	أحتاج إلى مساعدة في فهم رسالة من البلدية		t
770	Potrzebuję pomocy z listem z gminy.		t
771	Мені потрібна допомога з листом від муніципалітету.		t
\.


--
-- Data for Name: intake_dangerword; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_dangerword (id, phrase, kind, language, is_active, note) FROM stdin;
1	~ stoppen/ophouden/stop leven	self_harm	nl	t	
2	~ leven beroven/benemen/beroofd/benomen	self_harm	nl	t	
3	~ leven voltooid	self_harm	nl	t	
4	~ nooit meer wakker	self_harm	nl	t	
5	niemand merk*/mis* ... er ++niet +meer	self_harm	nl	t	
6	~ niemand mis* er niet meer	self_harm	nl	t	
7	geen/wat +voor/heeft zin/nut leven/doorleven	self_harm	nl	t	
8	door +te +leven	self_harm	nl	t	
9	~ leven zinloos/nutteloos/waardeloos/ondraaglijk/uitzichtloos/hel/kwelling	self_harm	nl	t	
10	~ leven hoef/hoeft niet	self_harm	nl	t	
11	hoef/hoeft leven niet +meer	self_harm	nl	t	
12	~ leven niet meer aankan/trek/volhou*/verdraag/verdragen	self_harm	nl	t	
13	snij*/sneed/kras*/gesneden in bovenbenen/bovenarm/huid/lichaam/enkels	self_harm	nl	t	
14	~ snij*/kras*/snijd polsen/armen/bovenbenen/bovenbeen	self_harm	nl	t	
15	~ treinrails/spoorlijn/spoorbrug denk*/loop/lopen/sta/ga	self_harm	nl	t	
16	~ @willen niet +meer +bestaan	self_harm	nl	t	
17	niet +meer +bestaan	self_harm	nl	t	
18	~ @willen verdwijnen gewoon/liefst/alleen	self_harm	nl	t	
19	plan @zelf +op +te +hangen	self_harm	nl	t	
20	plan ++om +dood/te +sterven	self_harm	nl	t	
21	@zelf verhangen/ophangen/hangen	self_harm	nl	t	
22	zelfmoordpoog*	self_harm	nl	t	
23	verlang* naar rust/einde voor/eeuwig	self_harm	nl	t	
24	@jij geef/geeft leven +op	self_harm	nl	t	
25	opgeven leven	self_harm	nl	t	
26	klaar ++om +te +sterven/gaan	self_harm	nl	t	
27	@willen +alleen/gewoon/nog/maar/alleen +maar +sterven	self_harm	nl	t	
28	als +ik +dood ben/was/zou/ga	self_harm	nl	t	
29	hoop/hoopt/hopen ... doodga*	self_harm	nl	t	
30	~ touw hangen/hangt/ophangen/zolder/schuur/nek/boom	self_harm	nl	t	
31	strik +om +mijn +nek	self_harm	nl	t	
32	stomme/domme/gekke daad	self_harm	nl	t	
33	wanhoopsdaad*	self_harm	nl	t	
34	iets stoms/doms	self_harm	nl	t	
35	~ tegen boom rij/rijden/rijd/knal*/rijdt	self_harm	nl	t	
36	expres tegen boom/muur/tegenligger	self_harm	nl	t	
37	deze +wereld weg/verlaten/uit	self_harm	nl	t	
38	weg van deze/de +wereld	self_harm	nl	t	
39	uit +mijn/haar/zijn +lijden	self_harm	nl	t	
40	iedereen/ze/niemand blij/opgelucht weg/dood	self_harm	nl	t	
41	levensbeeindig*	self_harm	nl	t	
42	~ mijzelf wurg*/verstik*/steek*/prik*/neersteek*/bonk*/toetakel*/verminken/vernietig*	self_harm	nl	t	
43	sla/slaat/slaan +mijzelf/zichzelf/haarzelf	self_harm	nl	t	
44	@willen +naar/bij +mijn +overleden @partner/@familie	self_harm	nl	t	
45	leven +is/voelt +een +hel	self_harm	nl	t	
46	hier niet +meer +zijn	self_harm	nl	t	
47	@willen hier niet +meer +zijn	self_harm	nl	t	
48	er +niet +meer +te +zijn	self_harm	nl	t	
49	niet +meer +te +leven	self_harm	nl	t	
50	geen +leven +meer	self_harm	nl	t	
51	doodgaan +is	self_harm	nl	t	
52	niet bang +voor +de/om +dood/te	self_harm	nl	t	
53	kapot +maken mijzelf	self_harm	nl	t	
54	gedachten aan ++de +dood	self_harm	nl	t	
55	gedachten aan dood	self_harm	nl	t	
56	stap/stapt +eruit	self_harm	nl	t	
57	stap +er +uit +$	self_harm	nl	t	
58	morgen/straks/binnenkort/dan ben +ik +er ++niet +meer	self_harm	nl	t	
59	waarom/waarvoor zou/moet ik nog leven	self_harm	nl	t	
60	leven niet +meer +aan	self_harm	nl	t	
61	snak* sterven/dood	self_harm	nl	t	
62	verlang* sterven	self_harm	nl	t	
63	hoop* doodga*	self_harm	nl	t	
64	@zelf +dood	self_harm	nl	t	
65	niet +meer +op +deze/de +wereld/aarde	self_harm	nl	t	
66	laat +@mij +sterven/doodgaan	self_harm	nl	t	
67	~ kanaal/rivier/gracht/zee/water spring*/sprong*	self_harm	nl	t	
68	touw +gekocht/klaar*	self_harm	nl	t	
69	strop	self_harm	nl	t	
70	laatstewil*	self_harm	nl	t	
71	pil +van +drion	self_harm	nl	t	
72	stop* +met +eten +en +drinken	self_harm	nl	t	
73	te +pletter	self_harm	nl	t	
74	donkere/zwarte/duistere +gedachten	self_harm	nl	t	
75	niets/niks ++waard +$	self_harm	nl	t	
76	@willen zo niet +verder	self_harm	nl	t	
77	@willen niet ++verder +$	self_harm	nl	t	
78	zelfmoord*	self_harm	nl	t	
79	zelfdod*	self_harm	nl	t	
80	suicid*	self_harm	nl	t	
81	zelfbeschadig*	self_harm	nl	t	
82	zelfverwond*	self_harm	nl	t	
83	zelfverminking*	self_harm	nl	t	
84	zelfmutilatie	self_harm	nl	t	
85	automutil*	self_harm	nl	t	
86	levensmoe*	self_harm	nl	t	
87	doodswens*	self_harm	nl	t	
88	doodsverlangen*	self_harm	nl	t	
89	doodsgedacht*	self_harm	nl	t	
90	afscheidsbrief*	self_harm	nl	t	
91	overdosis	self_harm	nl	t	
92	overdosering	self_harm	nl	t	
93	ik @willen euthanasie	self_harm	nl	t	
94	voltooid +leven	self_harm	nl	t	
95	~ niet meer/langer/verder leven @willen/hoef/hoeft/durf/wens	self_harm	nl	t	
96	@willen verder +leven zonder	self_harm	nl	t	
97	@willen leven +niet +meer	self_harm	nl	t	
98	zo niet +langer/meer leven	self_harm	nl	t	
99	kan/kon niet meer/langer leven zonder/zo	self_harm	nl	t	
100	geen zin/reden/nut meer +om +te +leven	self_harm	nl	t	
101	geen reden/zin +om te +leven	self_harm	nl	t	
102	leven geen +zin	self_harm	nl	t	
103	leven heeft geen zin	self_harm	nl	t	
104	geen zin +meer +in ++leven	self_harm	nl	t	
105	geen zin +meer +in leven	self_harm	nl	t	
106	leven +is zinloos/waardeloos/uitzichtloos/ondraaglijk/niets/niks	self_harm	nl	t	
107	waar* leef/leven ik/we nog voor/voor	self_harm	nl	t	
108	waar* doe ik het nog voor	self_harm	nl	t	
109	haat +mijn/het/dit +leven	self_harm	nl	t	
110	leven +zat/beu/moe	self_harm	nl	t	
111	moe/klaar/genoeg/zat/beu/afgelopen van/met +het/dit/mijn +leven	self_harm	nl	t	
112	klaar +met leven	self_harm	nl	t	
113	klaar +voor +mij +$	self_harm	nl	t	
114	@willen er +niet +meer +zijn/wezen	self_harm	nl	t	
115	er +niet +meer +@willen +zijn	self_harm	nl	t	
116	er +niet +meer @willen/hoef/hoeft zijn/wezen	self_harm	nl	t	
117	@willen niet +meer +bestaan	self_harm	nl	t	
118	@willen niet +meer +verder	self_harm	nl	t	
119	kan +niet +meer +verder	self_harm	nl	t	
120	@willen er niet +zijn	self_harm	nl	t	
121	@willen gewoon +weg +zijn	self_harm	nl	t	
122	@willen +niet +meer +$	self_harm	nl	t	
123	beter/makkelijker/fijner/rustiger/liever er niet ben/was/ben/waren	self_harm	nl	t	
124	er +niet/nooit meer ben/was/waren beter/makkelijker/rustiger	self_harm	nl	t	
125	~ beter/makkelijker/rustiger zonder +mij	self_harm	nl	t	
126	beter +af zonder	self_harm	nl	t	
127	zonder +mij beter	self_harm	nl	t	
128	iedereen/niemand/ze ... zonder +mij beter	self_harm	nl	t	
129	zie/ziet/zien/zag +het/t niet +meer +zitten	self_harm	nl	t	
130	zie/ziet/zien/zag +het/t +niet +meer +zitten	self_harm	nl	t	
131	zie/ziet/zien/zag +het +leven niet +zitten	self_harm	nl	t	
132	niet +meer +ziet/zie/zien zitten	self_harm	nl	t	
133	het +niet +meer zie/ziet zitten	self_harm	nl	t	
134	leven niet meer zie/ziet/zitten zitten	self_harm	nl	t	
135	hoef/hoeft +van/voor +mij niet +meer	self_harm	nl	t	
136	hoef/hoeft voor/van +mij niet +meer	self_harm	nl	t	
137	voor/van +mij hoef/hoeft +het niet +meer	self_harm	nl	t	
138	voor/van +mij hoef/hoeft niet +meer	self_harm	nl	t	
139	geen uitweg*	self_harm	nl	t	
140	er eind/einde aan +maak/maken/maakt/maakte/gemaakt/te/wil/wilt/wilde/ga/gaan/maakten	self_harm	nl	t	
141	maak/maakt/maken/maakte er eind/einde +aan	self_harm	nl	t	
142	~ eind/einde leven mak*/maak*/gemaakt	self_harm	nl	t	
143	leven beeindig*	self_harm	nl	t	
144	beeindig* mijn/haar/zijn leven	self_harm	nl	t	
145	uit +het/dit/mijn +leven	self_harm	nl	t	
146	uit +leven +stap*	self_harm	nl	t	
147	@willen uitstappen/eruitstappen	self_harm	nl	t	
148	@jij @willen eruit/uit +stappen	self_harm	nl	t	
149	van +kant mak*/maak*/gemaakt	self_harm	nl	t	
150	mak*/maak* van +kant	self_harm	nl	t	
151	leven beroof*/beroven/benemen/beneem*	self_harm	nl	t	
152	~ @zelf iets/wat/niks aandoe*/aandoet/aangedaan	self_harm	nl	t	
153	~ @zelf iets/wat aan doe/doen/doet	self_harm	nl	t	
154	doe/doen/doet +@zelf +iets/wat	self_harm	nl	t	
155	~ @zelf pijn doe/doen/doet/gedaan/deed/deden	self_harm	nl	t	
156	~ @zelf snij*/sneed/gesneden/kras*/kerf*/verwond*/beschadig*/ophang*/opgehangen/verhang*/verhing/verdrink*/verdronken/doodschiet*/vergiftig*/doodmaak*/doodrijd*/kapotmaak*/brandmerk*	self_harm	nl	t	
157	~ @zelf op +te +hangen	self_harm	nl	t	
158	~ @zelf hang*/hing op	self_harm	nl	t	
159	~ @zelf dood maak/maakt/maken/schiet/schieten/rijd/rijden/wil/wens	self_harm	nl	t	
160	~ @zelf wat/iets gaat/ga +aan +doen	self_harm	nl	t	
161	niet voor @zelf instaan/insta	self_harm	nl	t	
162	sta niet voor @zelf in	self_harm	nl	t	
163	gevaar voor +@zelf	self_harm	nl	t	
164	snij*/sneed/kras*/kerf*/gesneden/snee in arm/armen/polsen/pols/benen/been/dijen	self_harm	nl	t	
165	in arm/armen/polsen/benen snij*/sneed/kras*/kerf*/gesneden	self_harm	nl	t	
166	pols/polsen snij*/doorsnij*/doorgesneden	self_harm	nl	t	
167	pols/polsen +door	self_harm	nl	t	
168	~ @hoogte spring*/sprong/sprongen/gesprongen	self_harm	nl	t	
169	~ trein/metro/spoor/auto voor gooi*/werp*/liggen/stappen/spring*/sprong	self_harm	nl	t	
170	onder trein/metro	self_harm	nl	t	
171	tegen boom/muur/tegenligger rijd*/rij/rijd	self_harm	nl	t	
172	~ @pillen spaar*/gespaard/opgespaard/verzamel*/opgespaarde	self_harm	nl	t	
173	~ @pillen klaargelegd/klaarleg*/klaarliggen	self_harm	nl	t	
174	@pillen liggen klaar	self_harm	nl	t	
175	~ @pillen alle/allemaal/teveel/hele/potje/strips/strip/tegelijk/overdosis slik*/geslikt/in/inneem*/innemen/ingenomen/neem/genomen	self_harm	nl	t	
176	te +veel @pillen/medicijnen geslikt/ingenomen/genomen	self_harm	nl	t	
177	~ hele +strip/potje/doos @pillen/medicijnen	self_harm	nl	t	
178	neem/slik +alle ++@pillen	self_harm	nl	t	
179	@willen ++dood	self_harm	nl	t	
180	@willen +dood	self_harm	nl	t	
181	@willen +niet dood	self_harm	nl	t	
182	@willen gewoon/echt/liever/liefst/alleen/eigenlijk/soms dood	self_harm	nl	t	
183	dood +@willen	self_harm	nl	t	
184	dood +zou +willen	self_harm	nl	t	
185	dood +@willen/wil zijn/gaan	self_harm	nl	t	
186	dood +te +willen/zijn	self_harm	nl	t	
187	@willen/mag/kon/kan dood +zijn/gaan/mogen	self_harm	nl	t	
188	mag ik alsjeblieft/alstublieft/nu dood	self_harm	nl	t	
189	@willen/mag doodgaan/sterven/creperen	self_harm	nl	t	
190	@willen ga/gaan dood	self_harm	nl	t	
191	liever/beter +dood	self_harm	nl	t	
192	beter dood +ben/was/ben	self_harm	nl	t	
193	was ik maar dood	self_harm	nl	t	
194	ik maar dood was/ben	self_harm	nl	t	
195	hoop/hoopt/wens/wou/wenst dood ga/ben/was/gaat/is	self_harm	nl	t	
196	verlang* naar ++dood	self_harm	nl	t	
197	verlang* naar dood	self_harm	nl	t	
198	~ denk/denkt/denken/dacht aan dood +gaan/gaan/zijn	self_harm	nl	t	
199	denk/denkt vaak/elke/steeds/alleen/dag aan ++dood	self_harm	nl	t	
200	niemand mis/mist/missen +@mij	self_harm	nl	t	
201	niemand @mij mist/missen	self_harm	nl	t	
202	niemand ... dood +ben/was/ga	self_harm	nl	t	
203	voor +altijd/eeuwig/goed slapen/rust/inslapen/weg/verdwijnen	self_harm	nl	t	
204	voorgoed slapen/weg/verdwijnen/rust	self_harm	nl	t	
205	@willen slapen niet +meer wakker	self_harm	nl	t	
206	altijd/eeuwig/eeuwige slapen/rust/rusten voor/altijd	self_harm	nl	t	
207	rust voor +altijd	self_harm	nl	t	
208	eeuwige +rust	self_harm	nl	t	
209	niet/nooit +meer wakker +word/worden/wordt/te/hoef/hoeven	self_harm	nl	t	
210	nooit +meer wakker	self_harm	nl	t	
211	niet +meer wakker	self_harm	nl	t	
212	morgen/ochtend/morgenvroeg niet +wakker	self_harm	nl	t	
213	@willen inslapen	self_harm	nl	t	
214	@willen in +slapen	self_harm	nl	t	
215	@willen spuitje	self_harm	nl	t	
216	@jij @willen verdwijnen	self_harm	nl	t	
217	@willen +gewoon/het/liefst verdwijnen	self_harm	nl	t	
218	poging gedaan/ondernomen/achter/gedaan	self_harm	nl	t	
219	afscheid van +het/dit/mijn +leven	self_harm	nl	t	
220	nooit geboren	self_harm	nl	t	
221	iedereen ... tot +last	self_harm	nl	t	
222	iedereen +alleen +maar tot +last	self_harm	nl	t	
223	113 gebel*/bel*/chat*	self_harm	nl	t	
224	moed niet +meer +om +te +leven	self_harm	nl	t	
225	leven maken +er eind*	self_harm	nl	t	
226	weet +al +hoe +ik +het +ga/wil	self_harm	nl	t	
227	hang* mijzelf op	self_harm	nl	t	
228	ik maak mijzelf af/dood	self_harm	nl	t	
229	leven/het +niet +meer +waard	self_harm	nl	t	
230	niet +meer +waard om te +leven	self_harm	nl	t	
231	*mishandel*	violence	nl	t	
232	huis/auto/mij/boel in +brand steken/steekt/stak/zet	violence	nl	t	
233	houd*/hou*/heeft mijn/haar +paspoort/pinpas/identiteitskaart/verblijfsdocument	violence	nl	t	
234	@partner/hij volgt/checkt/leest/controleert mijn telefoon/berichten/mail/app/appjes	violence	nl	t	
235	word*/wordt woest/woedend/razend/driftig als/omdat/zodra	violence	nl	t	
236	@wie laat/laten @mij nergens	violence	nl	t	
237	laat/laten @mij nergens	violence	nl	t	
238	van +de +trap geduwd/gegooid/geschopt/duwt/gooit/duwde/duwen	violence	nl	t	
239	door +mijn/haar/zijn @naaste ... @pijnigen	violence	nl	t	
240	door +mijn @naaste huis uit/uitgezet/uitgegooid/uitgeschopt	violence	nl	t	
241	durf* ++@partner niet/niks/niets	violence	nl	t	
242	leef/leven/leeft in angst/vrees	violence	nl	t	
243	opwacht*	violence	nl	t	
244	wacht/wachtte @mij +op	violence	nl	t	
245	tegen +mijn/haar +zin	violence	nl	t	
246	seks ... niet +wil/wilde/wilt	violence	nl	t	
247	zonder toestemming ++seks/aanraak*/aangeraakt/fotos	violence	nl	t	
248	opdring*	violence	nl	t	
249	onzedelijk*	violence	nl	t	
250	steekt/stak @hem +neer	violence	nl	t	
251	vuistslag*	violence	nl	t	
252	vuisten	violence	nl	t	
253	trap*/schop* in +mijn/haar/zijn +buik/rug/maag	violence	nl	t	
254	ruzies ++lopen/uit/escaleren	violence	nl	t	
255	ruzie/ruzies escaleert/escaleren	violence	nl	t	
256	mijn/haar +hoofd tegen ++muur/tafel/deur	violence	nl	t	
257	isoleert @mij	violence	nl	t	
258	geslagen	violence	nl	t	
259	~ mes keel/borst/hals	violence	nl	t	
260	@wie pak*/greep/trok/trekt ++mes	violence	nl	t	
261	houdt/hield/hou geld achter	violence	nl	t	
262	hij/@partner verbied* @mij/dat	violence	nl	t	
263	@partner/hij @willen +niet +dat +ik ... praat/spreek/zie/afspreek/buiten/ga/werk	violence	nl	t	
264	anders +slaat/slaan	violence	nl	t	
265	slaat/sloeg +hij/zij/ze	violence	nl	t	
266	hardhandig*	violence	nl	t	
267	vastgebonden	violence	nl	t	
268	vastbind*	violence	nl	t	
269	~ @naaste schreeuw*/gilt/scheld*/schelt tegen @mij/haar/hem	violence	nl	t	
270	geeft/geven/geef @hem geen +eten/drinken	violence	nl	t	
271	hij/zij/@naaste ... mijn/haar +arm/neus/kaak/rib/ribben/vinger/been gebroken/breekt/brak	violence	nl	t	
272	@wie gooi* naar +mijn/haar +hoofd	violence	nl	t	
273	~ ex/exman/exvriend/exvrouw/expartner dreig*	violence	nl	t	
274	@partner dreig* +mij/me/met/dat/ons	violence	nl	t	
275	mag/mocht +nergens ++heen/naartoe	violence	nl	t	
276	hij/@partner ... overleef*	violence	nl	t	
277	eer +van +de/mijn/onze familie	violence	nl	t	
278	eergerelateerd*	violence	nl	t	
279	aangevallen	violence	nl	t	
280	@wie valt/viel/vallen @mij +aan	violence	nl	t	
281	trek*/trok ++aan +mijn +haar/haren	violence	nl	t	
282	blauw +oog	violence	nl	t	
283	bont +en +blauw	violence	nl	t	
284	niet van +mijn +@partner	violence	nl	t	
285	afgeperst	violence	nl	t	
286	afpersing	violence	nl	t	
287	aanranding	violence	nl	t	
288	zedendelict	violence	nl	t	
289	seksueel +geweld	violence	nl	t	
290	blote/naakte +foto*/filmpjes	violence	nl	t	
291	blootfoto*	violence	nl	t	
292	geweld	violence	nl	t	
293	*geweld	violence	nl	t	
294	gewelddadig*	violence	nl	t	
295	geweldpleg*	violence	nl	t	
296	mishandel*	violence	nl	t	
297	mishandelt	violence	nl	t	
298	verkracht*	violence	nl	t	
299	aanrand*	violence	nl	t	
300	aangerand	violence	nl	t	
301	betast*	violence	nl	t	
302	seksueel/seksuele/sexueel misbruik*	violence	nl	t	
303	misbruikt	violence	nl	t	
304	wordt/werd/worden/ben/word misbruikt	violence	nl	t	
305	vermoord*	violence	nl	t	
306	doodslag	violence	nl	t	
307	eerwraak	violence	nl	t	
308	eremoord*	violence	nl	t	
309	uithuwelijk*	violence	nl	t	
310	uitgehuwelijkt	violence	nl	t	
311	huwelijksdwang	violence	nl	t	
312	stalk*	violence	nl	t	
313	gestalkt	violence	nl	t	
314	belaagt/belaagd/belagen	violence	nl	t	
315	bedreig*	violence	nl	t	
316	mensenhandel*	violence	nl	t	
317	loverboy*	violence	nl	t	
318	gechanteer*	violence	nl	t	
319	chanteer*	violence	nl	t	
320	chantage	violence	nl	t	
321	naaktfoto*	violence	nl	t	
322	wraakporno	violence	nl	t	
323	sextortion	violence	nl	t	
324	uitgebuit	violence	nl	t	
325	prostitutie	violence	nl	t	
326	vrouwenopvang	violence	nl	t	
327	blijf +van +mijn +lijf*	violence	nl	t	
328	contactverbod	violence	nl	t	
329	straatverbod	violence	nl	t	
330	vrouwenbesnijdenis	violence	nl	t	
331	ondergedoken	violence	nl	t	
332	onderduik*	violence	nl	t	
333	grensoverschrijdend*	violence	nl	t	
334	losse +handjes	violence	nl	t	
335	hand/handen uitgeschoten	violence	nl	t	
336	handtastelijk*	violence	nl	t	
337	~ @wie @slaan @hem	violence	nl	t	
338	~ @wie @slaan @familie	violence	nl	t	
339	~ @wie @pijnigen @mij	violence	nl	t	
340	@wie @pijnigen +mijn/haar/zijn +@familie	violence	nl	t	
341	@slaan/mept/ramt/stompt/schopt +@mij	violence	nl	t	
342	@mij +slaat/slaan/sloeg/sloegen/geslagen/mept/stompt/schopt	violence	nl	t	
343	@mij kort/klein/elkaar geslagen/slaat/slaan	violence	nl	t	
344	in +elkaar geslagen/slaat/slaan/gemept/getrapt/sloeg	violence	nl	t	
345	word/wordt/worden/werd/werden ... geslagen/geschopt/mishandeld/vernederd/gekleineerd/opgesloten/gestompt	violence	nl	t	
346	geslagen/geschopt word/wordt/worden/werd/werden	violence	nl	t	
347	er +wordt geslagen/gevochten/geschopt	violence	nl	t	
348	hij/zij/ze/@partner/vader/moeder/ouders +slaat/sloeg/slaan +$	violence	nl	t	
349	hij/zij/ze/@partner/vader/moeder schopt/trapt en slaat	violence	nl	t	
350	schopt/schoppen en slaat/slaan	violence	nl	t	
351	slaat en schopt/schoppen/schelt/scheldt	violence	nl	t	
352	schelt/scheldt ... en slaat	violence	nl	t	
353	krijg*/kreeg/kregen/gekregen klappen/slaag/rammel	violence	nl	t	
354	klappen/slaag krijg*/kreeg/gekregen	violence	nl	t	
355	klap/klappen/vuist/stomp in/tegen/op gezicht/hoofd/buik	violence	nl	t	
356	deel*/geef*/gaf/uitgedeeld klappen	violence	nl	t	
357	~ keel pak*/gepakt/greep/gegrepen/grijp*/dicht*/kneep/knijp*/geknepen/vast	violence	nl	t	
358	mes/wapen/pistool/hamer bedreig*/steek*/gestoken/zwaai*/achterna/dreig*	violence	nl	t	
359	neergestoken	violence	nl	t	
360	met mes op/naar/achter +@mij	violence	nl	t	
361	heeft/had +een +wapen/pistool/vuurwapen	violence	nl	t	
362	vuurwapen*	violence	nl	t	
363	pistool	violence	nl	t	
364	~ dreig*/gedreig* @mij/haar te +vermoorden/doden/slaan/steken	violence	nl	t	
365	dreig*/gedreig* doden/vermoorden/afmaken/slaan/steken/schieten/dood	violence	nl	t	
366	dreig*/gedreig* @mij/haar iets/wat +aan	violence	nl	t	
367	dood +steken/maken/slaan/schieten @mij	violence	nl	t	
368	@mij dood +maken/maakt/slaan/slaat/schieten/schiet/steken/steekt	violence	nl	t	
369	maakt/schiet/steekt/slaat @mij +dood	violence	nl	t	
370	~ @wie @mij dood +maken/maakt/slaan	violence	nl	t	
371	@mij +af +maken/maakt/gaat/te	violence	nl	t	
372	@mij af gaat/wil/komt maken	violence	nl	t	
373	maak/maakt/maken @mij +af	violence	nl	t	
374	~ @mij/haar/hem/ons iets/wat/niks aandoe*/aandoet/aangedaan	violence	nl	t	
375	~ @mij/haar/hem/ons iets/wat aan +doen/doet/doe/gaat/wil/te	violence	nl	t	
376	doet/doen +@mij +iets/wat +aan	violence	nl	t	
377	~ @wie pijn doet/doen/gedaan/deed @mij	violence	nl	t	
378	bang/doodsbang/angst +voor @naaste	violence	nl	t	
379	bang/doodsbang/angstig +voor @naaste	violence	nl	t	
380	bang/doodsbang/angst +voor +hem/haar/ze	violence	nl	t	
381	bang +van +hem/mijn +@naaste	violence	nl	t	
382	@naaste ... bang +voor +hem	violence	nl	t	
383	durf/durft/durven niet naar +huis	violence	nl	t	
384	niet naar +huis durf/durft/durven	violence	nl	t	
385	niet/niets tegen +hem durf*	violence	nl	t	
386	durf* hem/haar niet tegen	violence	nl	t	
387	voel/voelt/voelde/voelen @mij/zich niet +veilig/meer thuis/daar/hier/bij	violence	nl	t	
388	voel/voelt @mij/zich +thuis niet +veilig	violence	nl	t	
389	voel/voelt @mij/zich onveilig thuis/bij	violence	nl	t	
390	onveilig +thuis	violence	nl	t	
391	thuis onveilig	violence	nl	t	
392	niet +veilig +thuis	violence	nl	t	
393	thuis +niet +veilig +$	violence	nl	t	
394	niet ++veilig in +mijn +eigen +huis	violence	nl	t	
395	niet +veilig bij +mijn/hem @partner	violence	nl	t	
396	~ @naaste/hij dwing*/dwong/gedwongen @mij/haar/seks	violence	nl	t	
397	gedwongen seks/trouw*/huwelijk/prostitu*	violence	nl	t	
398	tegen +mijn/haar +wil	violence	nl	t	
399	moet*/gedwongen trouwen +met	violence	nl	t	
400	moet*/gedwongen/gedwongen +te +trouwen	violence	nl	t	
401	gedwongen trouwen	violence	nl	t	
402	~ moet* seks	violence	nl	t	
403	seks terwijl niet	violence	nl	t	
404	~ seks @wie dwing*/wil/moet*/gedwongen	violence	nl	t	
405	tot +seks	violence	nl	t	
406	naar +bed voor +geld	violence	nl	t	
407	met andere/vreemde mannen	violence	nl	t	
408	sluit/sluiten/sloot @mij/haar/hem +op	violence	nl	t	
409	sluit/sluiten/sloot @mij/haar/hem ... op	violence	nl	t	
410	opgesloten	violence	nl	t	
411	~ @wie huis/deur niet uit mag/laat	violence	nl	t	
412	laat/laten @mij/haar niet +weg/uit/gaan/naar +buiten	violence	nl	t	
413	laat/laten @mij/haar huis/deur niet +uit	violence	nl	t	
414	mag huis/deur +niet +uit van +mijn @naaste	violence	nl	t	
415	mag +van +mijn +@naaste niet/nergens/niemand	violence	nl	t	
416	mag van +hem niet/nergens/niemand	violence	nl	t	
417	@wie controleer* alles/telefoon/mij/berichten	violence	nl	t	
418	~ telefoon/pinpas/paspoort/bankpas/sleutels/sleutel/pas @wie afgepakt/afgenomen/afpak*/af	violence	nl	t	
419	telefoon/pinpas/paspoort/bankpas afgepakt	violence	nl	t	
420	pakt/pakken pinpas/telefoon/paspoort/bankpas/geld +af	violence	nl	t	
421	haalt/steelt/pakt geld van mijn/haar/zijn rekening	violence	nl	t	
422	plundert rekening	violence	nl	t	
423	verneder*/kleineer*/gekleineer*/verneder* @mij/haar	violence	nl	t	
424	~ @wie verneder*/kleineer*/terroriseer*/intimideer* @mij	violence	nl	t	
425	terroriseert/intimideert @mij/haar	violence	nl	t	
426	scheldt/schelt/schreeuwt en slaat/gooit/dreigt	violence	nl	t	
427	agressie* naar/tegen/tegenover @mij/haar/hem/moeder	violence	nl	t	
428	~ @partner agressi*	violence	nl	t	
429	wordt/word agressief als	violence	nl	t	
430	~ @wie agressief @mij	violence	nl	t	
431	gevlucht voor +mijn/hem @naaste	violence	nl	t	
432	gevlucht/vluchten/weggelopen voor/van +mijn/hem @partner	violence	nl	t	
433	gevlucht +voor +hem	violence	nl	t	
434	weg bij +hem maar/en durf*/bang	violence	nl	t	
435	valt/vallen/val @mij/haar lastig	violence	nl	t	
436	lastig/lastiggevallen +valt/vallen/gevallen	violence	nl	t	
437	lastiggevallen	violence	nl	t	
438	@partner/hij volgt @mij overal/steeds	violence	nl	t	
439	achtervolg*	violence	nl	t	
440	volgt @mij overal	violence	nl	t	
441	ex/hij/exman/exvriend sta/staat/stond ... voor/bij mijn/de/ons +deur/huis	violence	nl	t	
442	zender/tracker/gps/spyware onder/op/in +mijn auto/telefoon	violence	nl	t	
443	spuug*/spug*/spuw* @mij/haar in/op	violence	nl	t	
444	zit/zat/zitten/gezeten/komt/kwam +aan +mij/me	violence	nl	t	
445	aan +mij/me zit/zat/gezeten/zitten	violence	nl	t	
446	aan +mijn borsten/billen/lichaam	violence	nl	t	
447	raak/raakt/raakte @mij/haar aan waar/ongewenst/zonder/terwijl	violence	nl	t	
448	onder/vol ++blauwe +plek*	violence	nl	t	
449	onder blauwe +plek*	violence	nl	t	
450	blauwe +plekken door/van/omdat @wie	violence	nl	t	
451	ongewenst* seks*/aanra*/intim*	violence	nl	t	
452	@wie @mij te +wurgen/slaan/steken/doden/vermoorden/verkrachten/schoppen	violence	nl	t	
453	thuis ++wordt gevochten	child	nl	t	
454	~ kinderen gevochten	child	nl	t	
455	~ @klein kou buiten/jas	child	nl	t	
456	~ @klein honger	child	nl	t	
457	~ @klein vies/vervuild/smerig/stinkt/stinken	child	nl	t	
458	ouders @willen dat ++ik trouw*	child	nl	t	
459	trouw* man ... niet +ken	child	nl	t	
460	ik +ben +@jong ... trouw*/uithuwelijk*/seks*/oom/vriend	child	nl	t	
461	ik +ben +@jong jaar ... trouw*/uithuwelijk*/seks*/oom	child	nl	t	
462	~ @kind brandplek*/brandwond*/sigaret*/striemen/bloeduitstort*	child	nl	t	
463	striemen	child	nl	t	
464	dreig* ze/haar/hem/@kind mee	child	nl	t	
465	~ @kind dreig* meenemen/mee/afpakken/ontvoer*/buitenland	child	nl	t	
466	~ @kind bang/doodsbang vader/stiefvader/stiefmoeder/papa/opa/oom/vriend	child	nl	t	
467	~ @kind piemel/vagina/plasser zit/aan/raakt	child	nl	t	
468	pak ++slaag/rammel	child	nl	t	
469	draai +om +de/zijn/haar/hun +oren	child	nl	t	
470	~ @kind zelfbeheersing	child	nl	t	
471	~ @kind drinkt/dronken/verslaafd/drugs ex/vader/moeder/ouders	child	nl	t	
472	~ @kind ex/vader/moeder ophangen/schreeuwt/tekeergaat	child	nl	t	
473	seksuele berichten/fotos/filmpjes	child	nl	t	
474	sexting	child	nl	t	
475	~ @kind zwerven/zwerft straat	child	nl	t	
476	~ @kind uitgescholden/vernederd/gekleineerd door	child	nl	t	
477	~ @klein getuige/zien/zagen ruzie/geweld/vechten	child	nl	t	
478	~ @ouder sluit/sluiten/sloot/opgesloten @mij	child	nl	t	
479	dreig* @kind mee +te	child	nl	t	
480	~ ex/vader/moeder @kind buitenland/ontvoer*	child	nl	t	
481	door +elkaar +gerammeld/rammelen	child	nl	t	
482	geslagen/slaat/slaan/mishandel*/opgesloten/sluit/aangeraakt/misbruik* ... ben +@jong	child	nl	t	
483	~ @kind blote/naakte/blootfoto*	child	nl	t	
484	@klein ... krijg*/krijgt geen +eten	child	nl	t	
485	~ ouders vecht*/vechten bang	child	nl	t	
486	~ sluit/sloot/opsluit*/opgesloten kelder/kast/schuur/zolder	child	nl	t	
487	kindermishandel*	child	nl	t	
488	kindermisbruik*	child	nl	t	
489	kindersex*	child	nl	t	
490	kinderporno*	child	nl	t	
491	kinderverwaarlo*	child	nl	t	
492	kindersmok*	child	nl	t	
493	kinderprostitutie	child	nl	t	
494	pedofiel*	child	nl	t	
495	pedoseks*	child	nl	t	
496	pedo	child	nl	t	
497	incest*	child	nl	t	
498	grooming	child	nl	t	
499	meisjesbesnijd*	child	nl	t	
500	besnijd*	child	nl	t	
501	besneden	child	nl	t	
502	kindhuwelijk*	child	nl	t	
503	kinderhuwelijk*	child	nl	t	
504	kindbruid*	child	nl	t	
505	ontvoer*	child	nl	t	
506	loverboy*	child	nl	t	
507	~ @kind @slaan	child	nl	t	
508	~ @kind @schaden	child	nl	t	
509	~ @kind @pijnigen @wie	child	nl	t	
510	~ @kind klap/klappen/slaag/tik/mep geef*/gaf/gegeven/krijg*/kreeg/gekregen/verkoop*	child	nl	t	
511	~ @kind blauwe +plek*	child	nl	t	
512	@klein ... eten niet/geen krijg*	child	nl	t	
513	~ @klein krijg*/heeft/hebben geen +eten	child	nl	t	
514	@klein zonder +eten	child	nl	t	
515	geen/niets/niks/niet +eten/te @klein +in/opgesloten	child	nl	t	
516	~ @klein niets/niks/niet te +eten	child	nl	t	
517	verwaarloos*/verwaarloz* @kind	child	nl	t	
518	@kind ... verwaarloos*/verwaarloz*	child	nl	t	
519	~ @klein alleen +thuis	child	nl	t	
520	~ @klein nacht/nachten/avond/avonden/dagen/nachts alleen	child	nl	t	
521	@kind van +@jong/1/2/3/4/5 alleen +thuis	child	nl	t	
522	@kind s +nachts ... straat	child	nl	t	
523	~ @klein niet verschoond/verzorgd/gevoed/gewassen	child	nl	t	
524	@wie zit/zat/zaten/gezeten/komt/kwam +aan @kind	child	nl	t	
525	@wie zit/zat/zitten/gezeten/komt/kwam +aan +haar/hem	child	nl	t	
526	~ @wie aan @kind zit/zat/gezeten/komt/kwam/gezeten	child	nl	t	
527	@ouder/stiefbroer/broer/buurman zit/zat/komt/kwam +aan +mij/me	child	nl	t	
528	aan +@kind zit/zat/gezeten	child	nl	t	
529	~ raakt/raakte/raken aan @kind	child	nl	t	
530	~ @kind aangeraakt/betast/aangerand	child	nl	t	
531	~ @kind seks*/sexueel/sex	child	nl	t	
532	~ @ouder seks* @mij	child	nl	t	
533	~ @ouder bed/slaapkamer s +nachts/mijn kom*/kwam	child	nl	t	
534	@ouder ... in +mijn +bed	child	nl	t	
535	~ @ouder @slaan/@pijnigen @mij	child	nl	t	
536	~ @ouder pijn doet/doen/deed @mij/mijn	child	nl	t	
537	papa/mama/pappa/mamma slaat/sloeg/slaan/pijn/schreeuwt	child	nl	t	
538	~ baby/kindje/kind/zoontje/dochtertje schud*/geschud/schudt elkaar	child	nl	t	
539	door +elkaar geschud/schudt/schudde/schudden	child	nl	t	
540	~ @kind tegen +de +muur	child	nl	t	
541	~ @kind iets/wat aandoe*/aandoet/aangedaan	child	nl	t	
542	~ @kind iets/wat aan +doe/doen/doet/zou/gaat/te	child	nl	t	
543	~ @kind vermoord*/doden/doodmaak*/dood +maken	child	nl	t	
544	~ @kind opgesloten/opsluit*	child	nl	t	
545	sluit/sluiten/sloot @kind op	child	nl	t	
546	sluit/sluiten/sloot haar/hem/@kind ++op	child	nl	t	
547	~ @kind geweld/getuige	child	nl	t	
548	~ @kind gilt/gillen/schreeuwen/krijsen hoor*	child	nl	t	
549	@kind ... slaat/mishandelt/mishandeld	child	nl	t	
550	~ @kind trouwen moet/gedwongen/moeten	child	nl	t	
551	~ @kind prostitu*/escort/uitgebuit	child	nl	t	
552	~ @kind geld +verdienen vriend/loverboy/hem	child	nl	t	
553	~ @kind naaktfoto*/naakt/webcam	child	nl	t	
554	~ @kind lichaam +verkopen/sex/seks	child	nl	t	
555	@kind niet +veilig bij/thuis/in	child	nl	t	
556	@kind onveilig thuis/bij	child	nl	t	
557	~ @kind bang/doodsbang voor +zijn/haar/hun vader/moeder/stiefvader/ouders/papa/oom/opa	child	nl	t	
558	~ @kind drugs/dronken/wiet	child	nl	t	
559	ik +ben +@jong ... slaat/geslagen/bang/durf/pijn/bed/dood/weglopen/weggelopen/huis/zit/aanraakt/mishandel*	child	nl	t	
560	ik +ben ++@jong jaar ... slaat/geslagen/bang/durf/pijn/bed/dood/weglopen/mishandel*	child	nl	t	
561	ben @jong +en ... slaat/geslagen/bang/durf/pijn/vader/stiefvader/misbruik*	child	nl	t	
562	weggelopen/weglopen van/uit huis	child	nl	t	
563	~ @kind weggelopen/vermist	child	nl	t	
564	sla mijn/ons/onze @kind	child	nl	t	
565	sla/sloeg/geslagen +mijn/onze/ons +@kind	child	nl	t	
566	~ @kind meegenomen/meenemen buitenland	child	nl	t	
567	wie/wat/hoe/erf*/regel*/testament ... als +ik +dood		nl	t	
568	erf*/erft/testament/uitvaart/begrafenis ... dood		nl	t	
569	geen +eten ++op overblijf/overblijven/school/bso/opvang		nl	t	
673	overdose*	self_harm	en	t	
570	dood +lacht/lachen/werkt/werken/schaamt/schamen/schaamde/geschaamd/gewerkt/gelachen/geschrokken/schrok/verveeld/vervelen		nl	t	
571	slag/gat/deuk/munt/ploeg/vlucht/brug/weg/schepen ... geslagen		nl	t	
572	doodmoe/doodop/doodleuk/doodnormaal/doodsimpel/doodstil/doodgewoon/doodziek/doodsaai		nl	t	
573	@slaan +nergens +op		nl	t	
574	@slaan nergens +op		nl	t	
575	@slaan +op +hol		nl	t	
576	op +hol @slaan		nl	t	
577	@slaan alarm		nl	t	
578	alarm @slaan		nl	t	
579	@slaan over +$		nl	t	
580	@slaan over +en/als/bij/in/omdat/want/maar/steeds/met/tot/dus		nl	t	
581	@slaan niet/niets/niks/geen over		nl	t	
582	overgeslagen/overslaan		nl	t	
583	@slaan handen +ineen/in		nl	t	
584	handen +ineen @slaan		nl	t	
585	@slaan plank +mis		nl	t	
586	plank +mis +@slaan		nl	t	
587	@slaan er +doorheen/door/me		nl	t	
588	doorheen @slaan		nl	t	
589	door/heen +@slaan		nl	t	
590	kapot +@slaan		nl	t	
591	@slaan +in +als		nl	t	
592	@slaan aan +$		nl	t	
593	@slaan af +$		nl	t	
594	@slaan +open +$		nl	t	
595	@slaan open +$		nl	t	
596	@slaan +alles/het/dit +op		nl	t	
597	@slaan @mij om +de +oren		nl	t	
598	@mij om +de +oren +@slaan		nl	t	
599	@mij +uit +het +lood @slaan		nl	t	
600	@slaan +@mij +uit +het +lood		nl	t	
601	@slaan +een +brug/slag/weg		nl	t	
602	schaam*/schamen dood		nl	t	
603	schrik*/geschrokken/schrok dood		nl	t	
604	lach* dood		nl	t	
605	werk* dood		nl	t	
606	verveel* dood		nl	t	
607	ga/gaat/gaan +dood van		nl	t	
608	om dood +neer		nl	t	
609	moord +en +brand		nl	t	
610	moord +met		nl	t	
611	van/na/door/sinds/over/om +de/zijn/haar/hun +dood		nl	t	
612	de +dood +van		nl	t	
613	dood +en ik/wij/we/nu/moet		nl	t	
614	vader/moeder/man/vrouw/broer/zus/opa/oma/ouders/hond/kat/telefoon/zoon/dochter/batterij/accu +is/zijn +dood		nl	t	
615	doodlopende +straat		nl	t	
616	thuis +sterven		nl	t	
617	sterven in +ziekenhuis/verpleeghuis/hospice/huis		nl	t	
618	misbruik* van gegevens/bsn/burgerservicenummer/identiteit/naam/digid/rekening		nl	t	
619	gegevens/bsn/identiteit/digid/naam ... misbruikt		nl	t	
620	machtsmisbruik		nl	t	
621	bedreig* met uithuiszetting/ontruiming/boete/korting/deurwaarder/ontslag		nl	t	
622	opgesloten in wachtlijst/systeem/regels/bureaucratie/lichaam		nl	t	
623	opgesloten in +mijn +eigen lichaam/huis		nl	t	
624	duw*/geduwd rolstoel		nl	t	
625	rolstoel duw*/geduwd		nl	t	
626	seksuele +voorlichting/opvoeding		nl	t	
627	seksueel +overdraagbare		nl	t	
628	van dokter/arts/huisarts/specialist/fysio/uwv/werkgever ... deur +niet +uit		nl	t	
629	poging +gedaan/ondernomen +om/tot		nl	t	
630	geweld +van storm/natuur/water		nl	t	
631	natuurgeweld		nl	t	
632	wakker +word/worden +van		nl	t	
633	@slaan jaar +over		nl	t	
634	niet +meer +bij +zijn		nl	t	
635	@willen er niet +meer +bij		nl	t	
636	dood +materiaal/spoor/punt/gewicht		nl	t	
637	geen +uitweg in formulier/website/menu		nl	t	
638	besneden +brood		nl	t	
639	~ life pointless/worthless/meaningless/over	self_harm	en	t	
640	want/wants to +end +it/things	self_harm	en	t	
641	~ end it life	self_harm	en	t	
642	cant take +it +anymore	self_harm	en	t	
643	no +longer want to +live	self_harm	en	t	
644	feel +like +living/dying	self_harm	en	t	
645	tried +to +kill +myself/himself/herself	self_harm	en	t	
646	better if i +was/were ++gone/dead	self_harm	en	t	
647	~ kill/killing/kills myself/himself/herself/themselves	self_harm	en	t	
648	self +harm*	self_harm	en	t	
649	selfharm*	self_harm	en	t	
650	self +injur*	self_harm	en	t	
651	~ cut/cutting/cuts/hurt/hurting/hurts/harm/harming/burning myself/himself/herself/themselves	self_harm	en	t	
652	~ end/ending/take/taking my/her/his/own +life	self_harm	en	t	
653	end/ending it +all	self_harm	en	t	
654	want/wants/wanted/wish +to +die	self_harm	en	t	
655	wish/wishes/want i/to +was/were/be +dead	self_harm	en	t	
656	wish +i/he/she +was/were +dead	self_harm	en	t	
657	be/been/am better +off +dead	self_harm	en	t	
658	better +off +without +me	self_harm	en	t	
659	better without +me	self_harm	en	t	
660	dont/dont/not/no want/wants to +live	self_harm	en	t	
661	not/dont/no want to +be +alive/here	self_harm	en	t	
662	dont/not want +to +wake	self_harm	en	t	
663	not alive +anymore	self_harm	en	t	
664	no reason/point to/in +live/living	self_harm	en	t	
665	nothing to +live +for	self_harm	en	t	
666	tired +of +living/life/being +alive	self_harm	en	t	
667	cant go +on +living	self_harm	en	t	
668	cant go +on +like +this	self_harm	en	t	
669	cant go +on +anymore	self_harm	en	t	
670	life not/isnt worth +living	self_harm	en	t	
671	hang/hanged/hanging myself/himself/herself	self_harm	en	t	
672	jump off/from/in front/bridge/roof/train	self_harm	en	t	
674	took/take/taking all +my/the pills	self_harm	en	t	
675	~ saved/saving/collecting pills	self_harm	en	t	
676	goodbye/suicide letter/note	self_harm	en	t	
677	no +way +out	self_harm	en	t	
678	disappear +forever	self_harm	en	t	
679	never +wake +up	self_harm	en	t	
680	want +it to +end	self_harm	en	t	
681	cant go +on +$	self_harm	en	t	
682	dont see way +out	self_harm	en	t	
683	feel like dying	self_harm	en	t	
684	thoughts +of +dying	self_harm	en	t	
685	~ @wie @hitting @mij	violence	en	t	
686	~ @wie @hitting @hem	violence	en	t	
687	@hitting +me	violence	en	t	
688	being/been/got/get/gets/was/is beaten/beat/hit/punched/kicked/abused/assaulted/threatened/stalked	violence	en	t	
689	domestic +violence/abuse	violence	en	t	
690	violence	violence	en	t	
691	violent	violence	en	t	
692	~ @wie violent	violence	en	t	
693	~ @wie abus* @mij	violence	en	t	
694	abusive	violence	en	t	
695	abuses/abused/abusing me/her/us/my	violence	en	t	
696	is/being/was/been +abused/raped/assaulted	violence	en	t	
697	raped	violence	en	t	
698	rape	violence	en	t	
699	sexual* assault*/abus*/harass*	violence	en	t	
700	~ threaten* kill/hurt/harm	violence	en	t	
701	~ @wie threaten* @mij	violence	en	t	
702	~ @wie kill/hurt/hurts/harm @mij	violence	en	t	
703	afraid/scared/frightened/terrified +of +my/him @naaste	violence	en	t	
704	afraid/scared/frightened/terrified +of +him/her	violence	en	t	
705	not/dont safe +at +home	violence	en	t	
706	unsafe at +home	violence	en	t	
707	not +safe at/with home/him	violence	en	t	
708	feel +unsafe	violence	en	t	
709	scared/afraid to +go +home	violence	en	t	
710	forced/forces/forcing me/her have/sex/marry/marriage	violence	en	t	
711	forced +marriage	violence	en	t	
712	honour +killing	violence	en	t	
713	honor +killing	violence	en	t	
714	locks/locked me/her in/up/inside/out	violence	en	t	
715	wont/doesnt/not let/allowed/allow me leave/out/house	violence	en	t	
716	not allowed to +leave +the +house	violence	en	t	
717	took/takes/taken my phone/passport	violence	en	t	
718	~ knife/gun @wie	violence	en	t	
719	human +trafficking	violence	en	t	
720	~ @wie push*/throw*/threw me down/stairs/wall/against	violence	en	t	
721	blackmail*	violence	en	t	
722	~ @kind @hitting	child	en	t	
723	~ @kind abus*/molest*/rape*/assault*/neglect*/groom*	child	en	t	
724	child +abuse	child	en	t	
725	~ @ouder @hitting @mij	child	en	t	
726	~ @ouder touches/touched/touching @mij/my	child	en	t	
727	~ touches/touched/touching @kind	child	en	t	
728	touch* me at/night/where/there	child	en	t	
729	~ @ouder hurt/hurts @mij	child	en	t	
730	~ @wie hurt/hurts/hurting/harm @kind	child	en	t	
731	my +bed at/night	child	en	t	
732	i +am +@jong ... hit/hits/touch*/scared/afraid/beat*/abus*/hurts	child	en	t	
733	im +@jong ... hit/hits/touch*/scared/afraid/beat*/abus*/hurts	child	en	t	
734	~ @klein alone home	child	en	t	
735	~ @klein left +alone	child	en	t	
736	~ @klein no food	child	en	t	
737	~ @klein without +food	child	en	t	
738	~ @klein locked	child	en	t	
739	hurt my @kind	child	en	t	
740	shook/shaking/shaken baby	child	en	t	
741	molest*	child	en	t	
742	paedophil*	child	en	t	
743	female +genital	child	en	t	
744	fgm	child	en	t	
745	~ little sister/brother abus*/hit*/beat*/touch*	child	en	t	
746	kidnap*	child	en	t	
747	~ @kind bruises	child	en	t	
748	killing +my +budget		en	t	
749	killing +me +$		en	t	
750	dying +to		en	t	
751	beat*/beats +around/about +the		en	t	
752	hit/hits +the +road/roof		en	t	
753	beats/beat +me +$		en	t	
754	forgot/forget +myself		en	t	
755	hit +me +that		en	t	
756	dead +tired/end/line		en	t	
757	deadline		en	t	
758	hit/hits +me/us +hard		en	t	
759	hit +hard		en	t	
760	cost/costs +of +living		en	t	
761	standard +of +living		en	t	
762	way +out +of +the +contract/building		en	t	
763	help +myself		en	t	
764	intihar*	self_harm	tr	t	
765	~ kendimi/kendini oldur*	self_harm	tr	t	
766	~ kendime/kendine zarar	self_harm	tr	t	
767	~ kendimi asmak/kesmek/asacagim/kesiyorum/yakmak	self_harm	tr	t	
768	yasamak iste*	self_harm	tr	t	
769	yasamak +istemiyorum	self_harm	tr	t	
770	olmek isti*	self_harm	tr	t	
771	hayatima/hayatina son	self_harm	tr	t	
772	yasamanin anlami	self_harm	tr	t	
773	hayattan biktim	self_harm	tr	t	
774	artik +dayanamiyorum	self_harm	tr	t	
775	bileklerimi kes*	self_harm	tr	t	
776	~ kocam/karim/esim/sevgilim/erkek/nisanlim/abim/babam dov*	violence	tr	t	
777	dovuyor*	violence	tr	t	
778	dovdu*	violence	tr	t	
779	dayak	violence	tr	t	
780	siddet*	violence	tr	t	
781	tecavuz*	violence	tr	t	
782	taciz*	violence	tr	t	
783	~ oldurmek*/oldurecek/oldururum tehdit	violence	tr	t	
784	tehdit +ediyor*/etti/ediliyorum	violence	tr	t	
785	~ kocamdan/esimden/babamdan/abimden/ondan korkuyorum	violence	tr	t	
786	zorla evlendir*/evlilik	violence	tr	t	
787	namus cinayeti	violence	tr	t	
788	biçakla/bicakla	violence	tr	t	
789	beni vuruyor/vurdu/tokat*	violence	tr	t	
790	eve kapatiyor/kilitli/kilitledi	violence	tr	t	
791	~ cocu*/oglum*/kizim*/bebegi*/kardesim*/torunum* dov*	child	tr	t	
792	~ cocu*/oglum*/kizim*/bebegi*/kardesim* siddet*/taciz*/istismar*/vuruyor/vurdu	child	tr	t	
793	cocuk +istismar*	child	tr	t	
794	istismar*	child	tr	t	
795	~ babam/annem/uvey/amcam/dayim/dedem bana dokunuyor/dokundu/vuruyor	child	tr	t	
796	~ babam/annem/uvey/abim dov*	child	tr	t	
797	~ cocu*/kizim*/oglum* dokunuyor/dokundu	child	tr	t	
798	~ cocuk* ac/yalniz birak*	child	tr	t	
799	*انتحار*	self_harm	ar	t	
800	*انتحر*	self_harm	ar	t	
801	*اقتل نفسي	self_harm	ar	t	
802	*قتل نفسي	self_harm	ar	t	
803	اقتل +نفسي	self_harm	ar	t	
804	قتل +نفسي	self_harm	ar	t	
805	*ايذاء +نفسي	self_harm	ar	t	
806	*اوذي +نفسي	self_harm	ar	t	
807	اريد/بدي/ابغى/اتمنى اموت/موت/الموت	self_harm	ar	t	
808	اريد +ان +اموت	self_harm	ar	t	
809	اتمنى +الموت	self_harm	ar	t	
810	لا اريد +ان +اعيش	self_harm	ar	t	
811	لا اريد العيش/الحياه/اعيش	self_harm	ar	t	
812	ما +بدي +اعيش	self_harm	ar	t	
813	انهاء/انهي +حياتي	self_harm	ar	t	
814	تعبت +من +الحياه	self_harm	ar	t	
815	اجرح +نفسي	self_harm	ar	t	
816	*يضربني*	violence	ar	t	
817	*ضربني*	violence	ar	t	
818	*تضربني*	violence	ar	t	
819	*يعنفني*	violence	ar	t	
820	*عنف*	violence	ar	t	
821	*اغتصاب*	violence	ar	t	
822	*اغتصب*	violence	ar	t	
823	*تحرش*	violence	ar	t	
824	*يهددني*	violence	ar	t	
825	*هددني*	violence	ar	t	
826	*تهديد*	violence	ar	t	
827	اخاف/خائفه/خايفه +من +زوجي/ابي/اخي/والدي	violence	ar	t	
828	اخاف/خائفه من زوجي/طليقي/ابي/اخي	violence	ar	t	
829	*بالقتل	violence	ar	t	
830	*يقتلني*	violence	ar	t	
831	*يحبسني*	violence	ar	t	
832	زواج +قسري	violence	ar	t	
833	جريمه شرف	violence	ar	t	
834	*يجبرني*	violence	ar	t	
835	~ *يضرب*/*ضرب* *اطفال*/*طفل*/*ابني*/*ابنتي*/*بنتي*/*اولاد*/*اخي*/*اختي*	child	ar	t	
836	~ *تحرش*/*اغتصاب*/*عنف*/*اهمال*/*يلمس*/*لمس* *طفل*/*اطفال*/*ابني*/*ابنتي*/*بنتي*/*اولاد*	child	ar	t	
837	ابي/امي/والدي +*ضربني*	child	ar	t	
838	يضربني ابي/والدي/امي/انا	child	ar	t	
839	~ ابي/والدي/عمي/خالي *ضربني*/*يلمسني*/*لمسني*	child	ar	t	
840	ختان*	child	ar	t	
841	*يلمسني*	child	ar	t	
842	samoboj*	self_harm	pl	t	
843	~ zabic/zabije/zabijam sie/siebie	self_harm	pl	t	
844	chce/chcialbym/chcialabym +umrzec	self_harm	pl	t	
845	~ nie +chce zyc	self_harm	pl	t	
846	nie +chce +mi +sie +zyc	self_harm	pl	t	
847	~ skonczyc/odebrac zyciem/zycie/soba	self_harm	pl	t	
848	~ okaleczam/tne/krzywdze sie/siebie	self_harm	pl	t	
849	nie widze sensu zycia	self_harm	pl	t	
850	nie +mam +po +co +zyc	self_harm	pl	t	
851	powiesic +sie	self_harm	pl	t	
852	zyc +mi +sie +nie	self_harm	pl	t	
853	~ maz/mezczyzna/chlopak/partner/byly/on/zona mnie bije/pobil/uderzyl/uderza/kopie/dusi	violence	pl	t	
854	bije +mnie	violence	pl	t	
855	mnie +bije	violence	pl	t	
856	przemoc*	violence	pl	t	
857	zgwalc*	violence	pl	t	
858	gwalt*	violence	pl	t	
859	~ boje meza/partnera/chlopaka/ojca/byłego/jego	violence	pl	t	
860	~ grozi* mi/mnie/ze zabije/smiercia/nozem	violence	pl	t	
861	grozi +mi	violence	pl	t	
862	molestow*	violence	pl	t	
863	zneca*	violence	pl	t	
864	pobil* +mnie	violence	pl	t	
865	przesladuje*	violence	pl	t	
866	zmusza +mnie	violence	pl	t	
867	~ bije/bij*/pobil/uderzyl/krzywdzi dzieci/dziecko/syna/corke/coreczke/synka/siostre/brata	child	pl	t	
868	~ ojciec/tata/ojczym/matka/mama/wujek mnie/mi bije/uderzyl/dotyka/krzywdzi	child	pl	t	
869	~ dziecko/dzieci/syn/corka/syna/corke/dziecka/dzieckiem molestow*/zneca*/przemoc*/zaniedb*/dotyka/wykorzyst*	child	pl	t	
870	dotyka +mnie	child	pl	t	
871	wykorzystywan* +seksualnie	child	pl	t	
872	самогуб*	self_harm	uk	t	
873	суїцид*	self_harm	uk	t	
874	~ вбити/убити/вб'ю/вбʼю себе	self_harm	uk	t	
875	хочу +померти/вмерти	self_harm	uk	t	
876	~ не +хочу жити	self_harm	uk	t	
877	~ покінчити/закінчити з собою/життям/життя	self_harm	uk	t	
878	~ ріжу/різати/калічу/шкоджу себе/собі	self_harm	uk	t	
879	немає сенсу жити	self_harm	uk	t	
880	нема сенсу жити	self_harm	uk	t	
881	втомився/втомилася/втомилась жити	self_harm	uk	t	
882	~ чоловік/хлопець/він/партнер/дружина мене б'є/бє/бив/вдарив/побив/душив	violence	uk	t	
883	б'є +мене	violence	uk	t	
884	мене +б'є	violence	uk	t	
885	насил*	violence	uk	t	
886	зґвалт*	violence	uk	t	
887	~ боюся/боюсь чоловіка/хлопця/батька/його/партнера	violence	uk	t	
888	погрожує*	violence	uk	t	
889	домаган*	violence	uk	t	
890	переслідує	violence	uk	t	
891	знущає*	violence	uk	t	
892	примушує +мене	violence	uk	t	
893	~ б'є/бє/бив/побив/вдарив дитину/дітей/сина/доньку/дочку/братика/сестру	child	uk	t	
894	~ дитина/дитину/дітей/діти/син/сина/донька/доньку/дочка насил*/домаган*/розбещ*/гвалт*/б'є	child	uk	t	
895	~ батько/тато/вітчим/мати/мама/дядько мене б'є/торкається/чіпає/бив	child	uk	t	
896	торкається +мене	child	uk	t	
\.


--
-- Data for Name: intake_deletion; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_deletion (id, kind, key, reason, "on", is_noted) FROM stdin;
1	intake.helprequest	373d04b8f93a57e79ae2fadffe8c3bb3992e93711b163439200ad99852327e27	resident	2026-11-30	t
\.


--
-- Data for Name: intake_helprequest; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_helprequest (uuid, data_key, for_whom, origin, state, contact, alert_to, code_locator, code_salt, code_tag, received_on, last_activity_on, due_on, answered_on, closed_on, close_reason, agreed_to_short, delete_on, announced_on, reminded_on, coordinator_on, desk_on, domain_id, municipality_id, offer_id, provider_id, supporter_id) FROM stdin;
197df484-56ba-4272-bfa8-4e74fcdcb137	pv1.second.B9DHLhLmrCpD9Xcg.U-G8xOP21M67N5vWkG83v6nw4Jt9fzuGoysBJJCvF9Qr5mM3IyGXmDTdcWDcjfSm	self	portal	received	pv1.dek.1Vm5BwFiWdgJa5rW.9BIiOE5ho5EF2DEucco5HpvUxCFt_ZFbeTND8cY8yV0ibnzNVXYL_lCil3Ruk3NB17B7UkD6ZtEP0WqoK1WGAIceePj3i7lgGbzMImsiFNRe1kGt_1dTj41HJceqhlJOPRftYeuCnTg7mY4219iKstzN2rLgCLI38qMDQxgzedmJRPOzG703Pea1p_X0SRNofg5-iu_n-v9KzTkDFF6rZgHeTs00meK832AZ7SrPrrGEzl5d4i-bt3nRv1Usw2HJCzpnbd39GqQVrJpOkdbfcJQ1E_Cr5jdUY3dQXSfykzH46cfAsqBqAa1MUgZSc84ClNpj8cxACHdhGTNW4PPhuyfH0MVIU99YIxXLMfl-pYY8ue4HkokOw2kF9e7YgOo0A2BSk5jx3PzuopmyItG5706d-2oGMdnplPZUuEcZkXg_8QfhCZFncgLHQvsUj1WsvM_iKC02ZNLugewXDXy8EUWgvdkLMpTj9PSKeE7vIUe4GN7-SCCOYXGp7nqA4YGR8Kbm2f65amgJx1KEA-k6Fw6lbGGo8H1_K1udRVx2Z3wMftzqYZkhaaRDTMDBxLxkB6-6gdUgVqArPa6ZG_n-Pe9xaIpK511wHVcJEe3Jn63enkyAuzmVRVTfOVw_TgfzrN1caQ891U_KhW9VX7S2DsDSJeIa5TXeIJQ13PoSM-ZGa_soOhpaqtNcBJl7DfOc	pv1.dek.j4KvBEh4Vg4xApS8.8is2U0DGYuvURMQYgWSWJayOFm6cnlHkJQakaZmtVN4NK2O2qVHgUgrXvy7Hft96uV_BguXspJZBAXH6ke3FlBhZAjH0E6-A1O3HuwN0JegbR92fiHGSBlEZvyB_cKjHjU0cfsoyqJFNkyyL4C6Mv82KIvjq62_g6tuUAysHsPfTjC1HStP2yIiba10jh4kH7LMJDcN3_iuRN35gQHQ4QXIlcNQeDPKRNOF6os6kFdVkIJInPzQ6kx68EA2BevgGx7248VNTWrQiDewbxTB8LRz2DIG7qHxqbStTmdfHEFhb7hpVRTP5EmPU08jmsv47C_sMEm-LL4ULAqIlr14QVj1bwBmy1TBjVqD-ia2X4ssT3O67WAsCkixloNyaHEj2oezJ3rcCiEguMbjT52fYtFBgqrvJJZqEix9vE8TAiPuMR4HTzzTeD-IGdg2Rv0catfkUrfVcTpQB_F0vcFj8QRXRsaT7QCIefWeKrUSvsg0ju6MKrs7f6bnacRbJ5J3vHNDu2cArfn4HfgdesblVaJR6yACcH8sPKcXIusFkJdIF4a_IzkzkqPM3uBpE0301ndorsgMpDvEMX9xAMv619jKJiQZ5owl2S827K17p8g5Hha-3DRO-Q-0bbrFzZW7lCgt9QeffMbaaVOKWvLdHBkhiEMRhWAHsynQNDNcXkl1xwFsMvE23CoRIy0uz7Cvl	D55F	\\x6ec9ae770bb4768ed05135c5d1a49216	1.second.782f9a5b1266cf9b0a783396fe698862d32de82abebaa4bffd36f055a0929bcb	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	\N	\N	\N	\N	7	5	1	1	\N
81b3908a-53a6-4c65-a659-a74fa19515d2	pv1.first.SFXVQA8fgq076lyx.iz6LKfXLh7vCYRcec8xhXKQkeuALizsil8MgWHocDWRZ5HoitONm0jZ6E-VpwSdh	cared_for	portal	in_progress	\N	\N	R72R	\\xf9331ecc00095fc140b9fe95bd5c3d07	1.first.941c8af05c5583e222397c7899b190d9fd0371c38391bd6d9536efb7b8870d9e	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	5
4e600e29-da61-43c9-abc0-3338d82ebc96	pv1.second.87e4NNzzm5efijSA._yRfDcnIfGnldboTAC8TZVwZGEuG-uOWkAaBZ6DLaXGyBH8v67dmh9Uf5CxYNSc1		portal	question	\N	pv1.dek.Eryvaw1In6KkvZY2.kVPj8-Gf-vlOKMMlxAQYUbswq6qVzZuZx9Th_xxR5-Xeq-3GSmcKL4aoQjiFMVpSAhV_Qvj0wsfUcmG7qitIFYg26JvRNhvofM-XcgqEcimkBGTnU42g6svol_a7JYVz0j8MIJsKk8y1Fs2Hum6eHJX5-_PMM6rEzLbPv-3K820FDDeD9SfPiVUCl3XjIDq9o95sC4j7mirJGd8NOaeTr8pmuYx7ZlhwQDaafXn68EAorbptoZNIxCL6SLj5WtS2WVU2iMsDmR8KKo4eH9BYAy2e5Jf60GZEEjSAgKYo6KgiBeZKurjY2lASRKujWBo9AJcFNrb3Xb0wG6-6b-JkOenfsQSbcv2MyhXTwbu12zyd6srknvKUD2rCIMDZgmyRC2aI32-edJngStabOJLC_OYyuUNVWti1bEU2ElezOfj8qCCLFytI0KPgPCVtIzitMz3Skz0CzldL9LcFKFiCrsM9u5rUFREtjPQzrmM9dt-pYfQHnoODjtX7cl68G5QIzCJOp9YzClyKapQq92H0tpXqJtyJQwieBGutXdxxd5IkHGRT1_wy4kbUwzdRSxVYIOBjI2G1FdBIHDYpJq0jZAaAHRn27t4gy6_f6H9e-N0NhzSvPBJZGOOcj050xiM4vfeZaIdAQQGTQFCl9RZjnaRdL7FwbUZQuIqJkXoaXgTfYcoDWYMYr3oIu-qv0urs	SK8T	\\xb616512eec1888c2b3e1331e1ef28795	1.second.aa38e3740d9f7578612079f5f6377d885062916038ff057e1bbac928827292ed	2026-11-30	2026-11-30	\N	2026-11-30	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	5
1c9f6be9-3250-42e8-aa89-b8882679e357	pv1.second.YFqUjpMfR4pLhQ74.LcL8MqhLvJAgQzQZ6E1F3mulm8_qwJvs4wFoxJdTngeWJInbeJQavrRxu3cvuQOP		portal	in_progress	pv1.dek.4QLfQPlOz4_6l3Au.E8x_ZFUzzKbJPYReRhCpR9PoRxKmpYH7SPcnHVZBr4rjWt0z5lyI80WgSGw6zcv8VIErOv6OKXpiyE7-IZJJguVl97wL2P1Yas_Rf9uxn8TEi2wsVlYLWdvMkNKsPTJIvpYDxXOMuRDYKZHq8FIp55v98DX7mpf4cShxCGYt1AbmI3R7ffFWDdSVW3vn337yoqYRL9b2_TZ8ORlbmrd1rTCP0Pots6iOdySb--Lv3cs_fXpJUGuIUeqy5pjvK4e0n3637AHrvTTE1O7DVoZdqFc04-eIglzkB5pco2yAb8oqCH4uFFE91oq_6Rk5qoZyWFm3bKJKk3M93aDYWV-8BD-7Bq9t6CAsvQWjnEKG1kPJtOm3YJSuLI0B-jJCyeifRQnJML6ZPvRCYK-YzAsJz4c2ii8B4mp8CxN8anOakVf99pmggGz6dpMu-1hJH2PQG6itKkpLOfMxYuYcb_OW6SgAomL11Rzu6AthMW96lNKBNv0dU9WRJR0eFrzY-6UhLI5c6URD7Nta7mvzWfthGeE6MT0EHTaDp1m183jOuGSIjfE2GKSpLoeGN9M_Olm3-TcbLczfDl1JVjgwSdJZzN5COBZkCJ1Y6KqHGb-xKKSbUElg3DejmEnTvr6tmkyZezrPnymghNlVo0c2apx_lNfzdE8aoQHXqp6EjZ0k3Ucx4V_Y1VZwAdKLj5RaAw77	pv1.dek._0Z4-xmDCeOKgB3b.dZsfgVu2q7dxnRWOM754JMQjwELWr2j04DI5Zpsia8wKbi6s2MMQN4GclsgUmOMormiY_J8Awz2dOUfuS_TpfwHigI3qpsVpXiOZb98LX3bdiJ8kYYnoxaoIxUBmHQlkQLO2EUMOOblGYdUZ2ai6Rva620sNeBaAHC9XGAnCAqr9k6MjvheTowOAEoXidH8HYenClFRt5HpFJmbmvILL-Rm--WhHNf8q3x6zV5L8sJCD7Nlrj_PDDnojxaFfPPa-96o0fyvlt6jODJU2BUKfEEz4-zOxGVSCJqJZfMQIv-7ZqQ6T-BqFTf-PIsY1nuJJdhBkM_kDTGc7tgdY-iRVB-mYUjQ6iQ9fnm5b7Z8nAt8VsXHKfl2wM_SH3V0is8auMcw_XpDklhNbnKAcPmv3xlZZrwwz2sT1w3doIlDRdWxbGJDPqRuhm6gX2GkllvGNTvlVisyV2646VBJC6NqfoF2S4gjbql2esTvlC7iP6Ji68SCcPYTthKUFPEJkwHUIys4DCwJggDYJgJOkYPIFXfv-jB4NYC4ZAMmxB4qyFjqj3j2l51pCAOh7YxpnKHNN42NpsI0yXnvz96AOyslqldiYCFNdyn8EuabxuH6G1vDBXrCu5eVD3PdQHw-KdchJ1wwq-aQ6wB-_PRBlkRkJ4UFbBTHYvNup0Ip61xGuSH2CiInm1yLaueTJPPYHQFEZ	55SJ	\\x63bbe6934fd1b55cfac23ca96c069a7c	1.second.5c753f58e12b266dbd5bbdcb5d72da68c59c941bef21d91dab94637aca570ca3	2026-11-30	2026-11-30	2026-12-02	2026-11-30	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	5
6cdca625-89dd-40dc-ab9e-1e83c7f7597b	pv1.second.CNJgcKt_kBL6qSMe.rVW5ZqqTtjOgMj-OYwLMc4G1H7uufOPcUdl0vHOj48B5r2sPq4FPHo7I1P5-dZPG		portal	question	\N	\N	539N	\\x48eb11a857f33c3fad72fcaba25710a0	1.second.0e73dfd259277202a8e9d6a06b5e6ae87af2f0200f94d22884913c242eb093ea	2026-11-30	2026-11-30	\N	\N	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	5
c92f70b0-7ca5-451f-9c29-b0046c8fcb2a	pv1.second.K4uny-OP3wLmz8F3.6qCgku-FtiwDH5gj3KC-7DpvfHU_E66Iyo6Oo2QooYnMx0mcT9a_1pIrCSZSUQ79		portal	received	\N	\N	GQDF	\\x24fa6333691fecc1ce2a7df71aa594ea	1.second.77444c631987461ee2d1627ed15bc558c16cfa618e74b55c15ae64fda23f04df	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	3	2	\N
fd8c69d4-05f0-434f-98db-d96b3143567b	pv1.second.1XCDufZayrdIe5eo.PP_lHjr8JhOaxV57EH-HOG-jpDjmqVniFfzBcHbWzfoTOADHAk8rNaHgmDtXyEpN		portal	closed	\N	\N	SDF8	\\x4c1aa3fe45939ac10c2676335a185939	1.second.22e512ec4c3650cc3b47251d95a7d2423ee7e4c5db35ed851c3725bf5829be83	2026-11-30	2026-11-30	\N	2026-11-30	2026-11-30	answered	f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	5
acde8638-9b01-4ffd-8540-58c78d0ff84f	pv1.second.qlN-7CLHbKoxgS_V.Om0GfELRh_hQ8OX28q9fsi5y64wjDWRsZPUiDhrS1P0yF-rBrxx-AEJzuVNQy9Pb		portal	closed	\N	\N	C1A8	\\xe1ed777700362c6b73473ae61f256d00	1.second.e0d8569583e09d68e73cdd753abf8afc89a82a4ba05510136e0c89cc988bb8d9	2026-11-30	2026-11-30	\N	\N	2026-11-30	resident	t	2026-12-30	\N	\N	\N	\N	\N	3	2	1	\N
4e2797bb-9632-41d7-8c48-e1271af07a4a	pv1.second.oaH26h16qeQRv6H_.cSt2Nx9EoqFfYR09R7pOsd_r4OiwUZgAEHjlS3C0vXHCu3OjOXA-nu6kGEl20c6u		portal	in_progress	\N	\N	N2ED	\\x4a9c3199436ee33a89c77c5851eb97f3	1.second.26a1eae1377e05956ffc678f99b4d8d65f202fca63980689b36e220fdf3af567	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	1	1	6
012389cb-10f8-44fa-8250-e68b243ae35d	pv1.second.oidkGgh4Pek1-jcb.A0yVXXrJ4B6SZpuNAkcE6CBex1Yx-tCwNsY-MObqFpPe-Fk6Md4qsqzWroAstnYE		portal	received	\N	\N	VP44	\\xa7e2eac697d359d894887cc49b0e51e4	1.second.0cf81631f0a7f61264ed2f7b80006b0f71937e5c9fba86e78413a32da6eeab6d	2026-11-14	2026-11-14	2026-11-17	\N	\N		f	2027-02-12	\N	2026-11-18	2026-11-21	2026-11-25	\N	3	1	1	\N
64647442-93b5-4fd6-a66a-6a26604b53f7	pv1.second.K2H0_6-igvGT5xQ3.0ULRbS0A745VbdyMOh88kWz2mYx7cxRjIV5zP64VR2H1D2lOJs1ULbyIm8-Y9N7t		phone	in_progress	\N	\N	BZVH	\\x38f633dd2cb928c7d98cd7e6b62f9ac0	1.second.8f7c8a263232fe9a1e07b3cdba79de947b39d267729e4e14bd551d538e85a02c	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	2026-11-30	\N	\N	\N	\N	3	1	1	5
4dfad648-2d7f-453a-b0a3-2ee7435e827a	pv1.second.Gzbe3YVh5dnrMrGW.i5-1lzGhbxypmJqeFFGnKecT_T9PYnkWt1A0hzWdZxi3EVOP8Hu12nbOvsNerA8o		portal	received	\N	\N	23HE	\\x1de7e3389d7a14a82cddb7c66462b032	1.second.4d8ed0dd70c925d776e57a6cbc572d3e8d183ac32e59fa9c5949eb51989689c8	2026-08-22	2026-08-22	2026-08-25	\N	\N		f	2026-11-20	\N	\N	\N	\N	\N	3	1	1	\N
b5cb01ab-8569-44e7-9fd8-1dca2c44bb86	pv1.second.mOetLmvV5mxscsGH._iCTk2Eqmbzzc9YIl4jxicx9dvsFtMFlUqs6LWvIROQvP5YnGk5L9X5qSAloMbtV	self	portal	received	\N	\N	NKZS	\\x78fd1246fa0ccf07ce7452bca730231d	1.second.bc039d743f727a41109bbfc5b241e7b47a2336c69ae0a0ad3353edf269e4355a	2026-11-30	2026-11-30	2026-12-02	\N	\N		f	2027-02-28	\N	\N	\N	\N	\N	3	2	1	\N
\.


--
-- Data for Name: intake_internalnote; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_internalnote (uuid, text, "on", author_id, request_id, number) FROM stdin;
4535d4eb-4984-436f-b57b-b0a76dc03e51	pv1.dek.3RMnT0CXUpW3jKi9.vPMsKlGrZa5du6buU_XUXEKeNpEB1y_O0ugSRDwcNrRYm-K-TVrj-EPK3wYaIsCM2eB8w58_MwrsneUNN_VdoiNMwqglC_hfcBabn25dkFX0bXq2zIvDiMEHSMLXGET5sMskWJRr0OLD1nVnDWWKuYuN7spDeQdnsM5ZKmpNqNzd6QZ2JyvN9JGvzrszkcrxF05JxI4ttXi8B7JP9-pYoUriRe91kfuY-BlohjyR0rwF2pSB5fCS4VgL-3-uxOfRECrMCONO8hFxRxM8wBOEikFd0nKOJkEazyRW-y5BJl2CZNfe9tGPBP00X2SLaj1p3wbZbzqi5SP4QH5zUrmqOyAMKnIS9PIZQlauYpJHd6woULId8ArBYWbRZlYqTmsWPu78GT3x1n20QQllCQEti_7EUu9sdSGGts9GaNXTsEote4CY4uDIJm5m3hA_Kuch4eOF-zQtt0KSP09epm9zZn2N0QBdVOdfr9LFlqA5QJ-yOkJvZJaFglq2GBbDVtpF_neLRfS5w4ByYH5obg7jdu-GtKnH2gHzX0NA6zyRgGhqt8HGtYGcENgk2j3Xh7WiYDPY1m2EUapDT8KPNZHGyD4YD6UhTNY8SV1fMl0v8Hl03P59dUENsBdps5ktYuR3SirgQ5WPvS2_ZZGOzTfTDZiqb03IxoMOOfFpyHYMx37UFTLJ6sNR6UN1O-FLbAir	2026-11-30	5	81b3908a-53a6-4c65-a659-a74fa19515d2	1
ad885ac5-108e-49bf-badd-b39d50454c94	pv1.dek.s5uRE5A1VnJFptq1.MKGAlROoWfzmERrdvnHKR6QVH35uaXXtYU3YSbJgwsep99sOF6X9HoXB3EQOcfEU6ZcGfTa1-rPPSXcE44FxMLq1o6Ai4cZuz_vCLFzIdo5bFipFHz1PaVqO6t5PF0EEJTAxT0dfXv7sGk7xzqZIjicr-Bdnn-lj-cf5rz2xuazACrMUCqSVidorReb9r9ASCwTwHLjPAWJASOVIG5DOViaGzdvN-_j6SeIS1iCTg1UNCHyVodbY9ugkd_M1zZUbpP6Xu4W7CfX7a-_k7cucYTPTNMWL9JSD4T2LyDcFcTT_cVOhExmuRyO_r68XpN91mts4mZowhO0bDtnUQzbiezqDZhQFypfqmhp2PFYQ97-AMFHVGhxk6P6FYHcQsIus8q12EHglWz8tuckKV40CTfjdzz0JxCsp0Hgg-nC1WPJ8Iwmch76yfcWAnYVjAe3DfvvbRTDQsBSS8LFL3P8BmWQKCoiOk-OXUCyYyq95k4PmRQZs_ZUvTNPdKjHLw8iryPQAdLebGcL1hj9UOEbRgm4UyEt_m5tHhQGehdEX2ifEZSZ4fi9IIFqG7qVyJbFbai52zQ724ZYrhiv7TYgVXo1CKEgV6fsSUiB6_H4S171Hpb1QPw1fxdNL0KxmvMKKyuuj_Fe-HvYYdtlA-0BZSFgq4R1_ZbtVihItUJF3O6-tnu8y360JIOtgfh0xlSuj	2026-11-30	6	197df484-56ba-4272-bfa8-4e74fcdcb137	1
\.


--
-- Data for Name: intake_message; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_message (uuid, number, author, text, is_question, "on", provider_id, request_id) FROM stdin;
ce92e216-8b61-47af-9660-b10eb2ba9751	1	resident	pv1.dek.lwTes7ogcPwfuRRO.6bfO3nAXoexD7RBUCzyuOHoGUZhXLRilwjtIs4Oa1eqxrY7vIEKFDQgZ9UCR5wpP2EarEnqAUpvYP__yEOEnWe0kMbp3qgVqCS_8omSgxDkC5vZZ1BZALJPGxmgFdHU6i9UhPeAuKX8lanuQ6l-AgdPi-yVo7TS-38jHX3d8aeakHMcdY-Mn9dRegtMO2OLVkU5PlrWQGdwD4Ww9ZyhcXth6--TXraJ8Peyo-fTwJzH2hMkj2cv_yn9s8QtPBSEaROBV_ez_hd2YVj2q-8MeFIds7yyfrdIdBVZArSdG6RUUdThoGNhyhQ4i286Ysx1trpGrKgXABh-DRYQA2pUOqvpSmk3JEaB6SmWj9kl6aAi0o_RDh8tVFGDBwC0HekLq-xduT7OfyuP7ftNc47i7zg4fY4TYDYxMjk2HHtI6eCPEhUhWHgk6GhZrjY9u3dWIgy0L_YZCc8Cb5JEV47L8Wk5kgmL8s9TOQRCQ0y7Vcytoaer9JkVinVP8i63uDx2_v6K_Yj3Udnv6YU-DK-etZ1fGu5bH_DFhLJF5Crz_IKuoOblE7JA7vgVuI0CsDDghuN0Y3dl8dpMPel31E403Fcwbk5htH6zdlY4qmjw8EcG6NrNv7z8rzrTwYglNYChqLSwZ4K2JfCtmjViFr02rzxwtGXttPX9t3nWZfba9l_-wsA1MljCHDlcmDn7rDuBA	f	2026-11-30	\N	197df484-56ba-4272-bfa8-4e74fcdcb137
19046ab9-3c84-4c74-830d-a6e98580336c	1	resident	pv1.dek.1yZlxfhVBY04QsGa.hblB8ehFNZkhoJVDUNAGfEaKTBXpBPByYUnkIn_syPtRN0Er8oiAQ7PY2fa3PVlugFEAVtUtAjZo65N7X1I2okJwF62Z8BxWaI-0TGSBYXTbF4N2dziSRZrML5zX-hEgvaOmP7V8z3zUJX3p6hlWm7oXQfOEghPHWGv_m6ZSaJIkl_vkd23cJ05Cjg2kUSTUNum3bSXaHJsJ15WzMtoXR_aP7Zb5_GOeD75E19jihbh0izfec-JqC_diHSENBkqQcrrV4iRxqyc6u4ACPA5yhyoPnKZ6sCUxkcA6qEJ_Jz6A4XLBFf0CWpEo00jdhdwMDxWwGI2xAO5zhqj2ZDN3nU-LQcBJKtzCucaX-lly_B67XKAi-AbZe1UL2SNzHldn75qWgUe3T-Pf7ODS8hfKd7CjHqdp3DGk3yqhjIg8_MMrWE1pmkXGB6B73RFNQryguJnVVUfR1anhsp8_wL8DDc1SBePu-miQwD-1KDby6HH_pf2jzVbYmdgIAZDfzL1MZG4-SKBu5bJbgZRxSOiEzxl9lVQjSxdWipXrFWHmcVCVcDbBYLWSOKliFOEd03u-O6Uk-kxJN5MES4cpu7SVQ85MD33a0x1jJhA_ThJuHLHryEaTHmxPqnN3KsLnlR0S5VkF5SvASq2kTwtXkgVY4B4Mp2oX6c2vnmzYcBhpQDpl2y7UuKfEv17Cb--kbUiY	f	2026-11-30	\N	81b3908a-53a6-4c65-a659-a74fa19515d2
52529b3e-65c1-42fe-8a21-220795626d9a	1	resident	pv1.dek.238WZE6DCLL7pdGE.338g0fHm37bChtJ6JLn7954KkAECJYa3Ud3jugaoXYYDXKJ4ea04djpZySnWYQXDuGMo-E7McSedqX1spACTpElrQYytA_5348VZdtLtEmZaHc89BsljOa64jLCqPwMf3lU_FMXOTXiFpuF8z8x-3lFwKQ8VStoYLCVpAjAUJz43dJ8bCZorbiiyjXzNX-Hv_YiH3UmveWW_0aXgFW0Ib1mqGw1cZPvguHqy2YQEbqOob-7bdXgj5q_4bRH10PvZ70IGH7vw6cFVtv2XMU9-fbTtGYeYaw-krC9EvluEcYZ85BaWmOB4Udc1PHxeU-16rG01-VRpROqJij5YTgjj-opovN6zogArnPEmqKsKzgnj9t6gUPXrMsWz1V6dXSOhTM1dCT_JSqHlItRtR9fXkEJc6nRIAPjd2Skb7UzoFKf9MrmmTfIeaXGiO_IsJ5N06T7HUNdbrhjj2V538HkbovMGjGCyNYTwVr2Xf3itT4Vo9zeXfHchAzEtR5iWrgFqDsjWPD18bP72Q_CDZfX5EAy5VmCMGzjled7KzcAw_36MduvArXcSlz-0yRbseQaORkYPWmbMjeh9YY_YXeNHM22vd6weJgKlgZkfLh7tdAm6MmLlsqqzv0hx7cQEP0veYSI-xi05ojDJpxZQTxffEToQUoW_2QCP0PNL_2tF_ewQACweoex5GI8mVtg3Wbhs	f	2026-11-30	\N	4e600e29-da61-43c9-abc0-3338d82ebc96
d08f36d3-58ba-4898-9303-9a99ecf98ef8	2	supporter	pv1.dek.OjBUDelEDQkXkxjh.A_qYNH4GXdcUQ5oTT_0UdBUqX4RukFQMpHCCEKlV23Mum5ONwSADzPOvEVTGBX6twfsoSx0174MaP6rzkSd3xXX7cgTi6nbhjmEYAnq6fMhl15m4d3aw0B44533CscGZg7pWMxodYwlimsvjkjnOuNdRnFFjBAV646b_w3VsD8pVJvPsbWLT7hr4LLL9UG30kmqg9z4TVzkS1yeDCDFgH-_QUJlLixNE94AueXiilDIt3I8RTopiI_Z8oYBIC8uKxUt7itmY-aEXdRqDjNkd6VNlgJsKKWd8GkqVCiqhYIh3dRAXwEBXVL7tHAQE9-1zi1OlZF4y5vIUG_YiaN4cxkOeZJ4Giouz2EdMghOJEOP4Z9AuMpIabz66Fb9Ry9NqVRKobwTu6FxRgSMuKGOfBg8i1a0BGtX6pazIAqgMFs-7guH7LUZAXlO5i9MffiK0ya_8jfdVQLLqoSbQOEiJ6wZBTF4v9MP7pppr_v0vfEHVwTgrA_qSqNv4-dz3_wTsqLvXIzwBIzUs1GTkf96TQeis1zHTcKnbs5rS4YVl_BLbq2D44dFf88spwqhZMagYaix1JV11ohjEoQHAi4v8aulvxvklJitObeSKKXwjiBplEOdQDEl4nXlc_aFcyPy7J15ITx52PgfxwIdg3jM_0EV2xfbhISyGSNtETaKFZnsCYDDJTb4cii8vBmtE59kP	t	2026-11-30	1	4e600e29-da61-43c9-abc0-3338d82ebc96
fc1188e2-f0f5-41a6-89c1-691cbbde99ee	1	resident	pv1.dek.EfVRlbSH6SYqPjwG.svabauDWJ0qLBbtjd52kxdA4MUhNA5b7cTo6Z0Z6uU1wEFc8Oo3R6eUMfyeDKTCDve8s5Dvyr-oZLhHIXFZDuDAa-jX2L-qSu9zZkpEzbO6Nqr3FT3hgqynDA39rNiVOXV2pOn94saAIlBviswhoYNBCJAU8SlX5ajbrZ0ppj0ahGDqBt5UQSs8E2Xm7nYCG4G4Yrr98lfMH8tHPOq7i3aJg2niqHS1xSgGyWt4vHAcLja30Ut-2spQd78Fjk7lrSCJNE7W-eN7IzT0nhF-XTe96cMmLXiqk7M20Vo4Zvb0zjadrV4GhTzq_ufDwEdcD0YEmE_PyovA-Ng9F1pgRdLB2S10fQ9Z1JYXKBlCDfSRvasYDGGc-XH-GmLf0--hO9vKhLPBYbCPW_xdAwlsT-ofibk_0Zc6DoLXZ4uWhfxg_gqyC2zYL4md-oVA3NLM3RShaLDwXNWdzeBYpL3y16cKNxQQzxgDnyo83sg4ZwO3Y5e_uu6ieFrstkVYE_cujR0YI-yhqHElecTsG380Xbt37DXP7RkyFpLZ77oBZQnijyHPffgxKlqCOQuzE8Uruk9NPf0NceyqbVqTNUVz-8zffeK1jWQPTEe1-CLJLZQ1FHzzTqjvbQfk46vpJGMdD4s8ydh0IBa-xbzT-Lgzxf0SPu5njmwXBggJDFpgCBwYh0lxEhI2bHHlPQ_LttQpB	f	2026-11-30	\N	1c9f6be9-3250-42e8-aa89-b8882679e357
bbd761bd-d267-49cd-9b93-a73f8674d684	2	supporter	pv1.dek.H1NMGfntVUYLMXgY.Bw9cTGrORhQ5jbopkHgTv1jz85k9-w6i78kvaspmbXl1s7zq95WIcRyC20DfBXavrXFDvKYIBS9Rj4AOU59G-mgJjKLbZFMRb140D7cW9ddasX67Quj57NzPCIDaLIHCnURx5s_go9_leeuWCRr25ap5xqJKRP7kbFX3Qr-QZJyHR7g9NzzXf_qVjmVJrdMgAMx2dJkzFZmqtrq5BqeKSf_XV44wfNP9r3RL5YGlek9XdeYTtqblMmN0OBow79Ulde7hMHS9S0iimHI8NmFlYkIoGNY7ghnx40IsLVtmT1g4AeFhvAHpgeLtXBCTDHyO6kv503ProsRIMVCkDi5ZpTWOENstAHH4WOLZ5RoDIMCFbdkFi37Dxvyo9qkv89Z4N3qRMNsYB_zJZQnTIBxumtcNJn2JmPpH38CrKcX0nfSRdo5vVM6uhayKG-SaYy6nUw69pdOnyvdl1Dz0ThbpkoOC67iw_f9k0aD59weaiLSuFl0sXlKsKQugkXI8bv-MOSs6FJZZCtsBXWhPrn-_yQH4MyUF_Ozp-4BVdzJBmn2MVKTJDnqF384YYOpm0vn7cTkV-mKDQmjtrXeuEWNlOlVoXeHHRY6io-SNWGcJYNnla_J3d3V1aN_Aj00OumdLiDle_4U0p2VBXMDDO9ErJ5P95n4yxqihaDV1WXA8qJ1kKCubyHxEjNaJ-qiGRd6L	f	2026-11-30	1	1c9f6be9-3250-42e8-aa89-b8882679e357
6fe3101a-1cb3-49fd-aabc-5041d3794b73	3	resident	pv1.dek.fCSvYBdSNEF3NnYp.DLJNHHBuusIhPO8EQ5DAojNLEG6dKRvrWTDGE4sEB2YIqGvzxWYZyxn995gxkDnx5DtWeDSCWtfz1TW7VNNcso4Wxrh_aU9IT4M_nvsfTXjj_0qYWHulUi7Ce9fUrzYUDPtk5S75eynsTQfRbBFTl9FGPXAphrRjyAfqZOhkzyVl6J0OESViz8dGCUWuF_DP5cwo_qXC37hZg9OF4AsLofW981Nx1pp4nW7oiCgu1ac8lNUQWVCM9WRI7fD3gLPXvUcnFmxk8Px2UdVqlkDOqOx6HCP4n-nKRojPEVHvNwh90CvK0ARkfzb9OlZ_AaGlIam9gB4aJ5O_qPVuKemJk8DHA1HWGn6A7d_HPk-lkg-oZuuLf1G5E1L1OtqzLA0SXtBM4CYztVYuFnHtoja9dw_BTXDGE5jgEJMPLYClpcjuaYt9Hu5LhHBGGbP50Il9aXbKVwLlIshN82jZTCzc04e3lvtLrd4km54UZQWKDfqTKsw_9XYmkKMg8CukEmskzKBJ7MTub8qoedVibQBOTgvtErCMCCkIjBseJHAvWObRFK-FxTx1FnYKKoHFhfMmBZp2DdaLG7cjcB2oaKjyWvBpzN0eW4T1Xp82XLIue5XgB0mvDNgtVvCX2ya_14V-DmpDA7RD3ZbD2SpNqpeKLe73xU6WARHqoR6l5HG_tie3iIx4flBDBYJNfJuY1a0L	f	2026-11-30	\N	1c9f6be9-3250-42e8-aa89-b8882679e357
51c2b5bc-08ba-4ed3-b29e-689c370ace60	1	resident	pv1.dek.wNuBt5csH018oXqL.P99TlVNxBXNC2yh-ZwOXIT29u9hP6zB8HtbH4tXjXcfpBcU3XMY00IDz1QHm_wc3X8wB9oDl7btpD-YrDcJRHJXy4hnrtlk1VTW67i-qfaoN7fO_4aWdbp58m33znpU2HG37Cf8w_4NoBJrRraDRbIIgtHfY7O4rVmBUgozaBHU4WJMlnSZal13CQWwT7X9dQV1i8C5sexDDNUC75GZlsqXlJdiJU4FooecnBb_QK-qCAgCFFw8cyPdkSFOFc1y_Zpwsk5P4ctq6eQBhjFfAovRzXjJXjoE4ti15Xy9QBjFloflqr-LN1AyoIHAIHemdkJseuYWW1VK5c1yEeXWeOCUaEgD0_JJCk6eDGcrw_nkzcaHD_GiHPQv_b4JPv_lvEZgpPB-MrSvZff_95ptGO5KQ6N6j5AE9ALMhpf6Hp0Gwo8-xxA3LeyM7d6cPfw8qwXfZBBfHpes3GNEscgADYaLPXoxV3bULR6IH7jaiUpO63IYZzukimuU7MlyYOoDJgXuIqZ5Zt6Kc15b41L8rG48Xqb3VCjWRRdOGhK04jfCiV5VvZfUdmyVSdV2-k2RWI09RoVkkrCE8osxEM8bBgnjW5UF2VZhJerHJSJTKIQvS4KzD94DEo9B-6LMKDi5u5HfPtwTaaAEg0IBCB2nK0UGmq37uIAPcOReSf2UXvTz2VlD8LNwUW2CYuzRFqiso	f	2026-11-30	\N	6cdca625-89dd-40dc-ab9e-1e83c7f7597b
d72876a7-d4c5-4447-8a1f-9ada4cc2eca3	1	resident	pv1.dek.lBtZrkrRTVK_EUb_.ga0p1sg6THiJAUWHK4foxCuG-soNSvRtB-jADsPfY3WDtVlNeazqH-EGApBc0yajI1xnsKGxjjpUnP_yA03LFMa-tkbg3H90UaQtqb7O1fo2YUOSjR7T0He_mHETAmDPqLXDpiTG_JCgwytH9vGCS128w5GdVmdCKfSQqFYitEVKTbY2cLGiD67S4z0eTFyl875jQ31jX8RFVGYnhC30YF5lrEtp9mYNt2ZppwN6niho9PECqTjowax23AzXhVyTtijqfohdfLPR0vQ9otnJRNKLnfcIaPBHHmnOsiyeZzWjPxkisHPLU-_IS8VWVLe02GN4LNU1LHGC7Nex7I8BB4A99opVOarfRN1wGK9KB7kiWazWQbpDb3uGsp-5jsjfmSjX82xK1JduNPQU03kiksZTelGq7dmtwlNFoVxHUmw0YFi-OGqZdLMdDcfC-6PI-gs4IqN6EjNYfPutVnnuOcuTtvfNAVpxnRwguqtJkjqPBRVdVWhLw0NvFPlDkelT9wgVmJTsOlniB8W83I8XmQH_Cn25Calm8qW7FlXsqlcwO4iNt-N-k5qY9g2CLFFqipdM3wTZFJ6zevFAOU8KuVH87_V41pKgRjIiCXUlHxngA61f1TPYmY4lSd0uzJ0FL1VURnc_1yXVwr51oXT0FpnTMCjHIQR9kJyeS7vZMDQ-gaR_jn-Vdcth0jPKRTaV	f	2026-11-30	\N	c92f70b0-7ca5-451f-9c29-b0046c8fcb2a
dc7dcac8-b52f-4d88-ac52-2af02f5d7d49	1	resident	pv1.dek.XT9bM4fzX-AYknNg.9jXsJd7xlrYWMK8elmCK1DOxeHTF66HWXfPIznzY_dlOZINY81sqK9J5pzwpnDDSpBYyUpC8OQYDWNea2njYzc8csSp-2yFfRNStwUOmnaqoEY9KbRnXXlvn_sI_KJuAyk1BSFHh9-gmHgSnRxlDJ7cWDJp-iXyRXEdIZZuTjJ9-VEngCEAvOOmn5Ef25xNN3LgISEJThLQD0bm5o9fTtziyfKAStdKAGcHuRQixbMfNbbpBCYiLzEKRpozLVKWUDhYKPE4kdyC7XVpNA-cE_P1yOYFVrMiBYesSOToyqtj3byqtIBTNOJWEgfHpICB8gcFsYKgU4gAMCov_KfWw2BGetWgHjD1Ryp_eohckXJRVchKJv9aEz658kWww82k9rsFJXY1Is5Y-L79RoSFaZzf8IB9ys-PCZgPsj0As3h0CYmZJLWxJNwry9BIgzJoq6qosWjIgOQLuwYo7meUwlUgFbZ-TMCHSTj8z3eYdPoID_MBMlu9C46qu33ZZ0DkYb5Ou7jo5wT81zV0PMpbbGg0wh8ehcVmofQ-GL9y7n_nbLHzacKN7qiMsRxgspr1K7CkJaFJNJCCG0T10hbB9B5Tl538BVkX6VITnqBvEJO59ZCGPr_nDMgxlzHveDj6LGdmrENmZFiHMyapnqJGAdDcPLs7rX-ORLW3hunXNucCQTbfUTnumghWSAs03eA9B	f	2026-11-30	\N	fd8c69d4-05f0-434f-98db-d96b3143567b
fae6cca0-be58-44c8-896a-3b96d45e933d	2	supporter	pv1.dek.n7NKiXCgkfGUqwaB.tIcdRUYvlj92xhdE99PJqKUHAe1wvhgvHYRFpk73RBGEmZJyCCxAGgAzszXxQuU8X9zfr2Z9QBzgWjmP0DZK1lQVSrrwXdNKXyV2J7lhhC_hyL-otpJ5HEReVXQPkaNq_7msCFl24n7Ow9H00dp7bSFvG1CX-hMiiwg01JctFuIO1LJu45EzBEndXcfJv3pg8u9eHHhH9cBGTQTlhXA6yLN-lDlsFs1WUmc3xNtUOYEBFo7Y0Vm3s11GsVHpzq5cQd0fBIh_G-q7AJAjcWtNJLQvy83xTsSud9UV2HD2IIKxrzTdWljlccSztewd7gwR-mNd-gewK0A2B_A9Imx6TQRJaJXWVkcw2Cesc2SnKbUV47Y9TNRV3CnoPAmK7VuFJOwQfQ-vPCTTeZg235et4FtcL4MZ0yexooAIlyjnnGBvmEvC3fF26woS_syvtLPfn9NrQQBx3uKbd8_UpQ1D4lR5KmYlGiBAmZOqFpqe3yvWnN4y5p88H3ZxAH5yVNG6sZDdw4B1f8eZejhbAkLcfweY27w-ryBJ7ZAVdinv1U-wvax-QA8v9bRhAoPSaAmgvOe3QToSCBAu_cSvFDRUf5eOBWxM8ljpSPAdVyNb75E-rUcuHF2s4VKLtlSOkRJ9YHnbBTs1Tw_A26-DlyMMRC0y1u83I11rze52CPfJVtePlltVSv-0PpiT34hg-9pi	f	2026-11-30	1	fd8c69d4-05f0-434f-98db-d96b3143567b
36d26eb5-f448-40b5-860d-59995684251c	1	resident	pv1.dek.XC11AN4NnXAysi9t.ajKJc-Q29LEKlhhjSJ-P0KsB6fR7m1S-uNuVpwzmfnONJK49XQ1Z8WIovjaoL6Ndd0nTPipq4bwvokEGxHpokt5ByVDzUVN8ZYN1j8VZepB0kiWt0oQgVxBwSCk9FOjw-4z4SZvM3i2vfVNPNpCmc0PXF7WyaTAtOzH7ZF7BgnOmzMJD3b0sECQpi9NCJR3gC66qIff-oEV1tG_LDSCeQm9LX1TQWMm6d9xPCl5diBQGCj1IovmbYNJCNYcZg1eA_9iu83jw6bTLjFHlAguJlz-NehmRwbHGA31MyriYzrEkzF5QXcjyKzpX9NA6OhDg_Ih1V7dc_Qi0-FNsorB9-lAKdDNbFP1GO-ji6_5FON0WKnIlzD4ePE9ZZ8taA5tqd9ckmFY2HxQPWCzy0uOr0Pq4m6Fv--nZO4onhO5aJHFcDZ0z8Yv8nEeyovMkGp8uS6LPUBcEDIsLjTxrJu6NzZi_tb8Emvmf6qj6QGbGnIdZczBuy-zgvnqmPnCHasfAtG61VXpQqUx5ZIM00UzC8lkhXrXlMhj0ghZDqBTDQ3hi-Wf82BTKf-XLH95kUdbyY-o2AXASOFN650D7Rvg9O7-2_c-4ISSs4b1miY3clOAPy0prNLeimV5Z5eHPNEjS0jky4kVrIJLLR-oi3vEJjAvJfBixARAFucAMYWAgJI6Ylk0h8syjFc4Hjffitlt9	f	2026-11-30	\N	acde8638-9b01-4ffd-8540-58c78d0ff84f
113850e7-3f43-4b75-a6c8-5fe0b221b14f	1	resident	pv1.dek.UMP_ub2UGrdfAEcW.N1AIJH7BGE3avRqjCaHS0cd4zdhfrbXqoKA6zhGpbHQonHUERy6QMcDg5KRf-qsJKC_rR51HYgfqKjzVfP2rAHsOBS1j5rQB2JJstZNO4XYGwm54w3G_ym19bALnxjkStMhfk-iLmbAmpiiG1Dw3P_dGgHltWCwG_tBFmLWFqNAugZrVCSwaLNcBv0EWhRhPHRi3S0ePyLo8DMho_PhXJ-dzPMXchcBljF_J4RBxwn6al0g65KsCYC9bFB26JsScfzfRkzJbDdppYdw8o8uV5ssavAykJ72u98gJakZPA4aKkDjWt-L8UpyMKDrhKBrrbQrhSWVot7w6pshfiEqYjpafBMM7xHPiklUcMUIWhkSFpe6brIea4xnDr1xfd_1LxJHkinEXsbq6J23G44thG2Gjk3BGQbjO-qq8YYV9vrwFje0FJwDm7TK2YkqOKyffpPnwWfThAK0OcXbYhI9yQkAOEx7wyeD1-b_mU1CaItgDuVSDglbOSmT5N3CKtRoI59RU5QHb6J3gOiMdgRu8xV9LMskPmGVVYiNxltRknyi04s5i6S7JDStluzbytG7JNmIpqG3ESq8tYrAANd3-_s0FDdXoUlhe2UVWcIw6WzYLuHclHWFm8AhSi4ToTxrpefWYjeo2-E5_GC0du9kmUSn802lAtVQA-DVKG8E9GK-amAXKsDp-8fwxPdIsqYoa	f	2026-11-30	\N	4e2797bb-9632-41d7-8c48-e1271af07a4a
6188fe16-624b-4bdb-b76f-21c5499f8081	1	resident	pv1.dek.xahwkSwzRRxfCujw.0qZcsyQbDfBgi58kPJipPabDa3kr2cSfjUPvlJMXjIUos6Da73lxL2hgcCNrgb8oPubvZGda9iXmG5VGIo7zAjFl9nvnzWfTUAUWsWfigLCFHUiIXxnzJQuOafmeyWSqK9viYujA-bPsVaPy3N9neE-KxFR7Bd_IhJ1k4TxEax4NpD90rkdLXieBWI7wQiGJaZXIyHj9HMF10FCY9HlB1BJfccPCNwQf3XQWCUe72DIwicp3ln-TshSkec-lP_v4NH4H-dbHnZPWvuHg64ST_5X3qkz3uqA2_9C7mYrdWYd0eMvr-zYrTdEXqlryetQWBnwuLEygqFhdAkWN3hL63XDmwP9jTeKjOOSIiEOePogn22xBCOA1YTrI_sQAsLjD1LZQJQIk-nqCZv9XsOWPL2P6tJcGkgd4VQ8-mNfopROmiMkbEmOYhP4c9T8Ow4GLwSRCbFGx6kS2KszHukvZ0QA38W2cX5GrV2gkcrX1NEEfrDmRBHf_ANyrc-atJlWW9JeUEPq22HgeQA0QLI9cAUZC4PjPXeQUUdfwFg3_2dd4G4WeKEnEZg0WAgHTFNLv0xuWV3LOsAJOTtJob3bZFxK6oux4wjJ1Q3W6LlyS2tVFtVcgPXveXZH-VJH8hYrDi5q8DQeR9gxvRR4Ycau69Rh7PgToXYCOZoRy-fSg-3WijTAsXTijtb6KuDbMsmnC	f	2026-11-14	\N	012389cb-10f8-44fa-8250-e68b243ae35d
698c4412-c271-428a-a1a1-0c504da4ccec	1	resident	pv1.dek.78JqE4tlnQmoqP1f.3qN1BYNnDMH2IHBs9vgPpqWjdzDOp51mCWMwXj2vwKqsjxmOwTJYhl1gjvaiZ1DT03zc--Fb3GF8GrvhANTkP7x-3nwvSsYLBJzH9nA2KLTQ-caKQGHiWYII95K6_eOzICcMs8RGpKh_7Vi4_j6kr6BiAMQsoJvxUT_IU7DLrS-5NptByuQQEvs-bGMkWs_lqMx_a0AavK87EjosiMR0T76x2AeYgEfkKNSEgZtT2M1zmeTTy9LLX3ErdxbbEAkwBASHxP3iot8wUXc0sN1DPxYEgtcnzHrC4ZX3xvjqj8uVg9CiUlkTXU4F50zLoLIzOi4yc-lwZR-VPJ7ZwwxAOKFBmH0JAJiT8shCK-2Trxg87jGuJOnTXr_lt5b2KPDjVR1r96oEyaFLvCh0-hS05GPEmtrL-j_sQ4nsai59Sdr3602mFsTjPsLTTQsLKPNL3wKbQQA48Qyf0ZIS6dmHmjOkrakoBL05ZHku9DgCzfpFH-Rxlr-nxAOOQ7rLM7dATUjucDrEt4LmHfM5adGxOuFcW_Uv2iPUWBdvwEREvT0Rphq4URsKl984AFhOVszYR1UXWATEUBu1ZzYmtBFywFNDjEEJc9Phx7JpBEl-MhEDupGrmdVgttRYMmkmCDyY4xaa0XDuzJIc3JKGs9a7u0UfR0jni5SxoF66PT1GPoVKGC6pAregi4bSrDhnGT1k	f	2026-11-30	\N	64647442-93b5-4fd6-a66a-6a26604b53f7
d6f2776e-c3bf-4ca2-82a2-fbc39331143d	1	resident	pv1.dek.BdHlupl94JmYckgl.YZoTRQRyceA-VMmSgdnh0INERwtzj_e8IVllB-ROvWRI3QspESdfScWjod-ychqO-h7jr-s1DZH80KYQ8TqCJ8AwNxA8RCB2Gd3PY1PfM2Xr_sk6PbelVo9yX6VZJFSVG8knoexfKi7JtyzsaO8U0_HZFhCMc2QmBegXgNhZZB-Q61LBrgTV83Ji1y1qdO3Gxu9omhOfZ-zXhLbnHubJzjfm40Zt8BTomX2Y5Sf3laQ_QjtrTcXkOBpSauApYj5z-7AOJLM4lKFmDgVZLfdqk_Bwf55N2Wp3Q8Oa1ogadaFBaJqKNueqioW2Pn1LS36yNTDfgTfOta3HCtcuRU0n7KAg0xThuwdrkOYwey1Ch-k1Zo4_hNAKfajPItHg7lhHMrYPb0soW1HEDi47EstvwBn1c2Kh8AL5wZYAS1aLZMXO1ot21VNPMHNQB7Ir15yRehUpQK_VN3RNyqJKEu81JGUV-0yOCHx-0esdR4qSNzfDGQq9_-d0Am-ba6T1MG2I2gcZ19hDm2pYFgYqKVRm9B4kpFHqN7NIe8giMwJBn8UCdja5H-0uafSokvZC_jA-obvmXaccfwFq5U2aA4QzOOqAOZLic-5KHElOEoyHXXMiwWtbd5HQBNPT6k2cEyY_6uUMuYmi0kR-ecju9HST7vVFUuHO2w6iefQuCq-Yx86RHOQjpQHt0ipjsuSk-dz7	f	2026-08-22	\N	4dfad648-2d7f-453a-b0a3-2ee7435e827a
231103a0-dc52-46eb-80e7-bd5d39425d4b	1	resident	pv1.dek.zQ-aV-GgFIOGerKH.7FYXHLWWbJFnKHpTgSQtct6R3CUqu2-ao97UmQRf_J3v1CiezCjwmLgxXuyrJBzh8R7Sl7vUZUNRVXSxHwcQG3G86Ziti6eIAmuE7HTsFFO9WMOd1R6c64KcedZV-P4pmfRYqBcJDTga8yVCcqwFyzlnd6PIpQneqOfu21GDiOeOfLY9hyZ2X3PnRGE-goi83Xml8jn8Rr8p2PgpKKuEa8IFThCE9HW4UtOnKyeTYmw4Fx3xaJkEgFKB5h3n-jsPY4NJDGB1T8a3aY__lUDtEydTRNxSaZ2o7nBYbdh9Ee0xR3bcB36LaUOKcf5IMxMKmNzTDWuox3fKv5IlM8L2R1-IsRAmk5fkhuNZnrNsLeBF0Ycvn2Mw0Kyaszey-LdjVYqPLYG07DI4pPHi9JET66u-80hP4Um5wwfrDOfVzQdIl28Q-DzgH4l_IsccCiMwspy8RP0pd475Ait5fFfXW9a-4svPMczUAHpAFG1Ba-NXkwh7_0MKt-HlHN2VOxhjTchsjz75UR8xwOxKzhz8PR9phBhHFYKex8eXrIntm6Ui8FfkcBxh-Jf29-wUfHypBoxt8V59O_aDeHHJAZDFYRkH3ZpceS1ySX0JjpyIluv7a21SRbbO_1qn7TCSQDCfsC0UURz9mdg157IS0Nr-8BFeNbAKk4xcaEx_45WQVPtpeG3Jl8mT8vNgcO3uEdMx	f	2026-11-30	\N	b5cb01ab-8569-44e7-9fd8-1dca2c44bb86
\.


--
-- Data for Name: intake_passing; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_passing (id, proposed_on, expires_on, decided_on, state, proposed_by_id, request_id, to_id) FROM stdin;
1	2026-11-30	2026-12-07	\N	proposed	5	6cdca625-89dd-40dc-ab9e-1e83c7f7597b	3
2	2026-11-30	2026-12-07	2026-11-30	accepted	5	c92f70b0-7ca5-451f-9c29-b0046c8fcb2a	3
\.


--
-- Data for Name: intake_replydraft; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_replydraft (uuid, text, "on", request_id, user_id) FROM stdin;
c74b2cab-83b7-4939-b746-9b28a0db7210	pv1.dek.xYtxi5Ge6Asi-o9H.N25ml-79b-SLrHZo7OVDDfu2_mFbOYGgFgxMBSI5-yViN1jnbSd9hieOPqBgqXeGQxY5jXLilkaLirZ3oOOZfWN7Z6HT7XLgFqfEE7zrQFt0AKbJIz9blKOwy-IjNIHW1ZCr75i76lGrnrg6TSlOUOe5sIv7yB4_sIFcCgC8jJ0cPakF4Hwx_4WXvxsIklVJhUWC9R0FcBAZc-dam33tXZ1CO4EPqEUzzwonxhugwd0_IW2cCRJMeFhCdwk2wIoXSx_t16JJttZ6os1IUHWWY-r61CDFdOtUhdy5R9xbMzGZi7UICANe2KZ-6kv6etA0lMaYnauAtp9AtIpdZgFiwJlQjBZRNJr3lNwi6sbiYD8RDDwOpj9yJR8_c0-62cjeGnhRQxuTDo0cGEKWVgnu4ibrEtoM-5KBs8me1hC-1tHwbRAe_AqLLBfgG9qfu_fnBeIQ6dPjYFGRSXS9POQUL7h4JCv3thl-nvdHL_YImfIpGWseoH3yebEa0GEJRD9boqU2FsHq5D2JCxswI4iJwCntMyLvLvX-5WIdxQ9a3sRTRWNupesRHwvsX6q6pAmRKB_dpK7cJEThdaQMpqovnrY1mOZ348dENIoKm3GYgZXmH3xPrnqf40wKZ3PgR5dQNyPLuymBoIdZIyonQG5MASa1V92hKE4HnHbzEgnyFYav0NSjBzy8CMNLpXL8p2wz	2026-11-30	81b3908a-53a6-4c65-a659-a74fa19515d2	5
\.


--
-- Data for Name: intake_replytemplate; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_replytemplate (id, title, text, provider_id) FROM stdin;
1	Wij gaan mee	Wij gaan graag met u mee.	1
\.


--
-- Data for Name: intake_submittedform; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_submittedform (key, draw, expires_at, request_id) FROM stdin;
d5f10ea74eaf31420283700e581157b5eed14bb6fac06c7b74f9fb42bf213ffd	0	2026-11-30 10:53:06+00	197df484-56ba-4272-bfa8-4e74fcdcb137
0f17b05b62cc89d0d590a0fa01ab7a220e71789caa8f1321ff2dde6db41736ae	0	2026-11-30 10:53:06+00	81b3908a-53a6-4c65-a659-a74fa19515d2
4b780580cd7729e06c791e538f7c1473400d2f596ac6e2b9d8293476517fb63f	0	2026-11-30 10:53:06+00	4e600e29-da61-43c9-abc0-3338d82ebc96
46a31bfc51c91584519abbe14b0176fdf0f6f72474af85ce6ec7d106687b17af	0	2026-11-30 10:53:06+00	1c9f6be9-3250-42e8-aa89-b8882679e357
6a9ace159732e6b3c813bc79edc82f7a0da88c06c8b32ab1cfe621f214ba7088	0	2026-11-30 10:53:07+00	6cdca625-89dd-40dc-ab9e-1e83c7f7597b
4a86abfce34ac7cffae52dbd0550b974faafef189b484200aa4a3af360f696e5	0	2026-11-30 10:53:07+00	c92f70b0-7ca5-451f-9c29-b0046c8fcb2a
b9a9fd94d05a68a4699a15bb57ec8968e3e8d51f7c3b2c25be81f5a7a72dd2f1	0	2026-11-30 10:53:07+00	fd8c69d4-05f0-434f-98db-d96b3143567b
0319e06e198de3556638609b91c9c9dd1ca41c01aa4f0588b1ffb567fbf569d9	0	2026-11-30 10:53:07+00	acde8638-9b01-4ffd-8540-58c78d0ff84f
f4d0b53c1ac19cf458d67731490fb9cc1382e1cf97c1c7d3f9fd2491156e4e5c	0	2026-11-30 10:53:07+00	4e2797bb-9632-41d7-8c48-e1271af07a4a
5709542bc25e6936732c403c206fb22d16a865555c1f310dea27ddc4a020d602	0	2026-11-14 10:53:05+00	012389cb-10f8-44fa-8250-e68b243ae35d
da5b8caf31ea893e95b24bde582d022309aa86f2c2cbf3d8157ef7744ba5d9d2	0	2026-11-30 10:53:07+00	64647442-93b5-4fd6-a66a-6a26604b53f7
d8a03543446508885d12ce01ddbd9cf96bc4eab1f921175a015630da5a3fca73	0	2026-08-22 10:53:05+00	4dfad648-2d7f-453a-b0a3-2ee7435e827a
2210332c6e623fb0b588f9f74ad2652b9724c635cefdbcb33132e41f6c385be9	0	2026-11-30 10:53:08+00	b5cb01ab-8569-44e7-9fd8-1dca2c44bb86
\.


--
-- Data for Name: intake_visit; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.intake_visit (key, idle_until, ends_at, request_id) FROM stdin;
68fa561c2c64dabeea0e8a0bcc8e1e3cb9f73df25a3c56bb03fea0d3424aa706	2026-11-30 09:13:08.951962+00	2026-11-30 10:53:08.951962+00	1c9f6be9-3250-42e8-aa89-b8882679e357
\.


--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
1	totp	{"secret": "pv1.first.85K_kLdhNXZrugZ8.15XT4UtI5oQ_wXqwopRSKDILVDwIPEX5VTxyeoj_uO3p4Gp-pHuDpjfV3wv1Xc4aby-Zq8pyfOc3P6B3qEmvvO2tW6WL8h1FnlD1g-j_BzWsMN9F0wubkU1cNlANZzQqJpvcV6jAtCAncdXbawBJBv7O2yf917l55xBjpm9zjZA6HkZpvWdXMb7dN5MqptrwZtjsMIdRpaViFgvTq4eJ2dOSw8_0BkIArUuEUghJa7dRrzuvN5uLIRDFMG9kO9HdUKsst3OW6RPD14Vu_txMUaVtsKNxyM5R0bMzCEYGDtD_YGhKXNT_ysYvO9qCh_VfJD5NABut3AhFVD3KdT_22wAxDsUdjM04kTz_qQMsvxECFVg0f9JFLODWTHbEBABBSseklCZqqK-YnpSSXlULssuAeMJp5WZI2UPOZ_8pZzPaOeqPcIP0cRzHNTSgj8biyCJdsUBc9Dg4VDU04QipVw28v6KEYxvW90WAS2v4AD1qTtWh-7EYeQroMQF218ATHqeJbpT_KK8vhqe9YA2CkIxQ2mDacBjWAdm0AygJhhtGNujDTVu7BFZNMpGSl1AOSNXfEOiLvtFmicOD87Xwoz9zXevIE43EwIS8-2OQ2n0tW9W3MWxyeii-DfUILQb7yqxbkKyaM7bPUTeqnhaZIRp_1qRHir_G_Q2bVNn-zfA06UgdMoVYSiPnz2E39NIl"}	1	2026-11-30 08:53:05.630825+00	\N
2	totp	{"secret": "pv1.first.rv9z18XvyrTMeonw.zWLYsQS3Uo_6SbBuVipLCNKP7pl0HZjxoMg-4e9TuwPe7Lxr_8Safa74l2FdA5rVPWPXo3Cm6DoNi5ko5njmyESLTB2xJg3Q2oE1pfvoOv3F_nJeJY8rNPDLLQQJKkYCRh_Fe8ClRdSQwpjIqta6oK55oWnt2hQgEVIWL7_8xfEi9HAXxzWBl7e5DSi2TwhpwonP_29wyRKOl3zWFQHfy12vP781tdFHx0VjfVEAlmVRS8WHtRK-Rdwn3zkBYR66v2q_NdCjT06DABD22Hnzp_M3nYG-dh8aaJ9PIMQrItLUsg9PwYBKMq1BDYJ2ut3nFhwITEq7nmrgRAjYi5vRDNST1YYZx244mHigosUeU_NZ4fumptGYlyqYa3S7via4gr_COhv06i86zrlFM_XIhyFrPf0p-hbtcelMPpJhtOfvWuK5VxrbOZqoszuKmlJ9CAiTnrILkxA76Vempkb6YO6s5Rmb_LHYelt7njAf2AiXtLhG8Wf0JcVB4plwANskADp7cL6IDq1JYaaNeTal_SgfBCpIoHnjAyasDs7HNi8jh9awlAKJPo3KN6nBWxP1FkriZOhCb4WtK1A_ji01jVyN9E7ayU_YPQ0Qi28LTn4-gn_aFu_sR7qTiEibjXVnIOQblijQ7pk3LdJKYEXUyhrPlXcVZYvFJZX87uT-SVBGNzuLyJXmDHwbaKNvYdqG"}	2	2026-11-30 08:53:05.63456+00	\N
3	totp	{"secret": "pv1.second.mvSPe1Mvf6e8ikOF.ahOv0Uhtfnii4Sd6iLBMM8Ys2JZItNGSmlCxvsCHFZ8g4UzoyYDeObWmjqlcc_vj_ViQlcgWfhWgfsTXzw9_oonRU6U4PvIjixF1SaszoAsH8iu_O3OgAXqsOF9lnaTlcLi5UwpglNe8WmOBPYNjXCr7AuvYIiNZzSYBmVaSn-9dQlQaOFMO9mc2EHX2goSmajHuolREoRLyVA5GeKavILx412lenFW_CFA1r9DalxUUBzbzEuHFghATMNO_4OOuzNCAwZG_g-MimbHCDidspU2iuBKpFnNtvSoEL2LI4_OvfvN3janT0PS70AsIekHaEWeN7FP6YQEvb4as9f0IpYNd8eC62a1e3GQeo5BWDsUqpbSvsc1KN6i7yO2UvcMgH8IA48kAaa4XZNHdc0p3zMhU-Q8yw6ugmAOLEDXQZUb8Dfpdbl_sZY1tDHahaLXUJaxEUtu9U5FnS8Nmsso9nvEXH49wJXWy3XTYQpdPDUpn_dFq0BwFNZSPy0TedIhgaycXIVNsUPgoc9fQAYoSjp35ORF-2bkAzdv8ZPwXqzc1MfI4atO357g8iNuOAjZCt_dx2j_itWtKvu9h274euEMX45OT0BnTA8eI8bxnPsxDCGZzH21nO6GpKKIIh8SwPRkQmZx2crmZ9EqN5hdA6Pr2ua88WckypuD_Dlu9T68U5MnNuJXGa0Oef_Qfkabi"}	3	2026-11-30 08:53:05.637272+00	\N
4	totp	{"secret": "pv1.second.Nx6q4TrXaF8xrUsI.h-4hLfxPdqTaSOn6nvVBXkl37AEdJZopM5XsxsScYBZKHdUfytYtHElMa3JiVejPo4ZC3yPe2JWGGjEUTUyBRH83Mlx4tTwhdgxhmjRd0glbRoP6FPrlfFFriUPe0PL-VhGrcLhYyyu9CbBI40g400k7uBHhpEfO6g2s-yQq3ADDR-LfIJz_tETbdvhWrKRqHHVh0LqrrMr03xOE7aPAXMUQOkug2KFRy5PtJKQBPnunldKQzhTxFPVWi3HIZXj2LxBo9UnlWgKyl0UR-36atmW9RBhkr3RGofdTpGgJTwkEHTjv4PrRqxUacXgrUtJDZ0FLAvvx_Jde0cZ9JedOinjopI9acIWcg55X2vS3jQIZl1RUKcp2bbJ8JrFFVARw0nEeBHzi_AxND66_wLvRpUHkzFTMQLY9GmCjhYntD9g69WNd_EOULz9x5W1L_OM39ATdSIk-WC6HcATrWiEXvKpdLKic73hW-bHlKMWb-Dq8ep3og2jjY2zo-QlwPt4kiDsV0k4a2YGLGOj8sauL7ztu48WHyXoMQw4hCl-U62f0XuMNE_rsGL2TovgizUr4pL-JklsQUjtr6JPgk3F_oHzlTfFpA4RpCGj_UDF_AdiaDMSLGfY7M_xgw3uXHjQMU6EKbW5foGU5GVRtMgUKNbXThl1lUyOc50M0ig3P1nEd_3BrZrg4AoiH9oEWmS-M"}	4	2026-11-30 08:53:05.639908+00	\N
6	totp	{"secret": "pv1.second.TopEcXY3UcheJO3Q.1ItQKyeiJbYlMI9vx-GLygKWqLjKcfwHsxJYeJd6Op5RpDzs6IqbgsRpKikfonuTtD2YVEnkh8LOl8gIE7ucB5FcIBHaEB2iHWLB_zdSTXoZG9kgCXXMAhV7e9VkCmLYGoRFvhcpAWOe2FW4IgRNLl3Gm3AKuPZZMvjy-Iw33p_K-tIpfNUTSgjPDey6BuNN3LrAqCpFBbjuTiRbDtRWEpoaY7kMmavugo87d5oF__eTGMD6nL6uGQv1znHi5g8SJeLMxQ55f0fQOVXX4LAJp2IUDdvQJ4jk5wlY1MIe9z5BAnqktSlhTbhsc8OLfdCo-oiQ4-Pnoh0yAnVdphUJv3qoyAPkhnZwbMBcFkB5Fncqd07vUaUbz3JCdcqh2NoSjj76iFuBZ4cycdM2YMe2c11CO-VgK1HhwY6T7Ac8ygNK94hDaZmdtfgBv2-i5Vf1Q2HlbKqcGs6ICd14SwIkmJhOR15zAsk4XkQrM_ak-Et0Yny_cqMS4W5QfNmlxMF6nzRI2Vffnb4HtBCCULcSllR1Gc4prPO8Ck1EhRkWpH6C7pnlHD7goahBYdA5Ejp6nxWhEBjMD5PDqIKpXimqMdrQF1jon-45-BanBm4IxICZrg1IP71qyFJCCQBec2jJ6K94aJyHD01y5GQgr7i918GG5Gu4EExso-6YthqcdvKTK9Wl86L5YF_N_dGC0AA5"}	6	2026-11-30 08:53:05.644814+00	\N
7	totp	{"secret": "pv1.second.sXjGT10sDT00r2E4.XZP4g6F8zXvNV_Ud0KpWLEHdAa8P-4SrwAU6oAjn4IzjjGrKG_uo7faD4-0Z4YIvmHmSqJnho6Y97rlPB3VIHsTD2DYgDVoq1QSOCgDknRJJUnFFBMg0VmrZ1PMUTS9GszVC3-Z_H7UpfT6H8C9AnSepYzs5uYKCOyhIqXqjYBlSTTWvpsnPLAggAIBYTUvfweiiXv8B0Oh0sSoCVVqhG1qcfe3ymTslWha1mr8kBw9lkRvlVwS_tJ5tg0gdzQi2j8qqWsVZ4fY5ugIF-zMqz4COW2kGGpilDVrtYSVVJobfqzQVEI-W4jq34MPG87v2LcnujKTD6HI7v8jmiAsBMHIID5Xvdz4Vc3ZvsH_ILiSUfEWd1HIMyvQsV_brlpT7-jR_StDQQbl21aK0z1HXpDvRDKUWBUi-n_4ovkjQUJizdC7ksKGmfeSBrxIuFqkvLlh1CRxOWfTIZS0shcXJDyAMcFrr3gEggYjQ4TmwsmzGh9IRTJtbxRhRDD-nUCqZpGSe-2FgonUCmHcxZ4diZsIvoUxTS_GOLgiKKQMF5Z3hQzpSZEcAF91wDEhZAcJd3q-MR7oIu9DI5Qpao7GLHR4UZ-47MJEsdg_-B1gQCC6NzeO0gvJs5ZjT7bM9AMWRNiDoGO2Qxp7eY_e75itcEzeJ6gscjEyJ9GyOVxmaa4VrAFXh7CT_E9ucrM5MeLGt"}	7	2026-11-30 08:53:05.647258+00	\N
8	totp	{"secret": "pv1.second.WkrkavZTTaXOyjq-.d518jbRmdre7O8y9GwfdnLg1V9b9k8mKy_Y21J63ZD0p4xWxgsYn5zg10OcffDP9lhvS3Ix-An9YNG3oBVzx_Y_E7y81GYxDiitalRJYlaWu5hTkbxJSEDtcSSIOvOSGeDhViIiLQJGAVbcOAMoVvVpLyt1XTBNIW2BhKQIt_ZFHIPQkTQI7x-EyP86vlIyGOjwftS5aAE6qC1Vfbw_-xLkpPgfil6v-w0YIfD5YPaSkhniCnIwEScg8D7J_tAty_Dgkx249en-j1fOKiP5PnTgxvVEU1hYZNrKvcvR2_KvEgDRBO37rISvIQzFvXvX5Qxf2lZUP6RDFHuItHgTe66gK4thiBfY3uBW6Zs6NvNc7-bO7RO3SjlAFsofZC_jA4f5PXjsv6RFIhKhJyK7vZei60ZYEqN7Uh3EJUxtP5K78n_ClW-OZkG0zMLgPbtbQXo1ix239GYsFoHiYkS2kuLU6x_22GmKZlSBAi6hPih4NWIc7q5i3bNP4pWUi0xPeW5a1_94v66LSgbdOdnzT_XTryG9OMBOZAHAdNSahnaEMJ-HzvzdXhEY8F6bz4SfkS0zC47tivz1W_mlIX5mePAdEqVDR0x1W91TDU-izn6WzN2qbjeIKNiZ5I4HDqDpwjE3iNH1zT3JYmxdsBj4lp7MzscLlutbWDJwXmVOmzjdGMjc1Niinqdx-tlputyPR"}	8	2026-11-30 08:53:05.649669+00	\N
9	totp	{"secret": "pv1.second.WD-2a5u78STydYcS.RbOLgZKxhUackMkZZ4D3CsJz8y65cpjxOM5JpqoPrMc-x-p2miklxWUn4sFQJdX_qw7SEYKJalnryTdddFiiL7HZooAUspSqZ4i9Bt_B1AqADT3Sf0REKSweibIkvjYkqIS4sqEqf0fWSWtI3ql1uPd1KeDeP4lIC7cEzjGitKhQGbv_iydEbUmeAbGElYIJ6L7JGx_63hxjslA004hWWBp7P7lrccU044lByrL3braykRJvYyDsr1OMZPIvj61ifnriZ5neysIr6_3kn9ZXoB4SFBFokSoF2kU93zLvbN025u_BkbVqM_laFWkT871DrpPzfJUloXJtGOxtYhWsMp4_WRAYn9VtVyub0KxXKGnHbuSZD5kV6ONRoD1oDVIwMTaA81YZfkY0PuzU79ZKx3gTY2e421W8M1FLWIq8cE-vpgJ4DcC-4xoCyV3ariq8_vSk6xLDu0gzsFg671P9BNaXhkNiKJWRkDtygfJ5Ce_2Y-vGmWwVJ9krLAArs4j5qskQ6IO9TvYZRcuIth5xx_w_1ph0WvPl65QQMfUmkZWDT1aK0VEi816wsTgFeOV8a7vvBsfPePZ5eiGzPVk36PMKAE2-0qSicHyv55oOPhKT9bM5iLzJnHtxTVREBfqrfXGlrTRObJpOuVVN54TTbyC6gDHpaKmld3QZlHIFjogU4S4YTLiOfFTFEvMgqXQW"}	9	2026-11-30 08:53:05.652042+00	\N
11	recovery_codes	{"seed": "pv1.second.Jyj3yzQhoxBpTOE9.RSfScL7NC9AO_NcLCncvFH3c80xqmu6kLJ-Y_YxdSH4bI9lbXhfn9r8p4Y3YvUIGD29Az0OaDdNgSyTnrgzwLHetw8Q__2LIpspMNG_AJfvSngMjCrpYQvP_OOdX7g9wvePFAY7h5U0pnYrbBaq2DZZog5WXhVe-fBjIyn8HDv4a9BVRRr4W3_df6Zqh3nIDvRFDxhutNRDh4QGaP9pE77vhFW9vSKx6KU7LvRoxsxfrlcYlFgG9g7ZsScDWShzvKJ9jH97kW_fWYuPPgr3oud7-nK6_GN_Rd4v9_quyWk62JUsOwXkSNJR-wkmzMrfVhBYHTvFDZAwRTz923ZlBql7Vq8DnHgcIs7z7CYYPDfNro9phwIYSzWF4Dm4wYILBbT5akB2JugjKARyxithhKH_hb9oEFlhmmdgg8xg_wAqhseFHSmQeQFIMZrRqrc8soNgCy7ArI_917t4ULFQ8dfSzKHk7i_B8q49u75MadJXv9JVF--3mGtzVqaXGAtZ28HgXTllBXEBSygohRkMht1OF_8fhh8zK4o_JGUfW_tt__PBZRBwaVcK2XcAOtCtsoaQJFah3THGbQ_V28klPsPmH07M22v61sX8PJXJxMqcM_WG2x1uZYKDerun-NQ2qpxxrjz62FMk5W2Vo9MiesFmJYgWAo8zVkG8gk4GgCrfZAOvrpwAcAUBMNNX3zJyA", "used_mask": 0}	6	2026-11-30 08:53:05.656718+00	\N
5	totp	{"secret": "pv1.second.FN781DnTQV8cdOLj.8-tUFdNoNuMNoWaM7e1YM48GCW91whell187alX8gq4l77XuT40-6Bt_sdpBgsmnYabzKtuwsz_bK9L1qs9WZ5vtpNbHHd9wEVX0oCKKEN_0x_RZy4opcWB8mQcRIOhdWjPyUYpxNnCjaVELz_QidAybmk7Ov115CZi1F9Klbc41FcZPk3hoJitYdfmR1SVaDZnmf6LZN2j3q4q4OMTdsSf2Qa0NqRzNkSvjkgPDdMENWzeHtU6ZkxQ4PK1tWXuskNd-h4QvzJnhUvmlt9ePG79RYUPHab1rtE77I-1CL39Ic8SdY0GARmpvRObpgKP_OFA80wc1hSRwhlC5QjNXwRikrCT7QjHqyOrZ-rm32IFZUPyBIglHwn1HwprTLELBmHI_PUOMmVQOY9A3zsFNo0EMk3a7okE1WpyUuVXoMYpafn9P_FsuSBol5Xdrfm9qae9Et41yUGnGFatVyGCxPwKVHQafKsuZi-K00VFjRbioWMA54XIlERY-tT_rAslf0SRHPefeVoUy8Gjxz-r9LcQ5H_RfUb1CdSIuUfyHk3ml7pwTJ-Qx6hzwh8yINKoR2RwDoYVQchwjVJUwXD-ZiCpBwHKcMuc2qqaio8--gQxOyYAoGinUvO_JgUfehXsWQBynD5B_AkZ-p5NUqHyezN4vcWKYSxMw0js1_c43seLFEDFdYlMVoWmRDXbU9rG5"}	5	2026-11-30 08:53:05.64238+00	2026-11-30 08:53:08.913063+00
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-11-30 08:53:05.89014+00
2	2	deferred	2026-11-30 08:53:05.969309+00
3	3	deferred	2026-11-30 08:53:05.97269+00
4	4	deferred	2026-11-30 08:53:05.976289+00
5	5	deferred	2026-11-30 08:53:06.096786+00
6	6	deferred	2026-11-30 08:53:06.099383+00
7	7	deferred	2026-11-30 08:53:06.104202+00
8	8	deferred	2026-11-30 08:53:06.108294+00
9	9	deferred	2026-11-30 08:53:06.122535+00
10	10	deferred	2026-11-30 08:53:06.884973+00
11	11	deferred	2026-11-30 08:53:07.505037+00
12	12	deferred	2026-11-30 08:53:09.175242+00
13	13	deferred	2026-11-30 08:53:09.179017+00
14	14	deferred	2026-11-30 08:53:09.179509+00
15	15	deferred	2026-11-30 08:53:09.179951+00
16	16	deferred	2026-11-30 08:53:09.180367+00
17	17	deferred	2026-11-30 08:53:09.180779+00
18	18	deferred	2026-11-30 08:53:09.181196+00
19	19	deferred	2026-11-30 08:53:09.181604+00
20	20	deferred	2026-11-30 08:53:09.181992+00
21	21	deferred	2026-11-30 08:53:09.1824+00
22	22	deferred	2026-11-30 08:53:09.182782+00
23	23	deferred	2026-11-30 08:53:09.183158+00
24	24	deferred	2026-11-30 08:53:09.207117+00
25	25	deferred	2026-11-30 08:53:09.21214+00
26	26	deferred	2026-11-30 08:53:09.213134+00
27	27	deferred	2026-11-30 08:53:09.214003+00
28	28	deferred	2026-11-30 08:53:09.214969+00
29	29	deferred	2026-11-30 08:53:09.2158+00
30	30	deferred	2026-11-30 08:53:09.216657+00
31	31	deferred	2026-11-30 08:53:09.217309+00
32	32	deferred	2026-11-30 08:53:09.217927+00
33	33	deferred	2026-11-30 08:53:09.21862+00
34	34	deferred	2026-11-30 08:53:09.219226+00
35	35	deferred	2026-11-30 08:53:09.21982+00
36	36	deferred	2026-11-30 08:53:09.220408+00
37	37	deferred	2026-11-30 08:53:09.220995+00
38	38	deferred	2026-11-30 08:53:09.221597+00
39	39	deferred	2026-11-30 08:53:09.22219+00
40	40	deferred	2026-11-30 08:53:09.222818+00
41	41	deferred	2026-11-30 08:53:09.223409+00
42	42	deferred	2026-11-30 08:53:09.223995+00
43	43	deferred	2026-11-30 08:53:09.224581+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
1	default	directory.jobs.send_draft_returned	\N	{"user": 4, "draft": 3}	todo	\N	0	\N	0	f	\N
2	default	directory.jobs.send_invitation	\N	{"invitation": "da6cde6e-ab0b-409f-8095-7f79125d16f8"}	todo	\N	0	\N	0	f	\N
3	default	directory.jobs.send_invitation	\N	{"invitation": "03b93601-35ee-401a-bb4a-6c83686f3986"}	todo	\N	0	\N	0	f	\N
4	default	directory.jobs.send_invitation	\N	{"invitation": "3bf79f31-fc3d-4b0a-9525-114eb580192a"}	todo	\N	0	\N	0	f	\N
5	default	directory.jobs.send_invitation	\N	{"invitation": "8b840965-4176-48b7-9cbe-8d5f79d4e355"}	todo	\N	0	\N	0	f	\N
6	default	directory.jobs.send_invitation	\N	{"invitation": "58db2a1f-1bfa-4a40-900b-d4c277534a36"}	todo	\N	0	\N	0	f	\N
7	default	directory.jobs.send_application_refused	\N	{"application": "280831fe-0955-4bcd-8bd2-af808385cdef"}	todo	\N	0	\N	0	f	\N
8	default	directory.jobs.send_invitation	\N	{"invitation": "e5a66bfb-e5ca-4714-812a-18000d3a0292"}	todo	\N	0	\N	0	f	\N
9	default	clientsupport.jobs.send_account_changed	\N	{"event": 27}	todo	\N	0	\N	0	f	\N
10	default	intake.jobs.alerts.send_alert	\N	{"request": "4e600e29-da61-43c9-abc0-3338d82ebc96"}	todo	\N	0	\N	0	f	\N
11	default	intake.jobs.digests.send_glass_broken	\N	{"user": 2}	todo	\N	0	\N	0	f	\N
12	default	directory.jobs.apply_spreadsheet	\N	{"spreadsheet": "192dccb5-1b62-4050-b69d-2c62dbcb47e6"}	todo	\N	0	\N	0	f	\N
13	default	clientsupport.jobs.send_password_reset	\N	{"user": 5}	todo	\N	0	\N	0	f	\N
14	default	directory.jobs.send_review_due	\N	{"day": 739950, "user": 4}	todo	\N	0	\N	0	f	\N
15	default	directory.jobs.send_listing_hidden	\N	{"day": 739950, "user": 4}	todo	\N	0	\N	0	f	\N
16	default	directory.jobs.send_correction_received	\N	{"user": 4}	todo	\N	0	\N	0	f	\N
17	default	directory.jobs.send_correction_due	\N	{"user": 1}	todo	\N	0	\N	0	f	\N
18	default	directory.jobs.send_links_dead	\N	{"day": 739950, "user": 1}	todo	\N	0	\N	0	f	\N
19	default	directory.jobs.check_links_of	links	{"provider": 3}	todo	\N	0	\N	-10	f	\N
20	default	intake.jobs.digests.send_requests_new	\N	{"user": 5}	todo	\N	0	\N	0	f	\N
21	default	intake.jobs.digests.send_requests_waiting	\N	{"user": 5}	todo	\N	0	\N	0	f	\N
22	default	intake.jobs.digests.send_requests_late	\N	{"user": 4}	todo	\N	0	\N	0	f	\N
23	default	intake.jobs.digests.send_requests_at_desk	\N	{"user": 1}	todo	\N	0	\N	0	f	\N
24	default	clientsupport.jobs.seal_audit_log	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
25	default	clientsupport.jobs.seal_whole_audit_log	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
26	default	clientsupport.jobs.retry_stalled_jobs	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
27	default	clientsupport.jobs.purge_old_jobs	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
28	default	clientsupport.jobs.forget_ended_sessions	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
29	default	clientsupport.jobs.forget_networks	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
30	default	directory.jobs.review_listings	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
31	default	directory.jobs.announce_new_corrections	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
32	default	directory.jobs.escalate_late_corrections	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
33	default	directory.jobs.purge_old_corrections	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
34	default	directory.jobs.check_all_links	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
35	default	directory.jobs.tell_about_dead_links	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
36	default	directory.jobs.purge_old_imports	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
37	default	intake.jobs.digests.announce_new_requests	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
38	default	intake.jobs.digests.tell_about_waiting_requests	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
39	default	intake.jobs.retention.delete_expired_requests	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
40	default	intake.jobs.retention.forget_old_forms	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
41	default	intake.jobs.retention.forget_ended_visits	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
42	default	intake.jobs.retention.note_new_deletions	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
43	default	intake.jobs.retention.watch_retention	\N	{"timestamp": 1796028785}	todo	\N	0	\N	0	f	\N
\.


--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
1	clientsupport.jobs.seal_audit_log	1796028785	24	
2	clientsupport.jobs.seal_whole_audit_log	1796028785	25	
3	clientsupport.jobs.retry_stalled_jobs	1796028785	26	
4	clientsupport.jobs.purge_old_jobs	1796028785	27	
5	clientsupport.jobs.forget_ended_sessions	1796028785	28	
6	clientsupport.jobs.forget_networks	1796028785	29	
7	directory.jobs.review_listings	1796028785	30	
8	directory.jobs.announce_new_corrections	1796028785	31	
9	directory.jobs.escalate_late_corrections	1796028785	32	
10	directory.jobs.purge_old_corrections	1796028785	33	
11	directory.jobs.check_all_links	1796028785	34	
12	directory.jobs.tell_about_dead_links	1796028785	35	
13	directory.jobs.purge_old_imports	1796028785	36	
14	intake.jobs.digests.announce_new_requests	1796028785	37	
15	intake.jobs.digests.tell_about_waiting_requests	1796028785	38	
16	intake.jobs.retention.delete_expired_requests	1796028785	39	
17	intake.jobs.retention.forget_old_forms	1796028785	40	
18	intake.jobs.retention.forget_ended_visits	1796028785	41	
19	intake.jobs.retention.note_new_deletions	1796028785	42	
20	intake.jobs.retention.watch_retention	1796028785	43	
\.


--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialaccount; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.socialaccount_socialaccount (id, provider, uid, last_login, date_joined, extra_data, user_id) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialapp; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.socialaccount_socialapp (id, provider, name, client_id, secret, key, provider_id, settings) FROM stdin;
\.


--
-- Data for Name: socialaccount_socialtoken; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.socialaccount_socialtoken (id, token, token_secret, expires_at, account_id, app_id) FROM stdin;
\.


--
-- Data for Name: usersessions_usersession; Type: TABLE DATA; Schema: public; Owner: owner
--

COPY public.usersessions_usersession (id, created_at, ip, last_seen_at, session_key, user_agent, data, user_id) FROM stdin;
1	2026-11-30 08:53:08.919162+00	127.0.0.1	2026-11-30 08:53:08.919167+00	0d4qfqwrnr4jb74k7hb7do50tgcq0vw8		{}	5
2	2026-11-30 08:53:09.1124+00	127.0.0.1	2026-11-30 08:53:09.112407+00	hhndqbbqk0cpcwhtasidd5yuve6ujr2l		{}	9
\.


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 11, true);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 252, true);


--
-- Name: clientsupport_auditevent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.clientsupport_auditevent_id_seq', 53, true);


--
-- Name: clientsupport_auditseal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.clientsupport_auditseal_id_seq', 7, true);


--
-- Name: clientsupport_networkbucket_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.clientsupport_networkbucket_id_seq', 2, true);


--
-- Name: clientsupport_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.clientsupport_user_id_seq', 11, true);


--
-- Name: directory_accessreview_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_accessreview_id_seq', 1, true);


--
-- Name: directory_authority_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_authority_id_seq', 1, true);


--
-- Name: directory_authority_municipalities_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_authority_municipalities_id_seq', 1, true);


--
-- Name: directory_authority_regions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_authority_regions_id_seq', 1, true);


--
-- Name: directory_careofficeregion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_careofficeregion_id_seq', 3, true);


--
-- Name: directory_contract_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_contract_id_seq', 3, true);


--
-- Name: directory_independencedeclaration_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_independencedeclaration_id_seq', 2, true);


--
-- Name: directory_law_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_law_id_seq', 8, true);


--
-- Name: directory_lifedomain_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_lifedomain_id_seq', 9, true);


--
-- Name: directory_linkcheck_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_linkcheck_id_seq', 1, true);


--
-- Name: directory_listingchange_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_listingchange_id_seq', 2, true);


--
-- Name: directory_location_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_location_id_seq', 2, true);


--
-- Name: directory_membership_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_membership_id_seq', 8, true);


--
-- Name: directory_municipality_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_municipality_id_seq', 8, true);


--
-- Name: directory_municipality_successors_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_municipality_successors_id_seq', 3, true);


--
-- Name: directory_offer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offer_id_seq', 8, true);


--
-- Name: directory_offer_laws_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offer_laws_id_seq', 14, true);


--
-- Name: directory_offer_life_domains_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offer_life_domains_id_seq', 2, true);


--
-- Name: directory_offer_target_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offer_target_groups_id_seq', 7, true);


--
-- Name: directory_offerarea_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offerarea_id_seq', 13, true);


--
-- Name: directory_offercoverage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offercoverage_id_seq', 19, true);


--
-- Name: directory_offerdraft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_offerdraft_id_seq', 6, true);


--
-- Name: directory_openinghour_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_openinghour_id_seq', 21, true);


--
-- Name: directory_place_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_place_id_seq', 10, true);


--
-- Name: directory_provider_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_provider_id_seq', 4, true);


--
-- Name: directory_relatedrole_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_relatedrole_id_seq', 16, true);


--
-- Name: directory_relatedrole_laws_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_relatedrole_laws_id_seq', 20, true);


--
-- Name: directory_searchtally_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_searchtally_id_seq', 1, true);


--
-- Name: directory_targetgroup_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.directory_targetgroup_id_seq', 18, true);


--
-- Name: django_admin_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 63, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 99, true);


--
-- Name: intake_absence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_absence_id_seq', 1, true);


--
-- Name: intake_brokenglass_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_brokenglass_id_seq', 1, true);


--
-- Name: intake_dangersentence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_dangersentence_id_seq', 771, true);


--
-- Name: intake_dangerword_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_dangerword_id_seq', 896, true);


--
-- Name: intake_deletion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_deletion_id_seq', 1, true);


--
-- Name: intake_passing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_passing_id_seq', 2, true);


--
-- Name: intake_replytemplate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.intake_replytemplate_id_seq', 1, true);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 11, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 43, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 43, true);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 20, true);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: owner
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 2, true);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_auditseal auditseal_one_chain; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_auditseal
    ADD CONSTRAINT auditseal_one_chain UNIQUE (chain, number);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_auditevent clientsupport_auditevent_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_auditevent
    ADD CONSTRAINT clientsupport_auditevent_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_auditseal clientsupport_auditseal_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_auditseal
    ADD CONSTRAINT clientsupport_auditseal_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_networkbucket clientsupport_networkbucket_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_networkbucket
    ADD CONSTRAINT clientsupport_networkbucket_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_networksalt clientsupport_networksalt_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_networksalt
    ADD CONSTRAINT clientsupport_networksalt_pkey PRIMARY KEY (day);


--
-- Name: clientsupport_publicstamp clientsupport_publicstamp_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_publicstamp
    ADD CONSTRAINT clientsupport_publicstamp_pkey PRIMARY KEY (part);


--
-- Name: clientsupport_sharedcache clientsupport_sharedcache_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_sharedcache
    ADD CONSTRAINT clientsupport_sharedcache_pkey PRIMARY KEY (cache_key);


--
-- Name: clientsupport_user clientsupport_user_email_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_user
    ADD CONSTRAINT clientsupport_user_email_key UNIQUE (email);


--
-- Name: clientsupport_user clientsupport_user_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_user
    ADD CONSTRAINT clientsupport_user_pkey PRIMARY KEY (id);


--
-- Name: intake_dangerword danger_word_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_dangerword
    ADD CONSTRAINT danger_word_once UNIQUE (phrase, kind);


--
-- Name: directory_accessreview directory_accessreview_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_accessreview
    ADD CONSTRAINT directory_accessreview_pkey PRIMARY KEY (id);


--
-- Name: directory_application directory_application_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_application
    ADD CONSTRAINT directory_application_pkey PRIMARY KEY (uuid);


--
-- Name: directory_authority_municipalities directory_authority_muni_authority_id_municipalit_466ea265_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_municipalities
    ADD CONSTRAINT directory_authority_muni_authority_id_municipalit_466ea265_uniq UNIQUE (authority_id, municipality_id);


--
-- Name: directory_authority_municipalities directory_authority_municipalities_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_municipalities
    ADD CONSTRAINT directory_authority_municipalities_pkey PRIMARY KEY (id);


--
-- Name: directory_authority directory_authority_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority
    ADD CONSTRAINT directory_authority_pkey PRIMARY KEY (id);


--
-- Name: directory_authority_regions directory_authority_regi_authority_id_careofficer_bcdf5d35_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_regions
    ADD CONSTRAINT directory_authority_regi_authority_id_careofficer_bcdf5d35_uniq UNIQUE (authority_id, careofficeregion_id);


--
-- Name: directory_authority_regions directory_authority_regions_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_regions
    ADD CONSTRAINT directory_authority_regions_pkey PRIMARY KEY (id);


--
-- Name: directory_authority directory_authority_slug_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority
    ADD CONSTRAINT directory_authority_slug_key UNIQUE (slug);


--
-- Name: directory_careofficeregion directory_careofficeregion_name_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_careofficeregion
    ADD CONSTRAINT directory_careofficeregion_name_key UNIQUE (name);


--
-- Name: directory_careofficeregion directory_careofficeregion_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_careofficeregion
    ADD CONSTRAINT directory_careofficeregion_pkey PRIMARY KEY (id);


--
-- Name: directory_careofficeregion directory_careofficeregion_slug_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_careofficeregion
    ADD CONSTRAINT directory_careofficeregion_slug_key UNIQUE (slug);


--
-- Name: directory_contract directory_contract_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_contract
    ADD CONSTRAINT directory_contract_pkey PRIMARY KEY (id);


--
-- Name: directory_correctionreport directory_correctionreport_code_locator_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_correctionreport
    ADD CONSTRAINT directory_correctionreport_code_locator_key UNIQUE (code_locator);


--
-- Name: directory_correctionreport directory_correctionreport_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_correctionreport
    ADD CONSTRAINT directory_correctionreport_pkey PRIMARY KEY (uuid);


--
-- Name: directory_correctionreport directory_correctionreport_submission_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_correctionreport
    ADD CONSTRAINT directory_correctionreport_submission_key UNIQUE (submission);


--
-- Name: directory_independencedeclaration directory_independencedeclaration_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_independencedeclaration
    ADD CONSTRAINT directory_independencedeclaration_pkey PRIMARY KEY (id);


--
-- Name: directory_invitation directory_invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_pkey PRIMARY KEY (uuid);


--
-- Name: directory_law directory_law_code_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_law
    ADD CONSTRAINT directory_law_code_key UNIQUE (code);


--
-- Name: directory_law directory_law_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_law
    ADD CONSTRAINT directory_law_pkey PRIMARY KEY (id);


--
-- Name: directory_lifedomain directory_lifedomain_code_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_lifedomain
    ADD CONSTRAINT directory_lifedomain_code_key UNIQUE (code);


--
-- Name: directory_lifedomain directory_lifedomain_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_lifedomain
    ADD CONSTRAINT directory_lifedomain_pkey PRIMARY KEY (id);


--
-- Name: directory_linkcheck directory_linkcheck_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_linkcheck
    ADD CONSTRAINT directory_linkcheck_pkey PRIMARY KEY (id);


--
-- Name: directory_listingchange directory_listingchange_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingchange
    ADD CONSTRAINT directory_listingchange_pkey PRIMARY KEY (id);


--
-- Name: directory_listingimport directory_listingimport_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingimport
    ADD CONSTRAINT directory_listingimport_pkey PRIMARY KEY (uuid);


--
-- Name: directory_location directory_location_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_location
    ADD CONSTRAINT directory_location_pkey PRIMARY KEY (id);


--
-- Name: directory_membership directory_membership_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT directory_membership_pkey PRIMARY KEY (id);


--
-- Name: directory_municipality directory_municipality_code_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipality_code_key UNIQUE (code);


--
-- Name: directory_municipality directory_municipality_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipality_pkey PRIMARY KEY (id);


--
-- Name: directory_municipality_successors directory_municipality_s_from_municipality_id_to__15d5eae7_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality_successors
    ADD CONSTRAINT directory_municipality_s_from_municipality_id_to__15d5eae7_uniq UNIQUE (from_municipality_id, to_municipality_id);


--
-- Name: directory_municipality directory_municipality_slug_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipality_slug_key UNIQUE (slug);


--
-- Name: directory_municipality_successors directory_municipality_successors_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality_successors
    ADD CONSTRAINT directory_municipality_successors_pkey PRIMARY KEY (id);


--
-- Name: directory_offer_laws directory_offer_laws_offer_id_law_id_6adfc565_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_laws
    ADD CONSTRAINT directory_offer_laws_offer_id_law_id_6adfc565_uniq UNIQUE (offer_id, law_id);


--
-- Name: directory_offer_laws directory_offer_laws_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_laws
    ADD CONSTRAINT directory_offer_laws_pkey PRIMARY KEY (id);


--
-- Name: directory_offer_life_domains directory_offer_life_dom_offer_id_lifedomain_id_6af9e768_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_life_domains
    ADD CONSTRAINT directory_offer_life_dom_offer_id_lifedomain_id_6af9e768_uniq UNIQUE (offer_id, lifedomain_id);


--
-- Name: directory_offer_life_domains directory_offer_life_domains_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_life_domains
    ADD CONSTRAINT directory_offer_life_domains_pkey PRIMARY KEY (id);


--
-- Name: directory_offer directory_offer_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer
    ADD CONSTRAINT directory_offer_pkey PRIMARY KEY (id);


--
-- Name: directory_offer directory_offer_slug_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer
    ADD CONSTRAINT directory_offer_slug_key UNIQUE (slug);


--
-- Name: directory_offer_target_groups directory_offer_target_g_offer_id_targetgroup_id_d0292474_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_target_groups
    ADD CONSTRAINT directory_offer_target_g_offer_id_targetgroup_id_d0292474_uniq UNIQUE (offer_id, targetgroup_id);


--
-- Name: directory_offer_target_groups directory_offer_target_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_target_groups
    ADD CONSTRAINT directory_offer_target_groups_pkey PRIMARY KEY (id);


--
-- Name: directory_offerarea directory_offerarea_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerarea
    ADD CONSTRAINT directory_offerarea_pkey PRIMARY KEY (id);


--
-- Name: directory_offercoverage directory_offercoverage_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offercoverage
    ADD CONSTRAINT directory_offercoverage_pkey PRIMARY KEY (id);


--
-- Name: directory_offerdraft directory_offerdraft_offer_id_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerdraft
    ADD CONSTRAINT directory_offerdraft_offer_id_key UNIQUE (offer_id);


--
-- Name: directory_offerdraft directory_offerdraft_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerdraft
    ADD CONSTRAINT directory_offerdraft_pkey PRIMARY KEY (id);


--
-- Name: directory_openinghour directory_openinghour_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_openinghour
    ADD CONSTRAINT directory_openinghour_pkey PRIMARY KEY (id);


--
-- Name: directory_place directory_place_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_place
    ADD CONSTRAINT directory_place_pkey PRIMARY KEY (id);


--
-- Name: directory_postcode directory_postcode_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_postcode
    ADD CONSTRAINT directory_postcode_pkey PRIMARY KEY (digits);


--
-- Name: directory_postcodeexception directory_postcodeexception_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_postcodeexception
    ADD CONSTRAINT directory_postcodeexception_pkey PRIMARY KEY (code);


--
-- Name: directory_provider directory_provider_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_provider
    ADD CONSTRAINT directory_provider_pkey PRIMARY KEY (id);


--
-- Name: directory_provider directory_provider_slug_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_provider
    ADD CONSTRAINT directory_provider_slug_key UNIQUE (slug);


--
-- Name: directory_relatedrole directory_relatedrole_code_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole
    ADD CONSTRAINT directory_relatedrole_code_key UNIQUE (code);


--
-- Name: directory_relatedrole_laws directory_relatedrole_laws_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole_laws
    ADD CONSTRAINT directory_relatedrole_laws_pkey PRIMARY KEY (id);


--
-- Name: directory_relatedrole_laws directory_relatedrole_laws_relatedrole_id_law_id_a7fa05cd_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole_laws
    ADD CONSTRAINT directory_relatedrole_laws_relatedrole_id_law_id_a7fa05cd_uniq UNIQUE (relatedrole_id, law_id);


--
-- Name: directory_relatedrole directory_relatedrole_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole
    ADD CONSTRAINT directory_relatedrole_pkey PRIMARY KEY (id);


--
-- Name: directory_searchtally directory_searchtally_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_searchtally
    ADD CONSTRAINT directory_searchtally_pkey PRIMARY KEY (id);


--
-- Name: directory_targetgroup directory_targetgroup_code_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_targetgroup
    ADD CONSTRAINT directory_targetgroup_code_key UNIQUE (code);


--
-- Name: directory_targetgroup directory_targetgroup_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_targetgroup
    ADD CONSTRAINT directory_targetgroup_pkey PRIMARY KEY (id);


--
-- Name: django_admin_log django_admin_log_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: directory_independencedeclaration independencedeclaration_one_a_day; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_independencedeclaration
    ADD CONSTRAINT independencedeclaration_one_a_day UNIQUE (provider_id, declared_on);


--
-- Name: intake_absence intake_absence_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_absence
    ADD CONSTRAINT intake_absence_pkey PRIMARY KEY (id);


--
-- Name: intake_brokenglass intake_brokenglass_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_brokenglass
    ADD CONSTRAINT intake_brokenglass_pkey PRIMARY KEY (id);


--
-- Name: intake_dangersentence intake_dangersentence_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_dangersentence
    ADD CONSTRAINT intake_dangersentence_pkey PRIMARY KEY (id);


--
-- Name: intake_dangersentence intake_dangersentence_text_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_dangersentence
    ADD CONSTRAINT intake_dangersentence_text_key UNIQUE (text);


--
-- Name: intake_dangerword intake_dangerword_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_dangerword
    ADD CONSTRAINT intake_dangerword_pkey PRIMARY KEY (id);


--
-- Name: intake_deletion intake_deletion_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_deletion
    ADD CONSTRAINT intake_deletion_pkey PRIMARY KEY (id);


--
-- Name: intake_helprequest intake_helprequest_code_locator_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_code_locator_key UNIQUE (code_locator);


--
-- Name: intake_helprequest intake_helprequest_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_pkey PRIMARY KEY (uuid);


--
-- Name: intake_internalnote intake_internalnote_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_internalnote
    ADD CONSTRAINT intake_internalnote_pkey PRIMARY KEY (uuid);


--
-- Name: intake_message intake_message_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_message
    ADD CONSTRAINT intake_message_pkey PRIMARY KEY (uuid);


--
-- Name: intake_passing intake_passing_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_passing
    ADD CONSTRAINT intake_passing_pkey PRIMARY KEY (id);


--
-- Name: intake_replydraft intake_replydraft_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replydraft
    ADD CONSTRAINT intake_replydraft_pkey PRIMARY KEY (uuid);


--
-- Name: intake_replytemplate intake_replytemplate_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replytemplate
    ADD CONSTRAINT intake_replytemplate_pkey PRIMARY KEY (id);


--
-- Name: intake_submittedform intake_submittedform_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_submittedform
    ADD CONSTRAINT intake_submittedform_pkey PRIMARY KEY (key);


--
-- Name: intake_visit intake_visit_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_visit
    ADD CONSTRAINT intake_visit_pkey PRIMARY KEY (key);


--
-- Name: directory_linkcheck linkcheck_one_each; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_linkcheck
    ADD CONSTRAINT linkcheck_one_each UNIQUE (provider_id, url);


--
-- Name: directory_location location_and_its_offer; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_location
    ADD CONSTRAINT location_and_its_offer UNIQUE (id, offer_id);


--
-- Name: directory_membership membership_authority_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT membership_authority_once UNIQUE (user_id, authority_id);


--
-- Name: directory_membership membership_provider_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT membership_provider_once UNIQUE (user_id, provider_id);


--
-- Name: intake_message message_number_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_message
    ADD CONSTRAINT message_number_once UNIQUE (request_id, number);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: clientsupport_networkbucket networkbucket_one_a_window; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_networkbucket
    ADD CONSTRAINT networkbucket_one_a_window UNIQUE (purpose, key, began_at);


--
-- Name: intake_internalnote note_number_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_internalnote
    ADD CONSTRAINT note_number_once UNIQUE (request_id, number);


--
-- Name: directory_offerarea offerarea_named_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerarea
    ADD CONSTRAINT offerarea_named_once UNIQUE NULLS NOT DISTINCT (offer_id, kind, municipality_id, region_id, province);


--
-- Name: directory_offercoverage offercoverage_once_per_municipality; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offercoverage
    ADD CONSTRAINT offercoverage_once_per_municipality UNIQUE (municipality_id, offer_id);


--
-- Name: directory_openinghour openinghour_no_overlap; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_openinghour
    ADD CONSTRAINT openinghour_no_overlap EXCLUDE USING gist (offer_id WITH =, kind WITH =, COALESCE(location_id, (0)::bigint) WITH =, weekday WITH =, (
CASE occurrence
    WHEN 0 THEN int4range(1, 6)
    WHEN '-1'::integer THEN int4range(4, 6)
    ELSE int4range((occurrence)::integer, (occurrence + 1))
END) WITH &&, int4range((EXTRACT(epoch FROM opens))::integer,
CASE
    WHEN (closes > opens) THEN (EXTRACT(epoch FROM closes))::integer
    ELSE 86400
END) WITH &&, daterange(valid_from, valid_until, '[]'::text) WITH &&) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_place place_slug_unique_in_municipality; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_place
    ADD CONSTRAINT place_slug_unique_in_municipality UNIQUE (municipality_id, slug);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: intake_replydraft reply_draft_once; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replydraft
    ADD CONSTRAINT reply_draft_once UNIQUE (request_id, user_id);


--
-- Name: directory_searchtally searchtally_one_row_per_kind_of_search; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_searchtally
    ADD CONSTRAINT searchtally_one_row_per_kind_of_search UNIQUE NULLS NOT DISTINCT (month, municipality_id, law, target_group, life_domain, results);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_provider_uid_fc810c6e_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);


--
-- Name: socialaccount_socialapp socialaccount_socialapp_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: clientsupport_auditevent_actor_id_89375257; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_auditevent_actor_id_89375257 ON public.clientsupport_auditevent USING btree (actor_id);


--
-- Name: clientsupport_auditevent_at_b695db5f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_auditevent_at_b695db5f ON public.clientsupport_auditevent USING btree (at);


--
-- Name: clientsupport_networkbucket_purpose_c0487766; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_networkbucket_purpose_c0487766 ON public.clientsupport_networkbucket USING btree (purpose);


--
-- Name: clientsupport_networkbucket_purpose_c0487766_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_networkbucket_purpose_c0487766_like ON public.clientsupport_networkbucket USING btree (purpose varchar_pattern_ops);


--
-- Name: clientsupport_publicstamp_part_ace861bd_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_publicstamp_part_ace861bd_like ON public.clientsupport_publicstamp USING btree (part varchar_pattern_ops);


--
-- Name: clientsupport_sharedcache_expires; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_sharedcache_expires ON public.clientsupport_sharedcache USING btree (expires);


--
-- Name: clientsupport_user_email_379f73a5_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX clientsupport_user_email_379f73a5_like ON public.clientsupport_user USING btree (email varchar_pattern_ops);


--
-- Name: contract_stated_once; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX contract_stated_once ON public.directory_contract USING btree (authority_id, provider_id, legal_basis) WHERE (ended_on IS NULL);


--
-- Name: directory_accessreview_authority_id_7972e0a3; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_accessreview_authority_id_7972e0a3 ON public.directory_accessreview USING btree (authority_id);


--
-- Name: directory_accessreview_provider_id_317ed3b2; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_accessreview_provider_id_317ed3b2 ON public.directory_accessreview USING btree (provider_id);


--
-- Name: directory_accessreview_reviewed_by_id_45342036; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_accessreview_reviewed_by_id_45342036 ON public.directory_accessreview USING btree (reviewed_by_id);


--
-- Name: directory_application_decided_by_id_e1a4b80b; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_application_decided_by_id_e1a4b80b ON public.directory_application USING btree (decided_by_id);


--
-- Name: directory_application_provider_id_b6eecd4d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_application_provider_id_b6eecd4d ON public.directory_application USING btree (provider_id);


--
-- Name: directory_authority_municipalities_authority_id_e1f02772; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_authority_municipalities_authority_id_e1f02772 ON public.directory_authority_municipalities USING btree (authority_id);


--
-- Name: directory_authority_municipalities_municipality_id_9d50242f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_authority_municipalities_municipality_id_9d50242f ON public.directory_authority_municipalities USING btree (municipality_id);


--
-- Name: directory_authority_regions_authority_id_e9ca2381; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_authority_regions_authority_id_e9ca2381 ON public.directory_authority_regions USING btree (authority_id);


--
-- Name: directory_authority_regions_careofficeregion_id_e18ec21d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_authority_regions_careofficeregion_id_e18ec21d ON public.directory_authority_regions USING btree (careofficeregion_id);


--
-- Name: directory_authority_slug_93c7e816_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_authority_slug_93c7e816_like ON public.directory_authority USING btree (slug varchar_pattern_ops);


--
-- Name: directory_careofficeregion_name_3537e160_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_careofficeregion_name_3537e160_like ON public.directory_careofficeregion USING btree (name varchar_pattern_ops);


--
-- Name: directory_careofficeregion_slug_d38cf25d_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_careofficeregion_slug_d38cf25d_like ON public.directory_careofficeregion USING btree (slug varchar_pattern_ops);


--
-- Name: directory_contract_authority_id_aa849dc0; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_contract_authority_id_aa849dc0 ON public.directory_contract USING btree (authority_id);


--
-- Name: directory_contract_provider_id_98495bcc; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_contract_provider_id_98495bcc ON public.directory_contract USING btree (provider_id);


--
-- Name: directory_contract_stated_by_id_db5a8b98; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_contract_stated_by_id_db5a8b98 ON public.directory_contract USING btree (stated_by_id);


--
-- Name: directory_correctionreport_answered_by_id_87856ad9; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_correctionreport_answered_by_id_87856ad9 ON public.directory_correctionreport USING btree (answered_by_id);


--
-- Name: directory_correctionreport_code_locator_257cb250_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_correctionreport_code_locator_257cb250_like ON public.directory_correctionreport USING btree (code_locator varchar_pattern_ops);


--
-- Name: directory_correctionreport_offer_id_6c009b26; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_correctionreport_offer_id_6c009b26 ON public.directory_correctionreport USING btree (offer_id);


--
-- Name: directory_correctionreport_submission_bd51e0f7_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_correctionreport_submission_bd51e0f7_like ON public.directory_correctionreport USING btree (submission varchar_pattern_ops);


--
-- Name: directory_independencedeclaration_declared_by_id_12410666; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_independencedeclaration_declared_by_id_12410666 ON public.directory_independencedeclaration USING btree (declared_by_id);


--
-- Name: directory_independencedeclaration_provider_id_437eee99; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_independencedeclaration_provider_id_437eee99 ON public.directory_independencedeclaration USING btree (provider_id);


--
-- Name: directory_invitation_authority_id_d4699198; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_invitation_authority_id_d4699198 ON public.directory_invitation USING btree (authority_id);


--
-- Name: directory_invitation_invited_by_id_773c6c5a; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_invitation_invited_by_id_773c6c5a ON public.directory_invitation USING btree (invited_by_id);


--
-- Name: directory_invitation_provider_id_ac07235d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_invitation_provider_id_ac07235d ON public.directory_invitation USING btree (provider_id);


--
-- Name: directory_law_code_0551bcfe_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_law_code_0551bcfe_like ON public.directory_law USING btree (code varchar_pattern_ops);


--
-- Name: directory_law_icon_e509e6bf; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_law_icon_e509e6bf ON public.directory_law USING btree (icon);


--
-- Name: directory_law_icon_e509e6bf_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_law_icon_e509e6bf_like ON public.directory_law USING btree (icon varchar_pattern_ops);


--
-- Name: directory_lifedomain_code_2e06b17c_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_lifedomain_code_2e06b17c_like ON public.directory_lifedomain USING btree (code varchar_pattern_ops);


--
-- Name: directory_linkcheck_provider_id_ac5bb57c; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_linkcheck_provider_id_ac5bb57c ON public.directory_linkcheck USING btree (provider_id);


--
-- Name: directory_listingchange_by_id_856da68a; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_listingchange_by_id_856da68a ON public.directory_listingchange USING btree (by_id);


--
-- Name: directory_listingchange_offer_id_499c05be; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_listingchange_offer_id_499c05be ON public.directory_listingchange USING btree (offer_id);


--
-- Name: directory_listingchange_provider_id_4863d7fb; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_listingchange_provider_id_4863d7fb ON public.directory_listingchange USING btree (provider_id);


--
-- Name: directory_listingimport_provider_id_62631320; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_listingimport_provider_id_62631320 ON public.directory_listingimport USING btree (provider_id);


--
-- Name: directory_listingimport_read_by_id_5129edb4; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_listingimport_read_by_id_5129edb4 ON public.directory_listingimport USING btree (read_by_id);


--
-- Name: directory_location_offer_id_be4364dd; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_location_offer_id_be4364dd ON public.directory_location USING btree (offer_id);


--
-- Name: directory_membership_authority_id_4e254b3e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_membership_authority_id_4e254b3e ON public.directory_membership USING btree (authority_id);


--
-- Name: directory_membership_provider_id_4533d184; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_membership_provider_id_4533d184 ON public.directory_membership USING btree (provider_id);


--
-- Name: directory_membership_user_id_c5348d5f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_membership_user_id_c5348d5f ON public.directory_membership USING btree (user_id);


--
-- Name: directory_municipality_care_office_region_id_20049edc; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_municipality_care_office_region_id_20049edc ON public.directory_municipality USING btree (care_office_region_id);


--
-- Name: directory_municipality_code_0a206e04_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_municipality_code_0a206e04_like ON public.directory_municipality USING btree (code varchar_pattern_ops);


--
-- Name: directory_municipality_slug_95b01e39_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_municipality_slug_95b01e39_like ON public.directory_municipality USING btree (slug varchar_pattern_ops);


--
-- Name: directory_municipality_successors_from_municipality_id_7550b8c6; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_municipality_successors_from_municipality_id_7550b8c6 ON public.directory_municipality_successors USING btree (from_municipality_id);


--
-- Name: directory_municipality_successors_to_municipality_id_dbb47d86; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_municipality_successors_to_municipality_id_dbb47d86 ON public.directory_municipality_successors USING btree (to_municipality_id);


--
-- Name: directory_offer_checked_by_id_9b6a011e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_checked_by_id_9b6a011e ON public.directory_offer USING btree (checked_by_id);


--
-- Name: directory_offer_laws_law_id_7f5da447; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_laws_law_id_7f5da447 ON public.directory_offer_laws USING btree (law_id);


--
-- Name: directory_offer_laws_offer_id_ded56ae4; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_laws_offer_id_ded56ae4 ON public.directory_offer_laws USING btree (offer_id);


--
-- Name: directory_offer_life_domains_lifedomain_id_73b2347b; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_life_domains_lifedomain_id_73b2347b ON public.directory_offer_life_domains USING btree (lifedomain_id);


--
-- Name: directory_offer_life_domains_offer_id_bb3ff33e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_life_domains_offer_id_bb3ff33e ON public.directory_offer_life_domains USING btree (offer_id);


--
-- Name: directory_offer_provider_id_187b06a6; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_provider_id_187b06a6 ON public.directory_offer USING btree (provider_id);


--
-- Name: directory_offer_slug_ec306940_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_slug_ec306940_like ON public.directory_offer USING btree (slug varchar_pattern_ops);


--
-- Name: directory_offer_target_groups_offer_id_bb03770e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_target_groups_offer_id_bb03770e ON public.directory_offer_target_groups USING btree (offer_id);


--
-- Name: directory_offer_target_groups_targetgroup_id_faf9410c; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offer_target_groups_targetgroup_id_faf9410c ON public.directory_offer_target_groups USING btree (targetgroup_id);


--
-- Name: directory_offerarea_municipality_id_19f2b234; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offerarea_municipality_id_19f2b234 ON public.directory_offerarea USING btree (municipality_id);


--
-- Name: directory_offerarea_offer_id_b6cf4c7f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offerarea_offer_id_b6cf4c7f ON public.directory_offerarea USING btree (offer_id);


--
-- Name: directory_offerarea_region_id_1f53f068; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offerarea_region_id_1f53f068 ON public.directory_offerarea USING btree (region_id);


--
-- Name: directory_offercoverage_municipality_id_f7938b6e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offercoverage_municipality_id_f7938b6e ON public.directory_offercoverage USING btree (municipality_id);


--
-- Name: directory_offercoverage_offer_id_153b66c4; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offercoverage_offer_id_153b66c4 ON public.directory_offercoverage USING btree (offer_id);


--
-- Name: directory_offerdraft_saved_by_id_11ec41e6; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_offerdraft_saved_by_id_11ec41e6 ON public.directory_offerdraft USING btree (saved_by_id);


--
-- Name: directory_openinghour_location_id_78c0135c; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_openinghour_location_id_78c0135c ON public.directory_openinghour USING btree (location_id);


--
-- Name: directory_openinghour_offer_id_542212f1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_openinghour_offer_id_542212f1 ON public.directory_openinghour USING btree (offer_id);


--
-- Name: directory_place_formerly_in_id_673ce848; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_place_formerly_in_id_673ce848 ON public.directory_place USING btree (formerly_in_id);


--
-- Name: directory_place_municipality_id_73d48509; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_place_municipality_id_73d48509 ON public.directory_place USING btree (municipality_id);


--
-- Name: directory_place_slug_14de5165; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_place_slug_14de5165 ON public.directory_place USING btree (slug);


--
-- Name: directory_place_slug_14de5165_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_place_slug_14de5165_like ON public.directory_place USING btree (slug varchar_pattern_ops);


--
-- Name: directory_postcode_digits_4a787427_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_postcode_digits_4a787427_like ON public.directory_postcode USING btree (digits varchar_pattern_ops);


--
-- Name: directory_postcode_place_id_d34e6844; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_postcode_place_id_d34e6844 ON public.directory_postcode USING btree (place_id);


--
-- Name: directory_postcodeexception_code_80663bf1_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_postcodeexception_code_80663bf1_like ON public.directory_postcodeexception USING btree (code varchar_pattern_ops);


--
-- Name: directory_postcodeexception_place_id_7bd98a05; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_postcodeexception_place_id_7bd98a05 ON public.directory_postcodeexception USING btree (place_id);


--
-- Name: directory_provider_slug_1c0e5c79_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_provider_slug_1c0e5c79_like ON public.directory_provider USING btree (slug varchar_pattern_ops);


--
-- Name: directory_relatedrole_code_63c771c6_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_relatedrole_code_63c771c6_like ON public.directory_relatedrole USING btree (code varchar_pattern_ops);


--
-- Name: directory_relatedrole_laws_law_id_235501ee; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_relatedrole_laws_law_id_235501ee ON public.directory_relatedrole_laws USING btree (law_id);


--
-- Name: directory_relatedrole_laws_relatedrole_id_6a93818a; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_relatedrole_laws_relatedrole_id_6a93818a ON public.directory_relatedrole_laws USING btree (relatedrole_id);


--
-- Name: directory_searchtally_law_91260b14; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_law_91260b14 ON public.directory_searchtally USING btree (law);


--
-- Name: directory_searchtally_law_91260b14_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_law_91260b14_like ON public.directory_searchtally USING btree (law varchar_pattern_ops);


--
-- Name: directory_searchtally_life_domain_b5d29149; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_life_domain_b5d29149 ON public.directory_searchtally USING btree (life_domain);


--
-- Name: directory_searchtally_life_domain_b5d29149_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_life_domain_b5d29149_like ON public.directory_searchtally USING btree (life_domain varchar_pattern_ops);


--
-- Name: directory_searchtally_municipality_id_de30250e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_municipality_id_de30250e ON public.directory_searchtally USING btree (municipality_id);


--
-- Name: directory_searchtally_target_group_2d9dc293; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_target_group_2d9dc293 ON public.directory_searchtally USING btree (target_group);


--
-- Name: directory_searchtally_target_group_2d9dc293_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_searchtally_target_group_2d9dc293_like ON public.directory_searchtally USING btree (target_group varchar_pattern_ops);


--
-- Name: directory_targetgroup_code_2c131629_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX directory_targetgroup_code_2c131629_like ON public.directory_targetgroup USING btree (code varchar_pattern_ops);


--
-- Name: django_admin_log_content_type_id_c4bce8eb; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);


--
-- Name: django_admin_log_user_id_c564eba6; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: intake_absence_provider_id_a2fc7325; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_absence_provider_id_a2fc7325 ON public.intake_absence USING btree (provider_id);


--
-- Name: intake_absence_replacement_id_4be6c360; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_absence_replacement_id_4be6c360 ON public.intake_absence USING btree (replacement_id);


--
-- Name: intake_absence_user_id_0dec19b3; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_absence_user_id_0dec19b3 ON public.intake_absence USING btree (user_id);


--
-- Name: intake_brokenglass_request_id_218818de; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_brokenglass_request_id_218818de ON public.intake_brokenglass USING btree (request_id);


--
-- Name: intake_brokenglass_user_id_f28485aa; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_brokenglass_user_id_f28485aa ON public.intake_brokenglass USING btree (user_id);


--
-- Name: intake_dangersentence_text_6d4c60ed_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_dangersentence_text_6d4c60ed_like ON public.intake_dangersentence USING btree (text varchar_pattern_ops);


--
-- Name: intake_deletion_key_e73121f9; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_deletion_key_e73121f9 ON public.intake_deletion USING btree (key);


--
-- Name: intake_deletion_key_e73121f9_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_deletion_key_e73121f9_like ON public.intake_deletion USING btree (key varchar_pattern_ops);


--
-- Name: intake_helprequest_code_locator_e9328199_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_code_locator_e9328199_like ON public.intake_helprequest USING btree (code_locator varchar_pattern_ops);


--
-- Name: intake_helprequest_domain_id_abdcdd50; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_domain_id_abdcdd50 ON public.intake_helprequest USING btree (domain_id);


--
-- Name: intake_helprequest_municipality_id_c14cc910; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_municipality_id_c14cc910 ON public.intake_helprequest USING btree (municipality_id);


--
-- Name: intake_helprequest_offer_id_42f959a6; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_offer_id_42f959a6 ON public.intake_helprequest USING btree (offer_id);


--
-- Name: intake_helprequest_provider_id_d0c5ca25; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_provider_id_d0c5ca25 ON public.intake_helprequest USING btree (provider_id);


--
-- Name: intake_helprequest_supporter_id_66297582; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_helprequest_supporter_id_66297582 ON public.intake_helprequest USING btree (supporter_id);


--
-- Name: intake_internalnote_author_id_c21d3e47; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_internalnote_author_id_c21d3e47 ON public.intake_internalnote USING btree (author_id);


--
-- Name: intake_internalnote_request_id_97923c6c; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_internalnote_request_id_97923c6c ON public.intake_internalnote USING btree (request_id);


--
-- Name: intake_message_provider_id_7bbd418f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_message_provider_id_7bbd418f ON public.intake_message USING btree (provider_id);


--
-- Name: intake_message_request_id_c8b6f29d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_message_request_id_c8b6f29d ON public.intake_message USING btree (request_id);


--
-- Name: intake_passing_proposed_by_id_dff5a37e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_passing_proposed_by_id_dff5a37e ON public.intake_passing USING btree (proposed_by_id);


--
-- Name: intake_passing_request_id_d011d3e3; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_passing_request_id_d011d3e3 ON public.intake_passing USING btree (request_id);


--
-- Name: intake_passing_to_id_ec44ba1f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_passing_to_id_ec44ba1f ON public.intake_passing USING btree (to_id);


--
-- Name: intake_replydraft_request_id_625cc611; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_replydraft_request_id_625cc611 ON public.intake_replydraft USING btree (request_id);


--
-- Name: intake_replydraft_user_id_a9792cc0; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_replydraft_user_id_a9792cc0 ON public.intake_replydraft USING btree (user_id);


--
-- Name: intake_replytemplate_provider_id_2fe5159f; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_replytemplate_provider_id_2fe5159f ON public.intake_replytemplate USING btree (provider_id);


--
-- Name: intake_submittedform_expires_at_a728de0d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_submittedform_expires_at_a728de0d ON public.intake_submittedform USING btree (expires_at);


--
-- Name: intake_submittedform_key_b5ab887b_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_submittedform_key_b5ab887b_like ON public.intake_submittedform USING btree (key varchar_pattern_ops);


--
-- Name: intake_submittedform_request_id_7c3f3d04; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_submittedform_request_id_7c3f3d04 ON public.intake_submittedform USING btree (request_id);


--
-- Name: intake_visit_ends_at_b04c1514; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_visit_ends_at_b04c1514 ON public.intake_visit USING btree (ends_at);


--
-- Name: intake_visit_key_cf2b8ac8_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_visit_key_cf2b8ac8_like ON public.intake_visit USING btree (key varchar_pattern_ops);


--
-- Name: intake_visit_request_id_0d948fd2; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX intake_visit_request_id_0d948fd2 ON public.intake_visit USING btree (request_id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: passing_one_open; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX passing_one_open ON public.intake_passing USING btree (request_id) WHERE ((state)::text = 'proposed'::text);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: request_of_provider; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX request_of_provider ON public.intake_helprequest USING btree (provider_id, state);


--
-- Name: socialaccount_socialaccount_user_id_8146e70c; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);


--
-- Name: socialaccount_socialtoken_account_id_951f210e; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);


--
-- Name: socialaccount_socialtoken_app_id_636a42d7; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: user_email_unique_in_any_case; Type: INDEX; Schema: public; Owner: owner
--

CREATE UNIQUE INDEX user_email_unique_in_any_case ON public.clientsupport_user USING btree (lower((email)::text));


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: owner
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: clientsupport_auditevent append_only; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.clientsupport_auditevent FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: clientsupport_auditseal append_only; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.clientsupport_auditseal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: clientsupport_auditevent append_only_truncate; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON public.clientsupport_auditevent FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: clientsupport_auditseal append_only_truncate; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON public.clientsupport_auditseal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: directory_authority raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_authority DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_careofficeregion raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_careofficeregion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_contract raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_contract DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_independencedeclaration raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_independencedeclaration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_law raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_law DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_lifedomain raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_lifedomain DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_location raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_location DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_municipality raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_municipality DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_municipality_successors raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_municipality_successors DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_offer raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_offer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_offer_laws raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_offer_laws DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_offer_life_domains raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_offer_life_domains DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_offer_target_groups raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_offer_target_groups DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_offerarea raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_offerarea DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_openinghour raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_openinghour DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_place raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_place DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_postcode raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_postcode DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_postcodeexception raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_postcodeexception DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('places');


--
-- Name: directory_provider raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_provider DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_relatedrole raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_relatedrole DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_relatedrole_laws raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_relatedrole_laws DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: directory_targetgroup raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.directory_targetgroup DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('offers');


--
-- Name: intake_dangerword raise_public_stamp; Type: TRIGGER; Schema: public; Owner: owner
--

CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR DELETE OR UPDATE ON public.intake_dangerword DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_stamp('danger');


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: clientsupport_auditevent clientsupport_audite_actor_id_89375257_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.clientsupport_auditevent
    ADD CONSTRAINT clientsupport_audite_actor_id_89375257_fk_clientsup FOREIGN KEY (actor_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_accessreview directory_accessrevi_authority_id_7972e0a3_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_accessreview
    ADD CONSTRAINT directory_accessrevi_authority_id_7972e0a3_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_accessreview directory_accessrevi_provider_id_317ed3b2_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_accessreview
    ADD CONSTRAINT directory_accessrevi_provider_id_317ed3b2_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_accessreview directory_accessrevi_reviewed_by_id_45342036_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_accessreview
    ADD CONSTRAINT directory_accessrevi_reviewed_by_id_45342036_fk_clientsup FOREIGN KEY (reviewed_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_application directory_applicatio_decided_by_id_e1a4b80b_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_application
    ADD CONSTRAINT directory_applicatio_decided_by_id_e1a4b80b_fk_clientsup FOREIGN KEY (decided_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_application directory_applicatio_provider_id_b6eecd4d_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_application
    ADD CONSTRAINT directory_applicatio_provider_id_b6eecd4d_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_authority_municipalities directory_authority__authority_id_e1f02772_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_municipalities
    ADD CONSTRAINT directory_authority__authority_id_e1f02772_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_authority_regions directory_authority__authority_id_e9ca2381_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_regions
    ADD CONSTRAINT directory_authority__authority_id_e9ca2381_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_authority_regions directory_authority__careofficeregion_id_e18ec21d_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_regions
    ADD CONSTRAINT directory_authority__careofficeregion_id_e18ec21d_fk_directory FOREIGN KEY (careofficeregion_id) REFERENCES public.directory_careofficeregion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_authority_municipalities directory_authority__municipality_id_9d50242f_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_authority_municipalities
    ADD CONSTRAINT directory_authority__municipality_id_9d50242f_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_contract directory_contract_authority_id_aa849dc0_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_contract
    ADD CONSTRAINT directory_contract_authority_id_aa849dc0_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_contract directory_contract_provider_id_98495bcc_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_contract
    ADD CONSTRAINT directory_contract_provider_id_98495bcc_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_contract directory_contract_stated_by_id_db5a8b98_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_contract
    ADD CONSTRAINT directory_contract_stated_by_id_db5a8b98_fk_clientsup FOREIGN KEY (stated_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_correctionreport directory_correction_answered_by_id_87856ad9_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_correctionreport
    ADD CONSTRAINT directory_correction_answered_by_id_87856ad9_fk_clientsup FOREIGN KEY (answered_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_correctionreport directory_correction_offer_id_6c009b26_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_correctionreport
    ADD CONSTRAINT directory_correction_offer_id_6c009b26_fk_directory FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_independencedeclaration directory_independen_declared_by_id_12410666_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_independencedeclaration
    ADD CONSTRAINT directory_independen_declared_by_id_12410666_fk_clientsup FOREIGN KEY (declared_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_independencedeclaration directory_independen_provider_id_437eee99_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_independencedeclaration
    ADD CONSTRAINT directory_independen_provider_id_437eee99_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_invitation directory_invitation_authority_id_d4699198_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_authority_id_d4699198_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_invitation directory_invitation_invited_by_id_773c6c5a_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_invited_by_id_773c6c5a_fk_clientsup FOREIGN KEY (invited_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_invitation directory_invitation_provider_id_ac07235d_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_provider_id_ac07235d_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_linkcheck directory_linkcheck_provider_id_ac5bb57c_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_linkcheck
    ADD CONSTRAINT directory_linkcheck_provider_id_ac5bb57c_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_listingchange directory_listingcha_provider_id_4863d7fb_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingchange
    ADD CONSTRAINT directory_listingcha_provider_id_4863d7fb_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_listingchange directory_listingchange_by_id_856da68a_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingchange
    ADD CONSTRAINT directory_listingchange_by_id_856da68a_fk_clientsupport_user_id FOREIGN KEY (by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_listingchange directory_listingchange_offer_id_499c05be_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingchange
    ADD CONSTRAINT directory_listingchange_offer_id_499c05be_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_listingimport directory_listingimp_provider_id_62631320_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingimport
    ADD CONSTRAINT directory_listingimp_provider_id_62631320_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_listingimport directory_listingimp_read_by_id_5129edb4_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_listingimport
    ADD CONSTRAINT directory_listingimp_read_by_id_5129edb4_fk_clientsup FOREIGN KEY (read_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_location directory_location_offer_id_be4364dd_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_location
    ADD CONSTRAINT directory_location_offer_id_be4364dd_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_membership directory_membership_authority_id_4e254b3e_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT directory_membership_authority_id_4e254b3e_fk_directory FOREIGN KEY (authority_id) REFERENCES public.directory_authority(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_membership directory_membership_provider_id_4533d184_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT directory_membership_provider_id_4533d184_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_membership directory_membership_user_id_c5348d5f_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_membership
    ADD CONSTRAINT directory_membership_user_id_c5348d5f_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_municipality directory_municipali_care_office_region_i_20049edc_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipali_care_office_region_i_20049edc_fk_directory FOREIGN KEY (care_office_region_id) REFERENCES public.directory_careofficeregion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_municipality_successors directory_municipali_from_municipality_id_7550b8c6_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality_successors
    ADD CONSTRAINT directory_municipali_from_municipality_id_7550b8c6_fk_directory FOREIGN KEY (from_municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_municipality_successors directory_municipali_to_municipality_id_dbb47d86_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_municipality_successors
    ADD CONSTRAINT directory_municipali_to_municipality_id_dbb47d86_fk_directory FOREIGN KEY (to_municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer directory_offer_checked_by_id_9b6a011e_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer
    ADD CONSTRAINT directory_offer_checked_by_id_9b6a011e_fk_clientsupport_user_id FOREIGN KEY (checked_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_laws directory_offer_laws_law_id_7f5da447_fk_directory_law_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_laws
    ADD CONSTRAINT directory_offer_laws_law_id_7f5da447_fk_directory_law_id FOREIGN KEY (law_id) REFERENCES public.directory_law(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_laws directory_offer_laws_offer_id_ded56ae4_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_laws
    ADD CONSTRAINT directory_offer_laws_offer_id_ded56ae4_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_life_domains directory_offer_life_lifedomain_id_73b2347b_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_life_domains
    ADD CONSTRAINT directory_offer_life_lifedomain_id_73b2347b_fk_directory FOREIGN KEY (lifedomain_id) REFERENCES public.directory_lifedomain(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_life_domains directory_offer_life_offer_id_bb3ff33e_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_life_domains
    ADD CONSTRAINT directory_offer_life_offer_id_bb3ff33e_fk_directory FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer directory_offer_provider_id_187b06a6_fk_directory_provider_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer
    ADD CONSTRAINT directory_offer_provider_id_187b06a6_fk_directory_provider_id FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_target_groups directory_offer_targ_offer_id_bb03770e_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_target_groups
    ADD CONSTRAINT directory_offer_targ_offer_id_bb03770e_fk_directory FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offer_target_groups directory_offer_targ_targetgroup_id_faf9410c_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offer_target_groups
    ADD CONSTRAINT directory_offer_targ_targetgroup_id_faf9410c_fk_directory FOREIGN KEY (targetgroup_id) REFERENCES public.directory_targetgroup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offerarea directory_offerarea_municipality_id_19f2b234_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerarea
    ADD CONSTRAINT directory_offerarea_municipality_id_19f2b234_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offerarea directory_offerarea_offer_id_b6cf4c7f_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerarea
    ADD CONSTRAINT directory_offerarea_offer_id_b6cf4c7f_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offerarea directory_offerarea_region_id_1f53f068_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerarea
    ADD CONSTRAINT directory_offerarea_region_id_1f53f068_fk_directory FOREIGN KEY (region_id) REFERENCES public.directory_careofficeregion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offercoverage directory_offercover_municipality_id_f7938b6e_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offercoverage
    ADD CONSTRAINT directory_offercover_municipality_id_f7938b6e_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offercoverage directory_offercoverage_offer_id_153b66c4_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offercoverage
    ADD CONSTRAINT directory_offercoverage_offer_id_153b66c4_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offerdraft directory_offerdraft_offer_id_9f15585a_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerdraft
    ADD CONSTRAINT directory_offerdraft_offer_id_9f15585a_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_offerdraft directory_offerdraft_saved_by_id_11ec41e6_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_offerdraft
    ADD CONSTRAINT directory_offerdraft_saved_by_id_11ec41e6_fk_clientsup FOREIGN KEY (saved_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_openinghour directory_openinghou_location_id_78c0135c_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_openinghour
    ADD CONSTRAINT directory_openinghou_location_id_78c0135c_fk_directory FOREIGN KEY (location_id) REFERENCES public.directory_location(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_openinghour directory_openinghour_offer_id_542212f1_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_openinghour
    ADD CONSTRAINT directory_openinghour_offer_id_542212f1_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_place directory_place_formerly_in_id_673ce848_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_place
    ADD CONSTRAINT directory_place_formerly_in_id_673ce848_fk_directory FOREIGN KEY (formerly_in_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_place directory_place_municipality_id_73d48509_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_place
    ADD CONSTRAINT directory_place_municipality_id_73d48509_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_postcode directory_postcode_place_id_d34e6844_fk_directory_place_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_postcode
    ADD CONSTRAINT directory_postcode_place_id_d34e6844_fk_directory_place_id FOREIGN KEY (place_id) REFERENCES public.directory_place(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_postcodeexception directory_postcodeex_place_id_7bd98a05_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_postcodeexception
    ADD CONSTRAINT directory_postcodeex_place_id_7bd98a05_fk_directory FOREIGN KEY (place_id) REFERENCES public.directory_place(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_relatedrole_laws directory_relatedrol_relatedrole_id_6a93818a_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole_laws
    ADD CONSTRAINT directory_relatedrol_relatedrole_id_6a93818a_fk_directory FOREIGN KEY (relatedrole_id) REFERENCES public.directory_relatedrole(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_relatedrole_laws directory_relatedrole_laws_law_id_235501ee_fk_directory_law_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_relatedrole_laws
    ADD CONSTRAINT directory_relatedrole_laws_law_id_235501ee_fk_directory_law_id FOREIGN KEY (law_id) REFERENCES public.directory_law(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_searchtally directory_searchtall_municipality_id_de30250e_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_searchtally
    ADD CONSTRAINT directory_searchtall_municipality_id_de30250e_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_content_type_id_c4bce8eb_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_user_id_c564eba6_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_absence intake_absence_provider_id_a2fc7325_fk_directory_provider_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_absence
    ADD CONSTRAINT intake_absence_provider_id_a2fc7325_fk_directory_provider_id FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_absence intake_absence_replacement_id_4be6c360_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_absence
    ADD CONSTRAINT intake_absence_replacement_id_4be6c360_fk_clientsupport_user_id FOREIGN KEY (replacement_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_absence intake_absence_user_id_0dec19b3_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_absence
    ADD CONSTRAINT intake_absence_user_id_0dec19b3_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_brokenglass intake_brokenglass_request_id_218818de_fk_intake_he; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_brokenglass
    ADD CONSTRAINT intake_brokenglass_request_id_218818de_fk_intake_he FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_brokenglass intake_brokenglass_user_id_f28485aa_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_brokenglass
    ADD CONSTRAINT intake_brokenglass_user_id_f28485aa_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_helprequest intake_helprequest_domain_id_abdcdd50_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_domain_id_abdcdd50_fk_directory FOREIGN KEY (domain_id) REFERENCES public.directory_lifedomain(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_helprequest intake_helprequest_municipality_id_c14cc910_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_municipality_id_c14cc910_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_helprequest intake_helprequest_offer_id_42f959a6_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_offer_id_42f959a6_fk_directory_offer_id FOREIGN KEY (offer_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_helprequest intake_helprequest_provider_id_d0c5ca25_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_provider_id_d0c5ca25_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_helprequest intake_helprequest_supporter_id_66297582_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_helprequest
    ADD CONSTRAINT intake_helprequest_supporter_id_66297582_fk_clientsup FOREIGN KEY (supporter_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_internalnote intake_internalnote_author_id_c21d3e47_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_internalnote
    ADD CONSTRAINT intake_internalnote_author_id_c21d3e47_fk_clientsupport_user_id FOREIGN KEY (author_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_internalnote intake_internalnote_request_id_97923c6c_fk_intake_he; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_internalnote
    ADD CONSTRAINT intake_internalnote_request_id_97923c6c_fk_intake_he FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_message intake_message_provider_id_7bbd418f_fk_directory_provider_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_message
    ADD CONSTRAINT intake_message_provider_id_7bbd418f_fk_directory_provider_id FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_message intake_message_request_id_c8b6f29d_fk_intake_helprequest_uuid; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_message
    ADD CONSTRAINT intake_message_request_id_c8b6f29d_fk_intake_helprequest_uuid FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_passing intake_passing_proposed_by_id_dff5a37e_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_passing
    ADD CONSTRAINT intake_passing_proposed_by_id_dff5a37e_fk_clientsupport_user_id FOREIGN KEY (proposed_by_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_passing intake_passing_request_id_d011d3e3_fk_intake_helprequest_uuid; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_passing
    ADD CONSTRAINT intake_passing_request_id_d011d3e3_fk_intake_helprequest_uuid FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_passing intake_passing_to_id_ec44ba1f_fk_directory_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_passing
    ADD CONSTRAINT intake_passing_to_id_ec44ba1f_fk_directory_offer_id FOREIGN KEY (to_id) REFERENCES public.directory_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_replydraft intake_replydraft_request_id_625cc611_fk_intake_he; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replydraft
    ADD CONSTRAINT intake_replydraft_request_id_625cc611_fk_intake_he FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_replydraft intake_replydraft_user_id_a9792cc0_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replydraft
    ADD CONSTRAINT intake_replydraft_user_id_a9792cc0_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_replytemplate intake_replytemplate_provider_id_2fe5159f_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_replytemplate
    ADD CONSTRAINT intake_replytemplate_provider_id_2fe5159f_fk_directory FOREIGN KEY (provider_id) REFERENCES public.directory_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_submittedform intake_submittedform_request_id_7c3f3d04_fk_intake_he; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_submittedform
    ADD CONSTRAINT intake_submittedform_request_id_7c3f3d04_fk_intake_he FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_visit intake_visit_request_id_0d948fd2_fk_intake_helprequest_uuid; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.intake_visit
    ADD CONSTRAINT intake_visit_request_id_0d948fd2_fk_intake_helprequest_uuid FOREIGN KEY (request_id) REFERENCES public.intake_helprequest(uuid) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_clientsupport_user_id; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_clientsupport_user_id FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_openinghour openinghour_location_of_same_offer; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.directory_openinghour
    ADD CONSTRAINT openinghour_location_of_same_offer FOREIGN KEY (location_id, offer_id) REFERENCES public.directory_location(id, offer_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: socialaccount_socialtoken socialaccount_social_account_id_951f210e_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_app_id_636a42d7_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialaccount socialaccount_social_user_id_8146e70c_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_clientsup FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_userses_user_id_af5e0a6d_fk_clientsup; Type: FK CONSTRAINT; Schema: public; Owner: owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_userses_user_id_af5e0a6d_fk_clientsup FOREIGN KEY (user_id) REFERENCES public.clientsupport_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_brokenglass; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_brokenglass ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_helprequest; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_helprequest ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_internalnote; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_internalnote ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_message; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_message ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_passing; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_passing ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_replydraft; Type: ROW SECURITY; Schema: public; Owner: owner
--

ALTER TABLE public.intake_replydraft ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_helprequest reads_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY reads_of_app ON public.intake_helprequest FOR SELECT TO app USING ((((code_locator)::text = NULLIF(current_setting('naastu.locator'::text, true), ''::text)) OR ((current_setting('naastu.desk'::text, true) = 'on'::text) AND (desk_on IS NOT NULL))));


--
-- Name: intake_brokenglass rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_brokenglass TO app USING (((EXISTS ( SELECT
   FROM public.intake_helprequest owner
  WHERE ((owner.uuid = intake_brokenglass.request_id) AND (owner.provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[]))))) OR ((current_setting('naastu.deleting'::text, true) = 'on'::text) AND (request_id = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid))));


--
-- Name: intake_helprequest rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_helprequest TO app USING (((uuid = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid) OR (provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[]))));


--
-- Name: intake_internalnote rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_internalnote TO app USING (((EXISTS ( SELECT
   FROM public.intake_helprequest owner
  WHERE ((owner.uuid = intake_internalnote.request_id) AND (owner.provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[]))))) OR ((current_setting('naastu.deleting'::text, true) = 'on'::text) AND (request_id = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid))));


--
-- Name: intake_message rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_message TO app USING (((request_id = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM public.intake_helprequest owner
  WHERE ((owner.uuid = intake_message.request_id) AND (owner.provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[])))))));


--
-- Name: intake_passing rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_passing TO app USING (((request_id = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid) OR (EXISTS ( SELECT
   FROM public.intake_helprequest owner
  WHERE ((owner.uuid = intake_passing.request_id) AND (owner.provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[])))))));


--
-- Name: intake_replydraft rows_of_app; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_app ON public.intake_replydraft TO app USING (((EXISTS ( SELECT
   FROM public.intake_helprequest owner
  WHERE ((owner.uuid = intake_replydraft.request_id) AND (owner.provider_id = ANY ((NULLIF(current_setting('naastu.providers'::text, true), ''::text))::bigint[]))))) OR ((current_setting('naastu.deleting'::text, true) = 'on'::text) AND (request_id = (NULLIF(current_setting('naastu.request'::text, true), ''::text))::uuid))));


--
-- Name: intake_brokenglass rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_brokenglass TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: intake_helprequest rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_helprequest TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: intake_internalnote rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_internalnote TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: intake_message rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_message TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: intake_passing rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_passing TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: intake_replydraft rows_of_jobs; Type: POLICY; Schema: public; Owner: owner
--

CREATE POLICY rows_of_jobs ON public.intake_replydraft TO jobs USING ((current_setting('naastu.all_rows'::text, true) = 'on'::text));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO app;
GRANT USAGE ON SCHEMA public TO jobs;
GRANT USAGE ON SCHEMA public TO stats_ro;


--
-- Name: TABLE procrastinate_jobs; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT ON TABLE public.procrastinate_jobs TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO jobs;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO jobs;


--
-- Name: SEQUENCE account_emailaddress_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO app;
GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO jobs;


--
-- Name: TABLE account_emailconfirmation; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO jobs;


--
-- Name: SEQUENCE account_emailconfirmation_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO app;
GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO jobs;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO jobs;


--
-- Name: SEQUENCE auth_group_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO app;
GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO jobs;


--
-- Name: TABLE auth_group_permissions; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO jobs;


--
-- Name: SEQUENCE auth_group_permissions_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO app;
GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO jobs;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO jobs;


--
-- Name: SEQUENCE auth_permission_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO app;
GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO jobs;


--
-- Name: TABLE clientsupport_auditevent; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT ON TABLE public.clientsupport_auditevent TO app;
GRANT SELECT,INSERT ON TABLE public.clientsupport_auditevent TO jobs;


--
-- Name: SEQUENCE clientsupport_auditevent_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.clientsupport_auditevent_id_seq TO app;
GRANT USAGE ON SEQUENCE public.clientsupport_auditevent_id_seq TO jobs;


--
-- Name: TABLE clientsupport_auditseal; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT ON TABLE public.clientsupport_auditseal TO app;
GRANT SELECT,INSERT ON TABLE public.clientsupport_auditseal TO jobs;


--
-- Name: SEQUENCE clientsupport_auditseal_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.clientsupport_auditseal_id_seq TO app;
GRANT USAGE ON SEQUENCE public.clientsupport_auditseal_id_seq TO jobs;


--
-- Name: TABLE clientsupport_networkbucket; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_networkbucket TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_networkbucket TO jobs;


--
-- Name: SEQUENCE clientsupport_networkbucket_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.clientsupport_networkbucket_id_seq TO app;
GRANT USAGE ON SEQUENCE public.clientsupport_networkbucket_id_seq TO jobs;


--
-- Name: TABLE clientsupport_networksalt; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_networksalt TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_networksalt TO jobs;


--
-- Name: TABLE clientsupport_publicstamp; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_publicstamp TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_publicstamp TO jobs;


--
-- Name: TABLE clientsupport_sharedcache; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_sharedcache TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_sharedcache TO jobs;


--
-- Name: TABLE clientsupport_user; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_user TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clientsupport_user TO jobs;


--
-- Name: SEQUENCE clientsupport_user_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.clientsupport_user_id_seq TO app;
GRANT USAGE ON SEQUENCE public.clientsupport_user_id_seq TO jobs;


--
-- Name: TABLE directory_accessreview; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_accessreview TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_accessreview TO jobs;


--
-- Name: SEQUENCE directory_accessreview_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_accessreview_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_accessreview_id_seq TO jobs;


--
-- Name: TABLE directory_application; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_application TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_application TO jobs;


--
-- Name: TABLE directory_authority; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority TO jobs;


--
-- Name: SEQUENCE directory_authority_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_authority_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_authority_id_seq TO jobs;


--
-- Name: TABLE directory_authority_municipalities; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority_municipalities TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority_municipalities TO jobs;


--
-- Name: SEQUENCE directory_authority_municipalities_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_authority_municipalities_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_authority_municipalities_id_seq TO jobs;


--
-- Name: TABLE directory_authority_regions; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority_regions TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_authority_regions TO jobs;


--
-- Name: SEQUENCE directory_authority_regions_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_authority_regions_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_authority_regions_id_seq TO jobs;


--
-- Name: TABLE directory_careofficeregion; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_careofficeregion TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_careofficeregion TO jobs;


--
-- Name: SEQUENCE directory_careofficeregion_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_careofficeregion_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_careofficeregion_id_seq TO jobs;


--
-- Name: TABLE directory_contract; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_contract TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_contract TO jobs;


--
-- Name: SEQUENCE directory_contract_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_contract_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_contract_id_seq TO jobs;


--
-- Name: TABLE directory_correctionreport; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_correctionreport TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_correctionreport TO jobs;


--
-- Name: TABLE directory_independencedeclaration; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_independencedeclaration TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_independencedeclaration TO jobs;


--
-- Name: SEQUENCE directory_independencedeclaration_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_independencedeclaration_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_independencedeclaration_id_seq TO jobs;


--
-- Name: TABLE directory_invitation; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_invitation TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_invitation TO jobs;


--
-- Name: TABLE directory_law; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_law TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_law TO jobs;


--
-- Name: SEQUENCE directory_law_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_law_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_law_id_seq TO jobs;


--
-- Name: TABLE directory_lifedomain; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_lifedomain TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_lifedomain TO jobs;


--
-- Name: SEQUENCE directory_lifedomain_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_lifedomain_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_lifedomain_id_seq TO jobs;


--
-- Name: TABLE directory_linkcheck; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_linkcheck TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_linkcheck TO jobs;


--
-- Name: SEQUENCE directory_linkcheck_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_linkcheck_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_linkcheck_id_seq TO jobs;


--
-- Name: TABLE directory_listingchange; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_listingchange TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_listingchange TO jobs;


--
-- Name: SEQUENCE directory_listingchange_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_listingchange_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_listingchange_id_seq TO jobs;


--
-- Name: TABLE directory_listingimport; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_listingimport TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_listingimport TO jobs;


--
-- Name: TABLE directory_location; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_location TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_location TO jobs;


--
-- Name: SEQUENCE directory_location_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_location_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_location_id_seq TO jobs;


--
-- Name: TABLE directory_membership; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_membership TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_membership TO jobs;


--
-- Name: SEQUENCE directory_membership_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_membership_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_membership_id_seq TO jobs;


--
-- Name: TABLE directory_municipality; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_municipality TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_municipality TO jobs;


--
-- Name: SEQUENCE directory_municipality_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_municipality_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_municipality_id_seq TO jobs;


--
-- Name: TABLE directory_municipality_successors; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_municipality_successors TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_municipality_successors TO jobs;


--
-- Name: SEQUENCE directory_municipality_successors_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_municipality_successors_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_municipality_successors_id_seq TO jobs;


--
-- Name: TABLE directory_offer; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer TO jobs;


--
-- Name: SEQUENCE directory_offer_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offer_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offer_id_seq TO jobs;


--
-- Name: TABLE directory_offer_laws; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_laws TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_laws TO jobs;


--
-- Name: SEQUENCE directory_offer_laws_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offer_laws_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offer_laws_id_seq TO jobs;


--
-- Name: TABLE directory_offer_life_domains; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_life_domains TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_life_domains TO jobs;


--
-- Name: SEQUENCE directory_offer_life_domains_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offer_life_domains_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offer_life_domains_id_seq TO jobs;


--
-- Name: TABLE directory_offer_target_groups; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_target_groups TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offer_target_groups TO jobs;


--
-- Name: SEQUENCE directory_offer_target_groups_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offer_target_groups_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offer_target_groups_id_seq TO jobs;


--
-- Name: TABLE directory_offerarea; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offerarea TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offerarea TO jobs;


--
-- Name: SEQUENCE directory_offerarea_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offerarea_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offerarea_id_seq TO jobs;


--
-- Name: TABLE directory_offercoverage; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offercoverage TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offercoverage TO jobs;


--
-- Name: SEQUENCE directory_offercoverage_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offercoverage_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offercoverage_id_seq TO jobs;


--
-- Name: TABLE directory_offerdraft; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offerdraft TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_offerdraft TO jobs;


--
-- Name: SEQUENCE directory_offerdraft_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_offerdraft_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_offerdraft_id_seq TO jobs;


--
-- Name: TABLE directory_openinghour; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_openinghour TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_openinghour TO jobs;


--
-- Name: SEQUENCE directory_openinghour_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_openinghour_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_openinghour_id_seq TO jobs;


--
-- Name: TABLE directory_place; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_place TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_place TO jobs;


--
-- Name: SEQUENCE directory_place_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_place_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_place_id_seq TO jobs;


--
-- Name: TABLE directory_postcode; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_postcode TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_postcode TO jobs;


--
-- Name: TABLE directory_postcodeexception; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_postcodeexception TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_postcodeexception TO jobs;


--
-- Name: TABLE directory_provider; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_provider TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_provider TO jobs;


--
-- Name: SEQUENCE directory_provider_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_provider_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_provider_id_seq TO jobs;


--
-- Name: TABLE directory_relatedrole; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_relatedrole TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_relatedrole TO jobs;


--
-- Name: SEQUENCE directory_relatedrole_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_relatedrole_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_relatedrole_id_seq TO jobs;


--
-- Name: TABLE directory_relatedrole_laws; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_relatedrole_laws TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_relatedrole_laws TO jobs;


--
-- Name: SEQUENCE directory_relatedrole_laws_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_relatedrole_laws_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_relatedrole_laws_id_seq TO jobs;


--
-- Name: TABLE directory_searchtally; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_searchtally TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_searchtally TO jobs;


--
-- Name: SEQUENCE directory_searchtally_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_searchtally_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_searchtally_id_seq TO jobs;


--
-- Name: TABLE directory_targetgroup; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_targetgroup TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_targetgroup TO jobs;


--
-- Name: SEQUENCE directory_targetgroup_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.directory_targetgroup_id_seq TO app;
GRANT USAGE ON SEQUENCE public.directory_targetgroup_id_seq TO jobs;


--
-- Name: TABLE django_admin_log; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_admin_log TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_admin_log TO jobs;


--
-- Name: SEQUENCE django_admin_log_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.django_admin_log_id_seq TO app;
GRANT USAGE ON SEQUENCE public.django_admin_log_id_seq TO jobs;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO jobs;


--
-- Name: SEQUENCE django_content_type_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO app;
GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO jobs;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT ON TABLE public.django_migrations TO app;
GRANT SELECT ON TABLE public.django_migrations TO jobs;


--
-- Name: SEQUENCE django_migrations_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO app;
GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO jobs;


--
-- Name: TABLE django_session; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO jobs;


--
-- Name: TABLE intake_absence; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_absence TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_absence TO jobs;


--
-- Name: SEQUENCE intake_absence_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_absence_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_absence_id_seq TO jobs;


--
-- Name: TABLE intake_brokenglass; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_brokenglass TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_brokenglass TO jobs;


--
-- Name: SEQUENCE intake_brokenglass_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_brokenglass_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_brokenglass_id_seq TO jobs;


--
-- Name: TABLE intake_dangersentence; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_dangersentence TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_dangersentence TO jobs;


--
-- Name: SEQUENCE intake_dangersentence_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_dangersentence_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_dangersentence_id_seq TO jobs;


--
-- Name: TABLE intake_dangerword; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_dangerword TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_dangerword TO jobs;


--
-- Name: SEQUENCE intake_dangerword_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_dangerword_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_dangerword_id_seq TO jobs;


--
-- Name: TABLE intake_deletion; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT ON TABLE public.intake_deletion TO app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_deletion TO jobs;


--
-- Name: SEQUENCE intake_deletion_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_deletion_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_deletion_id_seq TO jobs;


--
-- Name: TABLE intake_helprequest; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_helprequest TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_helprequest TO jobs;


--
-- Name: TABLE intake_internalnote; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_internalnote TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_internalnote TO jobs;


--
-- Name: TABLE intake_message; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_message TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_message TO jobs;


--
-- Name: TABLE intake_passing; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_passing TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_passing TO jobs;


--
-- Name: SEQUENCE intake_passing_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_passing_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_passing_id_seq TO jobs;


--
-- Name: TABLE intake_replydraft; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_replydraft TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_replydraft TO jobs;


--
-- Name: TABLE intake_replytemplate; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_replytemplate TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_replytemplate TO jobs;


--
-- Name: SEQUENCE intake_replytemplate_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.intake_replytemplate_id_seq TO app;
GRANT USAGE ON SEQUENCE public.intake_replytemplate_id_seq TO jobs;


--
-- Name: TABLE intake_submittedform; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_submittedform TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_submittedform TO jobs;


--
-- Name: TABLE intake_visit; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_visit TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_visit TO jobs;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO jobs;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO app;
GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO jobs;


--
-- Name: TABLE procrastinate_events; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT ON TABLE public.procrastinate_events TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO jobs;


--
-- Name: SEQUENCE procrastinate_events_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_events_id_seq TO app;
GRANT USAGE ON SEQUENCE public.procrastinate_events_id_seq TO jobs;


--
-- Name: SEQUENCE procrastinate_jobs_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO app;
GRANT USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO jobs;


--
-- Name: TABLE procrastinate_periodic_defers; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT ON TABLE public.procrastinate_periodic_defers TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO jobs;


--
-- Name: SEQUENCE procrastinate_periodic_defers_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO app;
GRANT USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO jobs;


--
-- Name: TABLE procrastinate_workers; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT ON TABLE public.procrastinate_workers TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO jobs;


--
-- Name: SEQUENCE procrastinate_workers_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO app;
GRANT USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO jobs;


--
-- Name: TABLE socialaccount_socialaccount; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialaccount TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialaccount TO jobs;


--
-- Name: SEQUENCE socialaccount_socialaccount_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialaccount_id_seq TO app;
GRANT USAGE ON SEQUENCE public.socialaccount_socialaccount_id_seq TO jobs;


--
-- Name: TABLE socialaccount_socialapp; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialapp TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialapp TO jobs;


--
-- Name: SEQUENCE socialaccount_socialapp_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialapp_id_seq TO app;
GRANT USAGE ON SEQUENCE public.socialaccount_socialapp_id_seq TO jobs;


--
-- Name: TABLE socialaccount_socialtoken; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialtoken TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialtoken TO jobs;


--
-- Name: SEQUENCE socialaccount_socialtoken_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.socialaccount_socialtoken_id_seq TO app;
GRANT USAGE ON SEQUENCE public.socialaccount_socialtoken_id_seq TO jobs;


--
-- Name: TABLE usersessions_usersession; Type: ACL; Schema: public; Owner: owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO jobs;


--
-- Name: SEQUENCE usersessions_usersession_id_seq; Type: ACL; Schema: public; Owner: owner
--

GRANT USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO app;
GRANT USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO jobs;


--
-- PostgreSQL database dump complete
--


