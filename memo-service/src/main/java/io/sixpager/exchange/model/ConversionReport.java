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

    /**
     * One comment with what was replied to it.
     *
     * @param passage the beginning of the words that it is about
     * @param quote all of them; empty if it is about none, or too many
     * @param done whether it is marked as settled
     */
    public record FileComment(
            @Nullable String author,
            @Nullable String date,
            String text,
            String passage,
            String quote,
            boolean done,
            List<FileReply> replies) {}

    public record FileReply(
            @Nullable String author, @Nullable String date, String text) {}
}
