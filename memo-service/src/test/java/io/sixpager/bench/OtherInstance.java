package io.sixpager.bench;

import io.sixpager.bench.Commands.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A second instance on the same database: how soon its pages are told of what the first has answered, and show it. */
final class OtherInstance {
    private static final int COMMANDS = 600;
    private static final int LIMIT = 100;

    private final Service first;
    private final Http http;
    private final Commands commands;
    private final int count;

    OtherInstance(Service first, Http http, Commands commands, Share share) {
        this.first = first;
        this.http = http;
        this.commands = commands;
        this.count = share.of(COMMANDS);
    }

    void addTo(Table table, Path data, List<String> serviceCommand) {
        try (var second = Service.start(folder(data), serviceCommand, "--spring.datasource.url=" + first.database());
                var there = new Http(second.port)) {
            there.signIn(Accounts.DECIDER);
            try (var page = new TopicPage(there, Accounts.DECIDER, "memo")) {
                send(page, there, new Samples(), new Samples());
                var told = new Samples();
                var shown = new Samples();
                send(page, there, told, shown);
                table.atMost("Receipt to told at another instance, p99", LIMIT, "ms", told.percentile(99));
                table.note("  p50", told.percentile(50) + " ms, one command after another");
                table.note("  until its page shows it, p50 / p99", shown.p50AndP99());
            }
        }
    }

    private void send(TopicPage page, Http there, Samples told, Samples shown) {
        for (int n = 0; n < count; n++) {
            var command = commands.make(Kind.VERDICT);
            var id = command.memo().id;
            var before = page.told(id);
            var answer = Http.require(http.post(command.account(), command.path(), command.body()));
            var receipt = System.nanoTime();
            var version = Commands.done(command, answer.body());
            page.await(id, before);
            told.add(System.nanoTime() - receipt);
            Http.require(there.get(Accounts.DECIDER, "/api/memos/" + id + "?atLeast=" + version));
            shown.add(System.nanoTime() - receipt);
        }
    }

    private static Path folder(Path data) {
        try {
            return Files.createDirectories(data.resolve("second"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
