package io.sixpager.operation.status;

import io.sixpager.operation.GateMetrics;
import io.sixpager.operation.OutcomeTimers;
import io.sixpager.operation.status.InstanceStatus.Database;
import io.sixpager.operation.status.InstanceStatus.GateStatus;
import io.sixpager.operation.status.InstanceStatus.Memory;
import io.sixpager.operation.status.InstanceStatus.Requests;
import io.sixpager.operation.status.InstanceStatus.Software;
import io.sixpager.operation.status.InstanceStatus.Tasks;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How this instance is, for administrators: the metrics that one looks at first, and no others. */
@RestController
class StatusController {

    private static final String BYTES = "SELECT pg_database_size(current_database())";
    private static final String TASKS = "sixpager.sandbox.tasks";
    private static final String REQUESTS = "sixpager.requests";

    private final MeterReading meters;
    private final JdbcClient jdbc;
    private final Software software;

    StatusController(MeterReading meters, JdbcClient jdbc, ObjectProvider<BuildProperties> build) {
        this.meters = meters;
        this.jdbc = jdbc;
        this.software = software(build);
    }

    @GetMapping("/api/status")
    InstanceStatus status() {
        return new InstanceStatus(
                software,
                memory(),
                database(),
                meters.most("sixpager.projection.age"),
                meters.sum("sixpager.streams.open"),
                meters.sum("sixpager.sessions.open"),
                new Requests(
                        meters.sum(REQUESTS),
                        MeterReading.sum(meters.find(REQUESTS).tag("status", "5xx"))),
                tasks(),
                gates());
    }

    private static Software software(ObjectProvider<BuildProperties> build) {
        var built = build.getIfAvailable();
        return new Software(
                built == null ? "of the sources" : Objects.requireNonNullElse(built.getVersion(), "without a number"),
                built == null ? null : built.getTime(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    private static Memory memory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Memory(heap.getUsed(), heap.getMax());
    }

    private Database database() {
        var asked = System.nanoTime();
        var bytes = jdbc.sql(BYTES).query(Long.class).single();
        var millis = (System.nanoTime() - asked) / 1e6;
        return new Database(
                millis,
                bytes,
                meters.sum("sixpager.log.events"),
                meters.sum("sixpager.log.pending"),
                meters.most("sixpager.log.waiting"),
                meters.sum("hikaricp.connections.active"),
                meters.sum("hikaricp.connections.max"));
    }

    private Tasks tasks() {
        return new Tasks(
                ended("done"),
                ended("refused"),
                ended("late") + ended("memory") + ended("unknown"),
                meters.sum("sixpager.sandbox.stopped"));
    }

    private long ended(String outcome) {
        return MeterReading.sum(meters.find(TASKS).tag(OutcomeTimers.OUTCOME, outcome));
    }

    private List<GateStatus> gates() {
        return meters.find(GateMetrics.PLACES).gauges().stream()
                .map(gauge -> Objects.requireNonNull(gauge.getId().getTag(GateMetrics.GATE)))
                .sorted()
                .map(gate -> new GateStatus(
                        gate,
                        of(GateMetrics.PLACES, gate),
                        of(GateMetrics.BUSY, gate),
                        of(GateMetrics.WAITING, gate),
                        of(GateMetrics.REFUSED, gate)))
                .toList();
    }

    private long of(String meter, String gate) {
        return MeterReading.sum(meters.find(meter).tag(GateMetrics.GATE, gate));
    }
}
