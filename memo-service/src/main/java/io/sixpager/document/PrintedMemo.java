package io.sixpager.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the printer; label and notice stand in the foot of each page.
 *
 * @param record how the text was decided on; null as long as it is not
 * @param comments what goes along of that which is said of it
 */
public record PrintedMemo(
        String title,
        CanonicalText text,
        String label,
        @Nullable String notice,
        @Nullable DecisionRecord record,
        List<PrintedComment> comments) {

    public PrintedMemo(String title, CanonicalText text, String label, @Nullable String notice) {
        this(title, text, label, notice, null, List.of());
    }

    public PrintedMemo saying(List<PrintedComment> some) {
        return new PrintedMemo(title, text, label, notice, record, some);
    }

    /** All that is printed beside the text. */
    public List<?> marks() {
        return Arrays.asList(title, label, notice, record, comments);
    }
}
