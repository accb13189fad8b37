package io.sixpager.broadcast;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the other instances, where there are any: PostgreSQL lets one notifying transaction at a time commit, which a
 * single instance need not pay for. Nothing is kept: whoever does not listen has missed it.
 */
@Component
public class Broadcast {

    private static final char SEPARATOR = ' ';

    private final String instance = UUID.randomUUID().toString();
    private final JdbcTemplate jdbc;
    private volatile boolean heard = true;

    Broadcast(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Within a transaction, it is said when that is committed, and not at all if it is rolled back.
     *
     * @param payload of fewer than 7,900 bytes; PostgreSQL takes no more than 8,000 with the name of this instance
     */
    public void send(String channel, String payload) {
        if (!heard) {
            return;
        }
        jdbc.query("SELECT pg_notify(?, ?)", _ -> {}, channel, instance + SEPARATOR + payload);
    }

    /** @param byOthers whether any other instance may be listening */
    void heard(boolean byOthers) {
        heard = byOthers;
    }

    /** What another instance has said; nothing if it was this one. */
    Optional<String> ofAnother(String received) {
        var end = received.indexOf(SEPARATOR);
        return end < 0 || received.substring(0, end).equals(instance)
                ? Optional.empty()
                : Optional.of(received.substring(end + 1));
    }
}
