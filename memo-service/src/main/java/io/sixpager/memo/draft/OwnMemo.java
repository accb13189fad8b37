package io.sixpager.memo.draft;

import io.sixpager.memo.decision.Guards;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** A memo as one of its authors keeps texts for it, and what such a text may be. */
@Component
class OwnMemo {

    private static final int MAX_KIB = 512;
    private static final String ACT = "keep a draft of this memo";

    private final MemoReader memos;

    OwnMemo(MemoReader memos) {
        this.memos = memos;
    }

    MemoState authored(String id, Person me) {
        var seen = memos.require(id, me);
        var memo = seen.header().isAuthor(me.username()) ? seen : memos.asRecorded(seen);
        Guards.authorsOnly(memo, me.username(), ACT);
        return memo;
    }

    /** The same, if a text of so many revisions may be kept for it. */
    MemoState authored(String id, Person me, int baseRevision, String markdown) {
        var memo = authored(id, me);
        requireSize(markdown);
        Guards.requireBase(baseRevision <= memo.currentNumber() ? memo : memos.asRecorded(memo), baseRevision);
        return memo;
    }

    private static void requireSize(String markdown) {
        var bytes = markdown.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_KIB * 1024) {
            throw CommandRejected.tooLarge(
                    "The draft is %d KiB; a draft may be at most %d KiB.".formatted((bytes + 1023) / 1024, MAX_KIB));
        }
    }
}
