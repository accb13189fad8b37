package io.sixpager.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.operation.Sample;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How all groups stand, as metrics. */
@Component
class GroupMetrics implements MeterBinder {

    /** The age is that of the first event that is not drawn, by the clock of the database. */
    private static final String STANDING = """
            SELECT g.name, h.log_index - g.log_index AS behind, g.failed_index IS NOT NULL AS failed,
                coalesce(extract(epoch FROM now() - l.sequenced_at), 0) AS age
            FROM log_head h, projection_group g LEFT JOIN log_entry l ON l.log_index = g.log_index + 1""";

    private record Standing(String group, long behind, boolean failed, double age) {}

    private final List<ProjectionGroup> groups;
    private final JdbcClient jdbc;
    private final Sample<Map<String, Standing>> standings = new Sample<>(this::read);

    GroupMetrics(List<ProjectionGroup> groups, JdbcClient jdbc) {
        this.groups = groups;
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var group : groups) {
            gauge("sixpager.projection.lag", group, standing -> Math.max(0, standing.behind()))
                    .description("events of the log that a group of views does not show yet")
                    .register(meters);
            gauge("sixpager.projection.age", group, Standing::age)
                    .baseUnit("seconds")
                    .description("for how long the first event that a group of views does not show has been in the log")
                    .register(meters);
            gauge("sixpager.projection.failed", group, standing -> standing.failed() ? 1 : 0)
                    .description("1 while a group of views stands still at an event that it cannot draw")
                    .register(meters);
        }
    }

    private Gauge.Builder<?> gauge(String name, ProjectionGroup group, ToDoubleFunction<Standing> figure) {
        return Gauge.builder(name, () -> standings.read(all -> of(group, all, figure)))
                .tag("group", group.name());
    }

    /** What was never drawn has no row yet. */
    private static double of(
            ProjectionGroup group, Map<String, Standing> standings, ToDoubleFunction<Standing> figure) {
        var standing = standings.get(group.name());
        return standing == null ? Double.NaN : figure.applyAsDouble(standing);
    }

    private Map<String, Standing> read() {
        return jdbc
                .sql(STANDING)
                .query((row, _) -> new Standing(
                        row.getString("name"), row.getLong("behind"), row.getBoolean("failed"), row.getDouble("age")))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::group, Function.identity()));
    }
}
