package io.sixpager.exchange.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was brought in.
 *
 * @param notes what the author should know, in sentences
 * @param trackedChanges changes that were tracked in the file; all of them are taken as accepted
 * @param dropped what the text could not keep, in sentences
 */
public record ConversionReport(
        List<String> notes, List<TrackedChange> trackedChanges, List<FileComment> comments, List<String> dropped) {

    /** What was done to the text. */
    public enum ChangeKind {
        INSERTED,
        DELETED,
        MOVED,
        FORMATTED
    }

    /** @param passage the beginning of the paragraph that was changed */
    public record TrackedChange(
            ChangeKind kind,
            @Nullable String author,
            @Nullable String date,
            String text,
            String passage) {}

    /** @param passage the words that the comment is about */
    public record FileComment(
            @Nullable String author, @Nullable String date, String text, String passage) {}
}
