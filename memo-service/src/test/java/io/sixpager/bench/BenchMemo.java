package io.sixpager.bench;

import io.sixpager.memo.model.MemoState;
import java.util.concurrent.atomic.AtomicBoolean;

/** A memo as the load left it and as receipts have moved it on since. One command at a time is under way on it. */
final class BenchMemo {
    final String id;
    final long number;
    final String stage;
    final AtomicBoolean busy = new AtomicBoolean();
    volatile int revision;
    volatile String hash;
    volatile int objections;

    private BenchMemo(String[] fields) {
        id = fields[0];
        number = Long.parseLong(fields[1]);
        stage = fields[2];
        revision = Integer.parseInt(fields[3]);
        hash = fields[4];
    }

    static String line(MemoState memo) {
        var current = memo.current().orElseThrow();
        return String.join(
                "\t",
                memo.memoId().toString(),
                "" + memo.header().number(),
                memo.stage().name(),
                "" + current.number(),
                current.contentHash());
    }

    static BenchMemo parse(String line) {
        return new BenchMemo(line.split("\t"));
    }
}
