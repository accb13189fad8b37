package io.sixpager.discussion.decision;

import static io.sixpager.shared.CommandRejected.conflict;

import io.sixpager.discussion.ThreadCommand.ChoosePassage;
import io.sixpager.discussion.ThreadCommand.DoubtPassage;
import io.sixpager.discussion.ThreadCommand.EndDoubt;
import io.sixpager.discussion.ThreadCommand.GiveUpPassage;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.PassageWord;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides where the passage of a thread stands when its words alone do not tell. */
final class PassageDecider {

    /** In characters. */
    private static final int IN_CONTEXT = 200;

    private PassageDecider() {}

    /** Once, whatever further revisions bring; what somebody has pointed at since is in no doubt. */
    static List<ThreadEvent> doubt(ThreadState thread, DoubtPassage c) {
        var from = thread.placedFrom();
        return thread.doubt() != null || from == null || from.revision() >= c.revision()
                ? List.of()
                : List.of(new PassageDoubted(c.threadId(), c.memoId(), c.by(), c.revision()));
    }

    /** What a person has said of it stays. */
    static List<ThreadEvent> endDoubt(ThreadState thread, EndDoubt c) {
        var doubt = thread.doubt();
        return doubt == null || doubt.gone()
                ? List.of()
                : List.of(new DoubtEnded(c.threadId(), c.memoId(), c.by(), c.revision()));
    }

    static List<ThreadEvent> choose(ThreadState thread, ChoosePassage c) {
        ThreadEligibility.choosing(thread, c.by().account(), c.standing());
        var word = thread.passageWord();
        if (thread.doubt() == null && word != null && c.passage().equals(word.passage())) {
            return List.of();
        }
        requireSeen(word, c.seen());
        return List.of(new PassageChosen(c.threadId(), c.memoId(), c.by(), c.passage()));
    }

    static List<ThreadEvent> giveUp(ThreadState thread, GiveUpPassage c) {
        ThreadEligibility.choosing(thread, c.by().account(), c.standing());
        requireSeen(thread.passageWord(), c.seen());
        ThreadEligibility.givingUp(thread, c.by().account(), c.standing());
        return List.of(new PassageGivenUp(c.threadId(), c.memoId(), c.by(), c.revision()));
    }

    /** Two who know may be asked at once, and mean different places. */
    private static void requireSeen(@Nullable PassageWord word, long seen) {
        if (word == null || word.version() <= seen) {
            return;
        }
        var passage = word.passage();
        throw conflict(Mention.of(word.by().account())
                + " has said since you looked at this thread "
                + (passage == null ? "that its words are gone" : "which words are meant: “" + inContext(passage) + "”")
                + "; nothing was changed.");
    }

    /** The words alone stand in several places. */
    private static String inContext(AnchoredPassage passage) {
        var before = passage.before();
        return (before.isBlank() ? "" : "…") + Excerpt.of(before + passage.quote() + passage.after(), IN_CONTEXT);
    }
}
