package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.document.Anchor;
import io.sixpager.document.ReadText;
import io.sixpager.document.Rewording;
import io.sixpager.document.UnacceptablePassage;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.RevisionIntake;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the command by which other words are proposed for a revision, at the passage that they are about. */
@Component
class SuggestionOffers {

    private final CommentRequests comments;

    SuggestionOffers(CommentRequests comments) {
        this.comments = comments;
    }

    /**
     * @param texts what the sender reads and shows
     * @param words why; may be empty
     * @throws CommandRejected if it shows a figure that is not the sender's to show
     */
    OfferSuggestion of(
            MemoState memo,
            Attribution by,
            UUID thread,
            Revision base,
            ThreadTexts texts,
            Rewording rewording,
            String words) {
        var text = texts.read().apply(base);
        var proposed = rewording.in(text.text());
        var figures = RevisionIntake.requireFigures(proposed, texts.figures().apply(proposed.markdown()));
        var passage = passage(base, text, rewording);
        return new OfferSuggestion(
                comments.opening(memo, by, thread, ThreadKind.SUGGESTION, passage, thread, words),
                new Suggestion(base.number(), base.contentHash(), rewording.parts()),
                figures,
                false);
    }

    /** Null where no word is left to stand at. */
    private static @Nullable AnchoredPassage passage(Revision base, ReadText text, Rewording rewording) {
        var place = rewording.place(text);
        try {
            return place == null ? null : AnchoredPassage.of(Anchor.of(base.number(), text, place));
        } catch (UnacceptablePassage _) {
            return null;
        }
    }
}
