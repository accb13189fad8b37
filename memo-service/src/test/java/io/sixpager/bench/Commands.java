package io.sixpager.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes commands that the memos accept: each is bound to the revision that the last receipt has named. */
final class Commands {
    /** What people do to a memo in review, by how often they do it. */
    enum Kind {
        VERDICT,
        OBJECTION,
        REVISION
    }

    record Command(Kind kind, BenchMemo memo, String account, String path, String body) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int VERDICT_GIVERS = 4;
    private static final int OBJECTORS = 4;
    private static final int A_MILLISECOND = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<BenchMemo> memos;
    private final Texts texts = new Texts();
    private final AtomicInteger next = new AtomicInteger();

    Commands(List<BenchMemo> memos) {
        this.memos =
                memos.stream().filter(memo -> memo.stage.equals("IN_REVIEW")).toList();
    }

    /**
     * The next command of a kind; its memo is kept from others until {@link #done}. A verdict takes the place of an
     * objection where everybody has raised one.
     */
    Command make(Kind kind) {
        var memo = free(kind);
        return switch (kind) {
            case VERDICT -> verdict(memo);
            case OBJECTION -> canBeObjectedTo(memo) ? objection(memo) : verdict(memo);
            case REVISION -> revision(memo);
        };
    }

    /** Waits where every memo has a command under way; the command is late then, which its latency tells. */
    private BenchMemo free(Kind kind) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int tries = 1; System.nanoTime() < deadline; tries++) {
            var memo = memos.get(Math.floorMod(next.getAndIncrement(), memos.size()));
            if (takes(memo, kind) && memo.busy.compareAndSet(false, true)) {
                return memo;
            }
            if (tries % memos.size() == 0) {
                LockSupport.parkNanos(A_MILLISECOND);
            }
        }
        throw new IllegalStateException("No memo is left for a command of kind " + kind);
    }

    private boolean takes(BenchMemo memo, Kind kind) {
        return kind != Kind.OBJECTION || canBeObjectedTo(memo) || memos.stream().noneMatch(Commands::canBeObjectedTo);
    }

    private static boolean canBeObjectedTo(BenchMemo memo) {
        return memo.objections < OBJECTORS;
    }

    private Command verdict(BenchMemo memo) {
        var serial = next.getAndIncrement();
        return command(
                Kind.VERDICT,
                memo,
                Accounts.reviewersOf(memo.number).get(Math.floorMod(serial, VERDICT_GIVERS)),
                "verdicts",
                Map.of(
                        "revision",
                        memo.revision,
                        "contentHash",
                        memo.hash,
                        "verdict",
                        "AGREE",
                        "reason",
                        "The numbers hold; I have checked them " + serial + " times."));
    }

    private Command objection(BenchMemo memo) {
        return command(
                Kind.OBJECTION,
                memo,
                Accounts.reviewersOf(memo.number).get(VERDICT_GIVERS + memo.objections++),
                "objections",
                Map.of(
                        "revision", memo.revision,
                        "contentHash", memo.hash,
                        "statement", "The second table leaves out what it costs to run this at night."));
    }

    private Command revision(BenchMemo memo) {
        return command(
                Kind.REVISION,
                memo,
                Accounts.ownerOf(memo.number),
                "revisions",
                Map.of(
                        "baseRevision",
                        memo.revision,
                        "markdown",
                        texts.of(memo.number, memo.revision + 1),
                        "summary",
                        "Answers what reviewers of it said"));
    }

    private static Command command(Kind kind, BenchMemo memo, String account, String below, Map<String, ?> body) {
        return new Command(kind, memo, account, "/api/memos/" + memo.id + "/" + below, JSON.writeValueAsString(body));
    }

    /** Takes over what the receipt says and frees the memo; answers with its version. */
    static long done(Command command, byte[] receipt) {
        JsonNode read = JSON.readTree(receipt);
        command.memo().revision = read.path("revision").asInt();
        command.memo().hash = read.path("contentHash").asString();
        command.memo().busy.set(false);
        return read.path("version").asLong();
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
