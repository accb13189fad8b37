package io.sixpager.bench;

import java.time.Duration;

/** What open pages cost: the same work without them and with them, and what was in use after each. */
final class StreamMemory {
    private static final int RATE = 10;
    private static final Duration TIME = Duration.ofSeconds(24);
    private static final int LIMIT = 100;
    private static final int READERS = 50;

    private final Service service;
    private final Http http;
    private final Commands commands;
    private final Duration time;

    StreamMemory(Service service, Http http, Commands commands, Share share) {
        this.service = service;
        this.http = http;
        this.commands = commands;
        this.time = share.of(TIME);
    }

    void addTo(Table table) {
        var without = work();
        var memory = service.memory();
        var objects = memory.liveObjects();
        var total = memory.withDatabase();
        try (var streams = new OpenStreams(http, Accounts.READERS.subList(0, READERS))) {
            var with = work();
            table.note(
                    "Open streams",
                    streams.count() + ", told " + streams.news() + " times of " + with.all.count() + " commands");
            table.atMost("  live objects because of them", LIMIT, "MiB", memory.liveObjects() - objects);
            table.atMost("  memory with PostgreSQL because of them", LIMIT, "MiB", memory.withDatabase() - total);
            table.errors("  errors before", without.errors);
            table.errors("  errors", with.errors);
            // a browser opens it again by itself
            table.atMost("  ended", 0, "", streams.ended().size());
            streams.ended().stream().findFirst().ifPresent(how -> table.note("  the first of them", how));
        }
    }

    private OpenModel work() {
        var work = new OpenModel(http, commands);
        work.run(RATE, time);
        return work;
    }
}
