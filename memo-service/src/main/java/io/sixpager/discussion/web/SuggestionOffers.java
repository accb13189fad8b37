package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.document.Anchor;
import io.sixpager.document.Rewording;
import io.sixpager.document.UnacceptablePassage;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.shared.Attribution;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the command by which other words are proposed for a revision, at the passage that they are about. */
@Component
class SuggestionOffers {

    private final CommentRequests comments;
    private final MemoTexts texts;

    SuggestionOffers(CommentRequests comments, MemoTexts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    /**
     * @param words why; may be empty
     * @param brought whether they stood in a file that an author brings
     */
    OfferSuggestion of(
            MemoState memo,
            Attribution by,
            UUID thread,
            Revision base,
            Rewording rewording,
            String words,
            boolean brought) {
        var opening =
                comments.opening(memo, by, thread, ThreadKind.SUGGESTION, passage(base, rewording), thread, words);
        return new OfferSuggestion(
                opening, new Suggestion(base.number(), base.contentHash(), rewording.parts()), brought);
    }

    /** Null where no word is left to stand at. */
    private @Nullable AnchoredPassage passage(Revision base, Rewording rewording) {
        var text = texts.read(base);
        var place = rewording.place(text);
        try {
            return place == null ? null : AnchoredPassage.of(Anchor.of(base.number(), text, place));
        } catch (UnacceptablePassage _) {
            return null;
        }
    }
}
