package io.sixpager.document;

import org.jspecify.annotations.Nullable;

/** What goes to the printer; label and notice stand in the foot of each page. */
public record PrintedMemo(
        String title,
        CanonicalText text,
        String label,
        @Nullable String notice) {}
