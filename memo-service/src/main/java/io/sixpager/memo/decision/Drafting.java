package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beginning a memo, its title, its readers and its authors. */
final class Drafting {

    private Drafting() {}

    static List<MemoEvent> draft(@Nullable MemoState memo, DraftMemo c) {
        if (memo != null) {
            throw conflict("This memo exists already.");
        }
        return List.of(new MemoDrafted(c.memoId(), c.by(), c.number(), Guards.title(c.title()), c.restricted()));
    }

    /** Nobody's verdict stands under a title that they did not see. */
    static List<MemoEvent> retitle(MemoState memo, RetitleMemo c) {
        Eligibility.retitling(memo, c.by().account());
        var title = Guards.title(c.title());
        if (title.equals(memo.header().title())) {
            throw conflict("That is the title already.");
        }
        var events = new ArrayList<MemoEvent>();
        events.add(new MemoRetitled(c.memoId(), c.by(), title));
        Lapsing.all(memo, c.by(), "The title was “" + memo.header().title() + "” and is “" + title + "” now.")
                .forEach(events::add);
        return events;
    }

    static List<MemoEvent> changeAccess(MemoState memo, ChangeAccess c) {
        Eligibility.changingAccess(memo, c.by().account());
        if (c.restricted() == memo.header().restricted()) {
            throw conflict(
                    c.restricted()
                            ? "Only participants and auditors can read the memo already."
                            : "Everybody can read the memo already.");
        }
        return List.of(new AccessChanged(c.memoId(), c.by(), c.restricted()));
    }

    static List<MemoEvent> addCoauthor(MemoState memo, AddCoauthor c) {
        Eligibility.namingCoauthor(memo, c.by().account());
        if (memo.header().isAuthor(c.account())) {
            throw conflict(Mention.of(c.account()) + " is an author of this memo already.");
        }
        Guards.mayWrite(memo, c.account());
        return List.of(new CoauthorAdded(c.memoId(), c.by(), c.account()));
    }

    static List<MemoEvent> removeCoauthor(MemoState memo, RemoveCoauthor c) {
        if (c.by().account().equals(c.account())) {
            Eligibility.leavingAuthors(memo, c.account());
        } else {
            Eligibility.removingCoauthor(memo, c.by().account());
            Guards.coauthor(memo, c.account());
        }
        return List.of(new CoauthorRemoved(c.memoId(), c.by(), c.account()));
    }
}
