package io.sixpager.bench;

import io.sixpager.bench.Commands.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** What one command costs the processors and the disk, views and policies included, when few people send at a time. */
final class CommandCost {
    private static final Duration TIME = Duration.ofSeconds(24);
    private static final int PEOPLE = 2;
    private static final double BYTES_A_KILOBYTE = 1_000;
    private static final String WRITTEN = "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

    private final Service service;
    private final Http http;
    private final Commands commands;
    private final Duration time;

    CommandCost(Service service, Http http, Commands commands, Share share) {
        this.service = service;
        this.http = http;
        this.commands = commands;
        this.time = share.of(TIME);
    }

    /** {@code DATA COMMAND...}: alone, on a folder that {@link StoreLoad} has filled. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(arguments[0]);
        var table = new Table();
        try (var service = Service.start(data, List.of(arguments).subList(1, arguments.length));
                var http = new Http(service.port)) {
            Accounts.participants().forEach(http::signIn);
            new PolicyLag(http).awaitNone();
            var commands = new Commands(Files.readAllLines(data.resolve("memos")).stream()
                    .map(BenchMemo::parse)
                    .toList());
            new OpenModel(http, commands).warmUp(TIME);
            new CommandCost(service, http, commands, Share.FULL).addTo(table);
        }
        System.out.println(table);
    }

    void addTo(Table table) throws SQLException {
        add(table, "A verdict", Kind.VERDICT, 2, 6);
        add(table, "A revision of six pages", Kind.REVISION, 50, 60);
    }

    private void add(Table table, String name, Kind kind, int millis, int kilobytes) throws SQLException {
        var cpu = service.cpu();
        var written = written();
        var sent = new AtomicLong();
        ClosedLoop.run(PEOPLE, time, () -> {
            var command = commands.make(kind);
            var answer = http.post(command.account(), command.path(), command.body());
            Commands.done(command, Http.require(answer).body());
            sent.incrementAndGet();
        });
        var each = service.cpu().minus(cpu).toNanos() / 1e6 / sent.get();
        table.atMost(name + ", processor time of the JVM", millis, "ms", each);
        table.atMost("  written ahead", kilobytes, "kB", (written() - written) / BYTES_A_KILOBYTE / sent.get());
        table.note(
                "  " + PEOPLE + " people, one after another",
                String.format(Locale.ROOT, "%.0f a second", sent.get() / (time.toMillis() / 1_000.0)));
    }

    private double written() throws SQLException {
        try (var connection = DriverManager.getConnection(service.database());
                var statement = connection.createStatement();
                var found = statement.executeQuery(WRITTEN)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
