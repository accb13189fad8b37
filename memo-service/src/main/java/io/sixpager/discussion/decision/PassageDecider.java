package io.sixpager.discussion.decision;

import io.sixpager.discussion.ThreadCommand.ChoosePassage;
import io.sixpager.discussion.ThreadCommand.DoubtPassage;
import io.sixpager.discussion.ThreadCommand.EndDoubt;
import io.sixpager.discussion.ThreadCommand.GiveUpPassage;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadState;
import java.util.List;

/** Decides where the passage of a thread stands when its words alone do not tell. */
final class PassageDecider {

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
        return List.of(new PassageChosen(c.threadId(), c.memoId(), c.by(), c.passage()));
    }

    static List<ThreadEvent> giveUp(ThreadState thread, GiveUpPassage c) {
        ThreadEligibility.givingUp(thread, c.by().account(), c.standing());
        return List.of(new PassageGivenUp(c.threadId(), c.memoId(), c.by(), c.revision()));
    }
}
