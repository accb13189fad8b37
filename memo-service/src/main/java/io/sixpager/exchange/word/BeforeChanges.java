package io.sixpager.exchange.word;

import io.sixpager.document.Replacement;
import io.sixpager.exchange.model.ConversionReport;
import io.sixpager.exchange.picture.FoundPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was before its tracked changes, for whoever wants to take these one by one.
 *
 * @param report what became of the file in this form
 * @param figures the pictures of the text in this form
 * @param suggestions what the changes make of it, in reading order
 */
public record BeforeChanges(
        String markdown, ConversionReport report, List<FoundPicture> figures, List<TrackedSuggestion> suggestions) {

    /**
     * What one person changed in some blocks that belong together.
     *
     * @param author whom the file names
     * @param date of their last change there, as the file tells it
     * @param parts the places in the text, and what is to stand there
     */
    public record TrackedSuggestion(
            @Nullable String author, @Nullable String date, List<Replacement> parts) {}
}
