package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.suggestion.Settled.Left;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.memo.draft.AuthorTexts;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts suggestions into an author's draft, and says so in their threads; or declines several at once. */
@Component
public class Acceptance {

    private static final String NO_PLACE =
            "Your draft says something else there. Merge both, or write the words in by hand and accept them as written in.";

    private final AuthorTexts drafts;
    private final MemoTexts texts;
    private final SuggestionSettlements settlements;

    Acceptance(AuthorTexts drafts, MemoTexts texts, SuggestionSettlements settlements) {
        this.drafts = drafts;
        this.texts = texts;
        this.settlements = settlements;
    }

    /**
     * In reading order. The draft is saved first: it has whatever is accepted, and to put that in twice is once. What
     * somebody settles in that moment is taken out again.
     */
    public Settled intoDraft(MemoState memo, List<SeenThread> chosen, Person author) {
        var refusals = new ArrayList<CommandRejected>();
        var left = new ArrayList<Left>();
        var open = trying(chosen, refusals, left, thread -> {
            settlements.requireAcceptable(memo, thread, author);
            return thread;
        });
        var found = drafts.of(memo, author);
        var inOrder =
                open.stream().sorted(Comparator.comparing(Acceptance::place)).toList();
        var fitting = new ArrayList<SeenThread>();
        var text = found.text();
        for (var thread : inOrder) {
            var merged = merged(text, memo, thread);
            if (merged.isEmpty()) {
                refusals.add(CommandRejected.conflict(NO_PLACE));
                left.add(new Left(thread.id(), NO_PLACE));
            } else {
                fitting.add(thread);
                text = merged.get();
            }
        }
        if (fitting.isEmpty()) {
            throw refusals.getFirst();
        }
        if (!text.equals(found.text())) {
            drafts.replace(memo, author, found, text);
        }
        var receipts = trying(fitting, refusals, left, thread -> settlements.accept(memo, thread, author, null));
        if (receipts.size() < fitting.size()) {
            takeOut(memo, left, fitting, found.text(), text, author);
        }
        if (receipts.isEmpty()) {
            throw refusals.getLast();
        }
        return new Settled(receipts, left);
    }

    /** What the draft said before, with those alone that were accepted; unless it was saved meanwhile. */
    private void takeOut(
            MemoState memo,
            List<Left> left,
            List<SeenThread> fitting,
            CanonicalText before,
            CanonicalText with,
            Person author) {
        var gone = new HashSet<>(left.stream().map(Left::thread).toList());
        var text = before;
        for (var thread : fitting) {
            if (!gone.contains(thread.id())) {
                text = merged(text, memo, thread).orElse(text);
            }
        }
        drafts.takeBack(memo, author, with, text);
    }

    /** Of one whose words the author has written in. */
    public ThreadReceipt byHand(MemoState memo, SeenThread thread, Person author) {
        settlements.requireAcceptable(memo, thread, author);
        return settlements.accept(memo, thread, author, null);
    }

    /** Several for one reason. */
    public Settled decline(MemoState memo, List<SeenThread> chosen, String reason, Person author) {
        var refusals = new ArrayList<CommandRejected>();
        var left = new ArrayList<Left>();
        var receipts = trying(chosen, refusals, left, thread -> settlements.decline(memo, thread, author, reason));
        if (receipts.isEmpty()) {
            throw refusals.getFirst();
        }
        return new Settled(receipts, left);
    }

    /** What comes of those that are not refused. */
    private static <R> List<R> trying(
            List<SeenThread> threads, List<CommandRejected> refusals, List<Left> left, Function<SeenThread, R> act) {
        var done = new ArrayList<R>();
        for (var thread : threads) {
            try {
                done.add(act.apply(thread));
            } catch (CommandRejected refusal) {
                refusals.add(refusal);
                left.add(new Left(thread.id(), refusal.reason()));
            }
        }
        return List.copyOf(done);
    }

    private Optional<CanonicalText> merged(CanonicalText text, MemoState memo, SeenThread chosen) {
        try {
            var suggestion = suggestion(chosen);
            var base = texts.of(memo.revision(suggestion.revision()).orElseThrow());
            return suggestion.rewording().mergedInto(text, base);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }

    private static int place(SeenThread thread) {
        return suggestion(thread).parts().getFirst().start();
    }

    private static Suggestion suggestion(SeenThread thread) {
        return Objects.requireNonNull(thread.thread().suggestion());
    }
}
