package io.sixpager.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code DATA --quick|"" JVM-OPTION...}: a folder that {@link StoreLoad} has filled, and how to start the service's JVM. */
final class Bench {
    private static final int MEMORY_LIMIT = 700;
    private static final int STARTS = 3;

    private final Path data;
    private final boolean quick;
    private final List<String> serviceCommand;
    private final Table table = new Table();

    private Bench(Path data, boolean quick, List<String> serviceCommand) {
        this.data = data;
        this.quick = quick;
        this.serviceCommand = serviceCommand;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var bench = new Bench(
                Path.of(arguments[0]),
                arguments[1].equals("--quick"),
                List.of(arguments).subList(2, arguments.length));
        bench.rebuild();
        bench.run();
        new InProcess(new Texts()).addTo(bench.table);
        new Redlines(bench.table).addAll();
        bench.table.note("Load average of the machine at the end", "" + load());
        System.out.println("\n" + bench.table);
    }

    private void rebuild() throws IOException {
        say("Rebuilding the views");
        try (var service = Service.start(data, serviceCommand, "--sixpager.rebuild-views=true")) {
            var line = service.logged("Rebuilt the views");
            var rate = Double.parseDouble(line.replaceAll(".*: (\\d+) events a second.*", "$1"));
            table.note("Events in the store", Files.readString(data.resolve("events")));
            table.atLeast("Rebuild of all views", 10_000, "events a second", rate);
        }
    }

    private void run() throws IOException, SQLException {
        var startups = new Samples();
        for (int n = 1; n < STARTS; n++) {
            say("Starting");
            try (var service = Service.start(data, serviceCommand)) {
                startups.add(service.startup.toNanos());
            }
        }
        try (var service = Service.start(data, serviceCommand);
                var http = new Http(service.port)) {
            startups.add(service.startup.toNanos());
            table.atMost("Ready on existing data, median of " + STARTS, 8_000, "ms", startups.percentile(50));
            say("Sending commands and reading pages");
            var memos = Files.readAllLines(data.resolve("memos")).stream()
                    .map(BenchMemo::parse)
                    .toList();
            var measurements = new Measurements(service, http, memos, quick);
            measurements.commands(table);
            measurements.pages(table);
            table.atMost("Memory with PostgreSQL after the load", MEMORY_LIMIT, "MiB", service.memory());
            measurements.ceilings(table);
            say("Opening the write page in a browser");
            WritePage.addTo(table, service.port);
        }
    }

    /** Above the number of processors, others were measured along. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
