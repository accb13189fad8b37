package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import org.jspecify.annotations.Nullable;

/** What becomes a Word document; label and notice stand in the foot of each page. */
record DocxMemo(
        String title,
        CanonicalText text,
        String label,
        @Nullable String notice) {}
