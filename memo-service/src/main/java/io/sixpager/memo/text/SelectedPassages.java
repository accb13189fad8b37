package io.sixpager.memo.text;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.document.Anchor;
import io.sixpager.document.ReadText;
import io.sixpager.document.SelectableText;
import io.sixpager.document.Span;
import io.sixpager.document.UnacceptablePassage;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.projection.WeighedCache;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes what somebody has selected on a page, or quotes, for a passage, if the text says there what they saw. */
@Component
public class SelectedPassages {

    /** A comment is about some sentences, not about all of them. */
    private static final int QUOTE_LIMIT = 5_000;

    /**
     * What somebody has selected on a page.
     *
     * @param quote the words as they saw them
     */
    public record SelectedPassage(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @NotNull Span span,
            @NotNull String quote) {}

    /** In characters: some two hundred memos that are spoken of. */
    private static final int KEPT = 8_000_000;

    private final MemoTexts texts;

    private final Cache<String, SelectableText> kept = WeighedCache.ofAtMost(
                    KEPT, (String _, SelectableText text) -> text.weight())
            .build();

    SelectedPassages(MemoTexts texts) {
        this.texts = texts;
    }

    /** @throws CommandRejected if the revision has another text, or says something else there */
    public Anchor require(MemoState memo, SelectedPassage selected) {
        return requireShown(memo, selected, this::selectable);
    }

    private SelectableText selectable(Revision revision) {
        return kept.get(revision.contentHash(), _ -> SelectableText.of(texts.of(revision)));
    }

    /** @param read reads the text of a revision, which need not be stored */
    public static Anchor require(MemoState memo, SelectedPassage selected, Function<Revision, ReadText> read) {
        return requireShown(memo, selected, read.andThen(SelectableText::of));
    }

    private static Anchor requireShown(
            MemoState memo, SelectedPassage selected, Function<Revision, SelectableText> shown) {
        var revision = MemoReader.requireRevision(memo, selected.revision());
        if (!revision.contentHash().equals(selected.contentHash())) {
            throw CommandRejected.invalid("The text you name is not the text of revision " + revision.number() + ".");
        }
        if (selected.quote().length() > QUOTE_LIMIT) {
            throw CommandRejected.invalid("A comment is about at most " + QUOTE_LIMIT
                    + " characters; select fewer, or comment on the whole memo.");
        }
        try {
            return Anchor.of(revision.number(), shown.apply(revision), selected.span(), selected.quote());
        } catch (UnacceptablePassage e) {
            throw CommandRejected.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** @throws CommandRejected if the revision does not say this, or says it more than once */
    public Anchor quoted(MemoState memo, int number, String quote) {
        return quoted(memo, number, quote, texts::read);
    }

    /** @param read reads the text of a revision, which need not be stored */
    public static Anchor quoted(MemoState memo, int number, String quote, Function<Revision, ReadText> read) {
        var revision = MemoReader.requireRevision(memo, number);
        if (quote.length() > QUOTE_LIMIT) {
            throw CommandRejected.invalid("A quotation may have at most " + QUOTE_LIMIT + " characters.");
        }
        try {
            return Anchor.quoting(revision.number(), read.apply(revision), quote);
        } catch (UnacceptablePassage e) {
            throw CommandRejected.invalid(String.valueOf(e.getMessage()));
        }
    }
}
