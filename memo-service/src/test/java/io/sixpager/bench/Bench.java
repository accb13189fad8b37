package io.sixpager.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code DATA --quick|--rebuild|"" COMMAND...}: a folder that {@link StoreLoad} has filled, how much is measured on it, and
 * how to start the service. Ends with an error where the service answered with one, not where a figure misses its target.
 */
final class Bench {
    private static final int MEMORY_LIMIT = 700;
    private static final Pattern REBUILT = Pattern.compile("“(.*?)” from .* in ([\\d.]+) s");
    private static final int STARTS = 3;
    private static final int START_LIMIT = 8_000;
    private static final int EVENTS_A_SECOND = 10_000;
    private static final int MILLIS = 1_000;

    private final Path data;
    private final Share share;
    private final List<String> serviceCommand;
    private final Table table = new Table();

    private Bench(Path data, Share share, List<String> serviceCommand) {
        this.data = data;
        this.share = share;
        this.serviceCommand = serviceCommand;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var what = arguments[1];
        var bench = new Bench(
                Path.of(arguments[0]),
                what.equals("--quick") ? Share.QUICK : Share.FULL,
                List.of(arguments).subList(2, arguments.length));
        bench.rebuild();
        if (!what.equals("--rebuild")) {
            bench.run();
        }
        bench.table.note("Load average of the machine at the end", "" + load());
        System.out.println("\n" + bench.table);
        bench.table.errors().stream().limit(5).forEach(System.err::println);
        if (!bench.table.errors().isEmpty()) {
            System.exit(1);
        }
    }

    private void rebuild() throws IOException {
        say("Rebuilding the views");
        var events = Integer.parseInt(Files.readString(data.resolve("events")));
        try (var service = Service.start(data, serviceCommand, "--sixpager.rebuild-views=true");
                var http = new Http(service.port)) {
            var seconds = new TreeMap<String, Double>();
            service.allLogged("Rebuilt the views")
                    .map(REBUILT::matcher)
                    .filter(Matcher::find)
                    .forEach(group -> seconds.put(group.group(1), Double.valueOf(group.group(2))));
            var all = seconds.values().stream().mapToDouble(each -> each).sum();
            table.note("Events in the store", "" + events);
            table.atLeast("Rebuild of all views", EVENTS_A_SECOND, "events a second", events / all);
            seconds.forEach((group, each) -> table.note("  of the group “" + group + "”", each + " s"));
            table.atMost(
                    "  ready after a start with it",
                    START_LIMIT + (double) events / EVENTS_A_SECOND * MILLIS,
                    "ms",
                    service.startup.toMillis());
            table.note("  memory with PostgreSQL", service.memory().withDatabase() + " MiB");
            say("Waiting for the policies, which have never run on this store");
            var behind = service.startup.plus(new PolicyLag(http).awaitNone());
            table.note("All policies through the store, from the start", behind.toSeconds() + " s");
        }
    }

    private void run() throws IOException, SQLException {
        var startups = new Samples();
        var starts = share.of(STARTS);
        for (int n = 1; n < starts; n++) {
            say("Starting");
            try (var service = Service.start(data, serviceCommand)) {
                startups.add(service.startup.toNanos());
            }
        }
        try (var service = Service.start(data, serviceCommand);
                var http = new Http(service.port)) {
            startups.add(service.startup.toNanos());
            table.atMost("Ready on existing data, median of " + starts, START_LIMIT, "ms", startups.percentile(50));
            say("Sending commands and reading pages");
            var memos = Files.readAllLines(data.resolve("memos")).stream()
                    .map(BenchMemo::parse)
                    .toList();
            var measurements = new Measurements(service, http, memos, share);
            measurements.commands(table);
            measurements.rates(table);
            measurements.costs(table);
            measurements.pages(table);
            say("Trying a policy on all memos");
            measurements.trials(table);
            table.atMost(
                    "Memory with PostgreSQL after the load",
                    MEMORY_LIMIT,
                    "MiB",
                    service.memory().withDatabase());
            measurements.ceilings(table);
            say("Opening streams");
            measurements.streams(table);
            say("Commenting");
            measurements.discussion(table);
            say("Opening the write page in a browser");
            WritePage.addTo(table, service.port, share);
            FirstScreens.addTo(table, service.port, share);
            say("Attacking");
            measurements.attack(table);
            say("Holding connections");
            measurements.heldConnections(table);
            // Last: whoever brings a database of their own closes the accounts of the demonstration.
            say("Starting a second instance");
            measurements.otherInstance(table, data, serviceCommand);
        }
        say("Comparing texts");
        new InProcess(new Texts(), share).addTo(table);
        new Redlines(table, share).addAll();
        say("Placing anchors");
        new Anchors(table, share).addAll();
    }

    /** Above the number of processors, others were measured along. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
