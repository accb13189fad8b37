package io.sixpager.process.schedule;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * A synchronous commit. What was committed before it, in whatever way, is on the disk after it, and on the standbys where
 * there are such: PostgreSQL's log is written in order.
 */
@Component
class CommitBarrier {

    private static final String SYNCHRONOUS = """
            SELECT set_config('synchronous_commit', 'on', true)
            WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')""";

    /** A commit waits for nothing unless it has written something. */
    private static final String WRITE = "SELECT pg_logical_emit_message(true, 'sixpager', 'before an effect')";

    private final DataSource dataSource;

    CommitBarrier(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws DataAccessResourceFailureException if it is not sure that the commit will be there after a fail-over */
    void pass() {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(SYNCHRONOUS);
                statement.execute(WRITE);
            }
            connection.commit();
            // A commit whose wait for the standby was ended by somebody returns as any other.
            var doubt = connection.getWarnings();
            if (doubt != null) {
                throw doubt;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("It is not sure that what has happened will last", e);
        }
    }
}
