package io.sixpager.projection;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether views show what was recorded a moment ago; by the clock of the database, which gave the events their time. A
 * group that stands still at an event is told of elsewhere: no other instance could draw it.
 */
@Component("viewLag")
class ViewLag extends AbstractHealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static final String BEHIND = """
            SELECT g.name FROM projection_group g JOIN log_entry l ON l.log_index = g.log_index + 1
            WHERE g.failed_index IS NULL AND now() - l.sequenced_at > make_interval(secs => ?) ORDER BY g.name""";

    private final JdbcClient jdbc;
    private final Duration limit;

    @Autowired
    ViewLag(JdbcClient jdbc) {
        this(jdbc, LONG);
    }

    ViewLag(JdbcClient jdbc, Duration limit) {
        super("How far the views are behind cannot be read");
        this.jdbc = jdbc;
        this.limit = limit;
    }

    /** The groups that are behind. */
    private List<String> behind() {
        return jdbc.sql(BEHIND)
                .param(limit.toMillis() / 1e3)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var behind = behind();
        builder.up();
        if (!behind.isEmpty()) {
            builder.outOfService().withDetail("behind", behind);
        }
    }
}
