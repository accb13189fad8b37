package io.sixpager.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the printer; label and notice stand in the foot of each page.
 *
 * @param record how the text was decided on; null as long as it is not
 */
public record PrintedMemo(
        String title,
        CanonicalText text,
        String label,
        @Nullable String notice,
        @Nullable DecisionRecord record) {

    public PrintedMemo(String title, CanonicalText text, String label, @Nullable String notice) {
        this(title, text, label, notice, null);
    }

    /** All that is printed beside the text. */
    public List<?> marks() {
        return Arrays.asList(title, label, notice, record);
    }
}
