package io.sixpager.database;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** The limits of time that every statement has; see {@code spring.datasource.hikari} in the settings. */
public final class TimeLimits {

    private static final int NONE = 0;

    private TimeLimits() {}

    /** Lifts them for the transaction that is under way, and for as long as it has its connection. */
    public static void lift(JdbcOperations jdbc) {
        jdbc.execute("SET LOCAL statement_timeout TO 0; SET LOCAL lock_timeout TO 0");
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, NONE);
            return true;
        });
    }
}
