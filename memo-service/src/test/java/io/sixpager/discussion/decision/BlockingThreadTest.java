package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;

import io.sixpager.discussion.ThreadCommand.DismissThread;
import io.sixpager.discussion.ThreadCommand.EndObjection;
import io.sixpager.discussion.ThreadCommand.ProposeResolution;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadKind;
import org.junit.jupiter.api.Test;

/** A thread that follows an objection ends with it, and in no other way. */
class BlockingThreadTest {

    private static final ThreadOpened BLOCKING = opened(ThreadKind.BLOCKING);
    private static final ThreadResolved RESOLVED = new ThreadResolved(THREAD, MEMO, by("finance"));

    private final ThreadFixture thread = new ThreadFixture();

    @Test
    void endsAsItsObjectionDoes() {
        thread.given(BLOCKING)
                .when(new EndObjection(THREAD, MEMO, by("finance"), null))
                .expectEvents(RESOLVED);
        thread.given(BLOCKING)
                .when(new EndObjection(THREAD, MEMO, by("decider"), "We can wait no longer."))
                .expectEvents(new ThreadDismissed(THREAD, MEMO, by("decider"), "We can wait no longer."));
        thread.given(BLOCKING, RESOLVED)
                .when(new EndObjection(THREAD, MEMO, by("finance"), null))
                .expectEvents();
    }

    @Test
    void refusesToSettleAnObjectionAsIfItWereAComment() {
        var sentence = "This thread is an objection; it ends when that is lifted or overridden.";
        thread.given(BLOCKING)
                .when(new ResolveThread(THREAD, MEMO, by("finance"), 1))
                .expectRefusal(CONFLICT, sentence);
        thread.given(BLOCKING)
                .when(new ProposeResolution(THREAD, MEMO, by("author"), 1, AUTHOR, null))
                .expectRefusal(CONFLICT, sentence);
        thread.given(BLOCKING)
                .when(new DismissThread(THREAD, MEMO, by("retail"), 1, REVIEWER, "No."))
                .expectRefusal(CONFLICT, sentence);
    }
}
