package io.sixpager.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some items of a longer list, and the cursor under which the next ones are found. */
public record PageOf<T>(List<T> items, @Nullable String next) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 500;

    /** The number of items to answer with. */
    public static int limit(@Nullable Integer wanted) {
        if (wanted == null) {
            return DEFAULT_LIMIT;
        }
        if (wanted < 1 || wanted > MAXIMUM_LIMIT) {
            throw CommandRejected.invalid("limit must lie between 1 and " + MAXIMUM_LIMIT + ".");
        }
        return wanted;
    }
}
