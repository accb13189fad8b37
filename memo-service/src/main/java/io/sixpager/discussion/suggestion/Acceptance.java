package io.sixpager.discussion.suggestion;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand.AcceptSuggestion;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.decision.SuggestionEligibility;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.memo.draft.AuthorTexts;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts suggestions into an author's draft, and says so in their threads. */
@Component
public class Acceptance {

    private static final String NO_PLACE =
            "Your draft says something else there. Write the words in by hand, then accept them as written in.";

    /** @param left those that the draft has no place for, because it says something else there */
    public record Accepted(List<ThreadReceipt> receipts, List<UUID> left) {}

    /** @param seen its version on the author's screen */
    public record SeenThread(ThreadState thread, long seen) {

        UUID id() {
            return thread.subject().threadId();
        }
    }

    private final AuthorTexts drafts;
    private final MemoTexts texts;
    private final CommandPort commands;

    Acceptance(AuthorTexts drafts, MemoTexts texts, CommandPort commands) {
        this.drafts = drafts;
        this.texts = texts;
        this.commands = commands;
    }

    /** In reading order. The draft is saved first: it has whatever is accepted, and to put that in twice is once. */
    public Accepted intoDraft(MemoState memo, List<SeenThread> chosen, Person author) {
        chosen.forEach(thread -> require(memo, thread, author));
        var found = drafts.of(memo, author);
        var text = found.text();
        var fitting = new ArrayList<SeenThread>();
        var left = new ArrayList<UUID>();
        var inOrder =
                chosen.stream().sorted(Comparator.comparing(Acceptance::place)).toList();
        for (var thread : inOrder) {
            var merged = merged(text, memo, suggestion(thread));
            merged.ifPresentOrElse(_ -> fitting.add(thread), () -> left.add(thread.id()));
            text = merged.orElse(text);
        }
        if (fitting.isEmpty() && !left.isEmpty()) {
            throw CommandRejected.conflict(NO_PLACE);
        }
        if (!text.equals(found.text())) {
            drafts.replace(memo, author, found, text);
        }
        return new Accepted(
                fitting.stream().map(thread -> accept(memo, thread, author)).toList(), left);
    }

    /** Of one whose words the author has written in. */
    public ThreadReceipt byHand(MemoState memo, SeenThread thread, Person author) {
        require(memo, thread, author);
        return accept(memo, thread, author);
    }

    private ThreadReceipt accept(MemoState memo, SeenThread thread, Person author) {
        var id = thread.id();
        var once = Sender.of(author).once(IdempotencyKey.MADE_HERE + "accept-" + id + "-" + thread.seen());
        var standing = ThreadReader.standing(memo, author.username());
        return commands.send(
                once, ThreadReceipt.class, by -> new AcceptSuggestion(id, memo.memoId(), by, thread.seen(), standing));
    }

    private static void require(MemoState memo, SeenThread chosen, Person author) {
        suggestion(chosen);
        SuggestionEligibility.accepting(
                chosen.thread(), chosen.seen(), author.username(), ThreadReader.standing(memo, author.username()));
    }

    private Optional<CanonicalText> merged(CanonicalText text, MemoState memo, Suggestion suggestion) {
        try {
            var base = texts.of(memo.revision(suggestion.revision()).orElseThrow());
            return suggestion.rewording().mergedInto(text, base);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }

    private static int place(SeenThread thread) {
        return suggestion(thread).parts().getFirst().start();
    }

    private static Suggestion suggestion(SeenThread chosen) {
        var suggestion = chosen.thread().suggestion();
        if (suggestion == null) {
            throw CommandRejected.conflict("Nothing is suggested in this thread.");
        }
        return suggestion;
    }
}
