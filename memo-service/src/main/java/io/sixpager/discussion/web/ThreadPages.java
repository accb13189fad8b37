package io.sixpager.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.document.Rewording.Marked;
import io.sixpager.memo.text.MemoTexts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What threads say and suggest, as pages show it. */
@Component
class ThreadPages {

    /** In characters. */
    private static final int KEPT = 2_000_000;

    /** Words of a suggestion are compared once. */
    private final Cache<UUID, Marked> marked = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((UUID _, Marked page) -> page.html().length())
            .build();

    private final CommentPages comments;
    private final MemoTexts texts;

    ThreadPages(CommentPages comments, MemoTexts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    /** The words of a comment. */
    String of(String words) {
        return comments.of(words);
    }

    /** What a suggestion changes, with its figures: whoever reads it may read the memo. */
    Marked of(UUID threadId, Suggestion suggestion) {
        var rewording = suggestion.rewording();
        return marked.get(threadId, _ -> rewording.redline(texts.figuresIn(rewording.before(), rewording.after())));
    }
}
