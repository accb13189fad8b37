package io.sixpager.broadcast;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A connection beside the pool that does nothing but listen, and look whether others do. One that is lost is made anew,
 * later each time.
 */
@Component
class BroadcastConnection implements SmartLifecycle {

    static final String NAME = "sixpager listening";

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastConnection.class);

    /** How soon the others know that somebody new listens, and how soon a dead connection shows. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Held by every instance that listens; the locks of others can be seen, whatever user they are connected as. */
    private static final String LISTENING = "SELECT pg_advisory_lock_shared(0, hashtext('sixpager listening'))";

    private static final String OTHERS = """
            SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = hashtext('sixpager listening')::oid
                AND classid = 0 AND objsubid = 2 AND pid <> pg_backend_pid()
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))""";

    /** By then the others have looked, and what they said unheard before has been missed. */
    private static final int UNHEARD_LOOKS = 3;

    private static final int ANSWER_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final JdbcConnectionDetails database;
    private final Broadcast broadcast;
    private final List<BroadcastListener> listeners;
    private volatile boolean running;
    private volatile @Nullable Connection current;
    private volatile Thread thread = Thread.currentThread();

    BroadcastConnection(JdbcConnectionDetails database, Broadcast broadcast, List<BroadcastListener> listeners) {
        this.database = database;
        this.broadcast = broadcast;
        this.listeners = listeners;
    }

    private void run() {
        var pause = FIRST_PAUSE;
        while (running) {
            try (var connection = connect()) {
                current = connection;
                subscribe(connection);
                pause = FIRST_PAUSE;
                miss();
                listen(connection);
            } catch (SQLException e) {
                broadcast.heard(true);
                if (running) {
                    LOG.warn(
                            "Other instances cannot be heard; trying again in {} ms: {}",
                            pause.toMillis(),
                            e.toString());
                    pause = pauseFor(pause);
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var looks = 0;
        var next = System.nanoTime();
        while (running) {
            if (System.nanoTime() >= next) {
                broadcast.heard(othersListen(connection));
                next = System.nanoTime() + LOOK.toNanos();
                if (++looks == UNHEARD_LOOKS) {
                    miss();
                }
            }
            receive(connection, Math.max(1, TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime())));
        }
    }

    private void miss() {
        listeners.forEach(listener -> attempt(listener::missed));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Objects.toString(database.getUsername(), ""));
        properties.setProperty("password", Objects.toString(database.getPassword(), ""));
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", String.valueOf(ANSWER_SECONDS));
        properties.setProperty("loginTimeout", String.valueOf(ANSWER_SECONDS));
        properties.setProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var listener : listeners) {
                statement.execute("LISTEN " + listener.channel());
            }
            statement.execute(LISTENING);
        }
    }

    private static boolean othersListen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(OTHERS)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void receive(Connection connection, long millis) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications((int) millis);
        if (notifications == null) {
            return;
        }
        for (var notification : notifications) {
            broadcast
                    .ofAnother(notification.getParameter())
                    .ifPresent(payload -> listeners.stream()
                            .filter(listener -> listener.channel().equals(notification.getName()))
                            .forEach(listener -> attempt(() -> listener.received(payload))));
        }
    }

    private static void attempt(Runnable listening) {
        try {
            listening.run();
        } catch (RuntimeException e) {
            LOG.warn("What another instance said could not be taken in", e);
        }
    }

    private static Duration pauseFor(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        var next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("broadcast").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        var connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was closed already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
