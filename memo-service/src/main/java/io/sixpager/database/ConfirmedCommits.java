package io.sixpager.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Takes a commit for done only if the server says nothing else. One that was to wait for a synchronous copy and was
 * cancelled while it did returns like any other, with a warning; after a fail-over what it has written may be gone.
 */
@Component("transactionManager")
class ConfirmedCommits extends JdbcTransactionManager {

    /** A warning of its own kind; notices have another class. */
    private static final String WARNING = "01000";

    ConfirmedCommits(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try {
            connection.clearWarnings();
            super.doCommit(status);
            requireNoWarning(connection);
        } catch (SQLException e) {
            throw new TransactionSystemException("What the server says of the commit could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }

    private static void requireNoWarning(Connection connection) throws SQLException {
        for (var warning = connection.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            if (WARNING.equals(warning.getSQLState())) {
                throw new UnknownOutcome(String.valueOf(warning.getMessage()));
            }
        }
    }
}
