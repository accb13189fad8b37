package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Rewording;
import io.sixpager.document.UnacceptableText;
import io.sixpager.memo.draft.AuthorTexts;
import io.sixpager.memo.draft.AuthorTexts.AuthorText;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts a suggestion where the author's draft says something else: the author says what has become of both. */
@Component
public class SuggestionMerging {

    /**
     * A suggestion beside the draft.
     *
     * @param ancestor the revision that the suggestion was made for
     * @param base its text
     * @param suggested the same with the other words
     */
    public record Both(AuthorText draft, int ancestor, CanonicalText base, CanonicalText suggested) {}

    /**
     * What the author has made of both.
     *
     * @param draft the version of the draft that it was made with
     * @param baseRevision of that draft
     */
    public record MergedText(CanonicalText text, long draft, int baseRevision) {}

    private final AuthorTexts drafts;
    private final MemoTexts texts;
    private final SuggestionSettlements settlements;

    SuggestionMerging(AuthorTexts drafts, MemoTexts texts, SuggestionSettlements settlements) {
        this.drafts = drafts;
        this.texts = texts;
        this.settlements = settlements;
    }

    public Both both(MemoState memo, ThreadState thread, Person author) {
        var suggestion = settlements.requireAcceptable(memo, new SeenThread(thread, thread.version()), author);
        var base = texts.of(memo.revision(suggestion.revision()).orElseThrow());
        try {
            var suggested = suggestion.rewording().in(base);
            return new Both(drafts.of(memo, author), suggestion.revision(), base, suggested);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }

    public ThreadReceipt accept(MemoState memo, SeenThread thread, MergedText merged, Person author) {
        settlements.requireAcceptable(memo, thread, author);
        var found = drafts.of(memo, author);
        if (found.version() != merged.draft() || found.baseRevision() != merged.baseRevision()) {
            throw CommandRejected.conflict("Your draft was saved meanwhile, and nothing was put into it. Merge again.");
        }
        if (merged.text().equals(found.text())) {
            throw CommandRejected.conflict("Nothing of the suggestion is in this text. Decline it instead.");
        }
        drafts.replace(memo, author, found, merged.text());
        try {
            return settlements.accept(memo, thread, author, made(memo, found, merged.text()));
        } catch (CommandRejected settledMeanwhile) {
            drafts.takeBack(memo, author, merged.text(), found.text());
            throw settledMeanwhile;
        }
    }

    /** What a revision has to say to have taken it, told of the one that the draft is based on. */
    private @Nullable Suggestion made(MemoState memo, AuthorText draft, CanonicalText text) {
        return memo.revision(draft.baseRevision())
                .map(base -> new Suggestion(
                        base.number(),
                        base.contentHash(),
                        Rewording.carriedBack(draft.text(), text, texts.of(base))
                                .parts()))
                .filter(suggestion -> !suggestion.parts().isEmpty())
                .orElse(null);
    }
}
