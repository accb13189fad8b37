-- How far each policy has come in the log, and on which event it stands still, if it does.
CREATE TABLE policy (
    name         varchar(60) PRIMARY KEY,
    log_index    bigint  NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    failed_index bigint,
    failed_at    timestamptz,
    retry_at     timestamptz,
    error        text
);

-- Timers and effects, in the form of db-scheduler; the column error is ours.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    error                text,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- A timer is '<when> <name> <key>': one that is set anew finds the one before it by what comes after the time.
CREATE INDEX scheduled_tasks_timer
    ON scheduled_tasks (substr(task_instance, strpos(task_instance, ' ') + 1)) WHERE task_name = 'timer';
