package io.sixpager.bench;

import io.sixpager.memo.LoadedMemo;
import io.sixpager.memo.LoadedTexts;
import io.sixpager.memo.list.LoadedWords;
import io.sixpager.memo.model.RevisionFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills a data folder with memos of 31 revisions each, in a process of its own and before the service starts: the
 * events that the decider makes, through the service's serializer and engine, in the order in which memos that are
 * worked on a thousand at a time would have made them. The views are left to the rebuild that is measured next; the words of
 * the texts outlive a rebuild, and are made here.
 */
final class StoreLoad {
    private static final int REVIEW_FROM = 12;
    private static final int MEMOS_AT_WORK = 1_000;
    private static final int MEMOS_A_COMMIT = 50;

    private final EventStorageEngine engine;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Texts texts = new Texts();
    private final List<RevisionFacts> facts;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, UUID> objections = new HashMap<>();
    private Instant at = Instant.parse("2026-01-05T09:00:00Z");
    private long events;

    private StoreLoad(BeanFactory service) {
        engine = service.getBean(EventStorageEngine.class);
        jdbc = service.getBean(JdbcTemplate.class);
        transactions = service.getBean(TransactionOperations.class);
        facts = LoadedTexts.measure(
                service,
                IntStream.rangeClosed(1, Texts.REVISIONS)
                        .mapToObj(revision -> texts.of(0, revision))
                        .toList());
    }

    /** {@code DATA COUNT}: the data folder and the number of memos. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        try (var service = ServiceWithoutViews.start(data)) {
            var load = new StoreLoad(service);
            load.addAccounts(service.getBean(PasswordEncoder.class).encode(Accounts.PASSWORD));
            load.run(Integer.parseInt(arguments[1]));
            Files.write(data.resolve("memos"), load.lines);
            Files.writeString(data.resolve("events"), "" + load.events);
        }
    }

    private void addAccounts(String hash) {
        Accounts.all().forEach(name -> addAccount(name, "MEMBER", hash));
        addAccount(Accounts.ADMINISTRATOR, "ADMINISTRATOR", hash);
    }

    private void addAccount(String name, String role, String hash) {
        jdbc.update(
                "INSERT INTO account (username, name, title, role, password_hash) VALUES (?, ?, '', ?, ?)",
                name,
                name,
                role,
                hash);
    }

    private void run(int count) {
        for (int first = 1; first <= count; first += MEMOS_AT_WORK) {
            loadTogether(first, Math.min(MEMOS_AT_WORK, count - first + 1));
        }
    }

    private void loadTogether(int first, int count) {
        var memos = Stream.generate(LoadedMemo::new).limit(count).toList();
        for (int round = 0; round <= Texts.REVISIONS; round++) {
            for (int from = 0; from < count; from += MEMOS_A_COMMIT) {
                commit(round, first + from, memos.subList(from, Math.min(count, from + MEMOS_A_COMMIT)));
            }
        }
        memos.forEach(memo -> lines.add(BenchMemo.line(memo.state())));
    }

    private void commit(int round, int first, List<LoadedMemo> memos) {
        at = at.plus(Duration.ofMinutes(7));
        transactions.executeWithoutResult(_ -> {
            for (int n = 0; n < memos.size(); n++) {
                advance(memos.get(n), first + n, round);
                var made = memos.get(n).takeEvents();
                engine.appendEvents(made);
                events += made.size();
            }
        });
    }

    private void advance(LoadedMemo memo, int number, int revision) {
        if (revision == 0) {
            jdbc.queryForObject("SELECT nextval('memo_number')", Long.class);
            memo.draft(Accounts.ownerOf(number), number, at);
            return;
        }
        memo.submit(storedText(number, revision), facts.get(revision - 1), at);
        if (number % 20 != 0) {
            review(memo, number, revision);
        }
    }

    /** The hash of a text. Every thousand memos have the same texts: the views are drawn from events, not from texts. */
    private String storedText(int number, int revision) {
        var text = texts.of(1 + (number - 1) % MEMOS_AT_WORK, revision);
        var hash = Commands.sha256(text);
        if (number <= MEMOS_AT_WORK) {
            jdbc.update(
                    "INSERT INTO revision_content (content_hash, markdown) VALUES (?, ?)",
                    hash,
                    text.getBytes(StandardCharsets.UTF_8));
            LoadedWords.make(jdbc, hash);
        }
        return hash;
    }

    /** From its review on, every revision of a memo is answered by a verdict, which the next one lets lapse. */
    private void review(LoadedMemo memo, int number, int revision) {
        var reviewers = Accounts.reviewersOf(number);
        var objector = reviewers.getLast();
        switch (revision - REVIEW_FROM) {
            case 0 -> memo.openReview(reviewers, Accounts.DECIDER, isDecided(number), at);
            case 2 -> objections.put(number, memo.object(objector, at));
            case 4 -> memo.answerAndLift(Objects.requireNonNull(objections.get(number)), objector, at);
            default -> {
                if (revision > REVIEW_FROM) {
                    memo.verdict(reviewers.get(revision % 4), at);
                }
            }
        }
        if (revision == Texts.REVISIONS && isDecided(number)) {
            memo.verdict(reviewers.getFirst(), at);
            memo.approve(Accounts.DECIDER, at);
        }
    }

    private static boolean isDecided(int number) {
        return number % 20 == 1;
    }
}
