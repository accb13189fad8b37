package io.sixpager.discussion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said elsewhere, with what was replied to it.
 *
 * @param author whom the file names
 * @param date when, as the file tells it
 * @param quote the words that it is about; empty for one about the whole memo
 * @param done whether the file calls it settled
 */
public record BroughtComment(
        @Nullable String author,
        @Nullable String date,
        @NotNull String text,
        @NotNull String quote,
        @NotNull Boolean done,
        @NotNull @Size(max = 500) List<@Valid @NotNull BroughtReply> replies) {

    public record BroughtReply(
            @Nullable String author,
            @Nullable String date,
            @NotNull String text) {}
}
