package io.sixpager.memo.draft;

import io.sixpager.document.CanonicalText;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What an author would submit now, for whoever puts something into it in the author's name. */
@Component
public class AuthorTexts {

    /**
     * The draft, or the newest revision where there is none.
     *
     * @param version of the draft
     */
    public record AuthorText(CanonicalText text, int baseRevision, long version) {}

    private final OwnMemo memos;
    private final WorkingCopies copies;
    private final MemoTexts texts;
    private final Clock clock;

    AuthorTexts(OwnMemo memos, WorkingCopies copies, MemoTexts texts, Clock clock) {
        this.memos = memos;
        this.copies = copies;
        this.texts = texts;
        this.clock = clock;
    }

    public AuthorText of(MemoState memo, Person author) {
        return copies.find(author.username(), memo.memoId())
                .map(copy -> new AuthorText(MemoTexts.canonical(copy.markdown()), copy.baseRevision(), copy.version()))
                .orElseGet(() -> new AuthorText(
                        texts.of(memo.current().orElseThrow()), memo.currentNumber(), WorkingCopies.NONE));
    }

    /** Saves another text over the one that was found; an editor that shows that one takes this. */
    public void replace(MemoState memo, Person author, AuthorText found, CanonicalText text) {
        var id = memo.memoId().toString();
        memos.authored(id, author, found.baseRevision(), text.markdown());
        var saved = copies.save(
                author.username(),
                memo.memoId(),
                found.baseRevision(),
                text.markdown(),
                null,
                found.version(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (saved.isEmpty()) {
            throw CommandRejected.conflict("Your draft was saved meanwhile, and nothing was put into it. Try again.");
        }
    }

    /** Another text in the place of one that has just been put in; what was saved since stays. */
    public void takeBack(MemoState memo, Person author, CanonicalText put, CanonicalText text) {
        var now = of(memo, author);
        if (now.text().equals(put)) {
            replace(memo, author, now, text);
        }
    }
}
