package io.sixpager.discussion.web;

import io.sixpager.discussion.duty.Turn;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.HandedOn;
import io.sixpager.discussion.model.Settlement;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread as everybody reads it beside one revision.
 *
 * @param passage as its raiser saw it; null for a thread about the whole memo
 * @param placement where that stands in the revision that is shown; null for a thread about the whole memo
 * @param parked why it is nobody's turn although the thread is open
 * @param suggestion the other words that are proposed in it; null in a comment
 * @param handedOn what somebody was asked, and another one is since
 * @param waitsFor whose turn it is
 */
record ThreadDetails(
        UUID threadId,
        long version,
        ThreadKind kind,
        @Nullable AnchoredPassage passage,
        @Nullable PassagePlacement placement,
        List<CommentDetails> comments,
        Settlement settlement,
        @Nullable String parked,
        @Nullable SuggestionDetails suggestion,
        List<HandedOn> handedOn,
        List<String> waitsFor) {

    /**
     * One comment.
     *
     * @param words in Markdown, as they were written
     * @param html the same, sanitised
     * @param earlier what it said before
     */
    record CommentDetails(
            UUID commentId,
            Attribution by,
            Standing standing,
            String words,
            String html,
            List<Comment.Wording> earlier) {

        static CommentDetails of(Comment comment, ThreadPages pages) {
            return new CommentDetails(
                    comment.commentId(),
                    comment.by(),
                    comment.standing(),
                    comment.words(),
                    pages.of(comment.words()),
                    comment.earlier());
        }
    }

    /**
     * Other words that are proposed.
     *
     * @param revision that they are proposed for
     * @param html the change, marked word by word
     * @param layout what differs in no word, each in a sentence
     */
    record SuggestionDetails(int revision, String html, List<String> layout) {

        static @Nullable SuggestionDetails of(ThreadState thread, ThreadPages pages) {
            var suggestion = thread.suggestion();
            if (suggestion == null) {
                return null;
            }
            var marked = pages.of(thread.subject().threadId(), suggestion);
            return new SuggestionDetails(suggestion.revision(), marked.html(), marked.layout());
        }
    }

    static ThreadDetails of(ThreadState thread, @Nullable PassagePlacement placement, ThreadPages pages) {
        return new ThreadDetails(
                thread.subject().threadId(),
                thread.version(),
                thread.subject().kind(),
                thread.subject().passage(),
                placement,
                thread.comments().stream()
                        .map(comment -> CommentDetails.of(comment, pages))
                        .toList(),
                thread.settlement(),
                thread.parked(),
                SuggestionDetails.of(thread, pages),
                thread.handedOn(),
                Turn.of(thread).stream().map(Turn::account).distinct().toList());
    }
}
