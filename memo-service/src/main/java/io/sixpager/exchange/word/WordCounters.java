package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ListMark;
import io.sixpager.exchange.model.NumberFormat;
import io.sixpager.exchange.model.SymbolFonts;
import io.sixpager.exchange.word.WordNumbers.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the items of a document as Word does: lists of one template go on with each other until one starts anew. */
final class WordCounters {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    static final int LEVELS = 20;

    private final WordNumbers numbers;
    private final Findings findings;
    private final Map<Integer, @Nullable Integer[]> counted = new HashMap<>();
    private final Set<String> startedAnew = new HashSet<>();
    private boolean keptAsText;

    WordCounters(WordNumbers numbers, Findings findings) {
        this.numbers = numbers;
        this.findings = findings;
    }

    /** What stands before the next item of a list; the item counts. */
    ListMark next(int list, int level, Level shape) {
        var mark = shape.isOrdered() ? numbered(list, level, shape) : ListMark.bullet(bullet(shape));
        keptAsText |= !mark.text().isEmpty();
        return mark;
    }

    /** Whether a mark was met that only text can keep. */
    boolean haveKeptText() {
        return keptAsText;
    }

    private String bullet(Level shape) {
        return SymbolFonts.spell(shape.font(), Objects.requireNonNullElse(shape.text(), ""), findings);
    }

    private ListMark numbered(int list, int level, Level shape) {
        @Nullable Integer[] counts = counted.computeIfAbsent(numbers.template(list), template -> new Integer[LEVELS]);
        var anew = numbers.startsAnew(list, level);
        var before = counts[level];
        if (anew != null && startedAnew.add(list + ":" + level)) {
            counts[level] = anew;
        } else {
            counts[level] = before == null ? (anew == null ? shape.start() : anew) : before + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            var restart = numbers.level(list, deeper).map(Level::restart).orElse(null);
            if (restart == null || restart > level) {
                counts[deeper] = null;
            }
        }
        return ListMark.numbered(label(list, counts, shape, level));
    }

    private String label(int list, @Nullable Integer[] counts, Level shape, int level) {
        var text = shape.text() == null ? "%" + (level + 1) + "." : shape.text();
        return PLACE.matcher(text).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1)) - 1;
            var other = numbers.level(list, at).orElse(Level.UNKNOWN);
            var count = counts[at];
            var number = count == null ? other.start() : count;
            return Matcher.quoteReplacement(
                    NumberFormat.spell(shape.legal() || !other.isOrdered() ? "decimal" : other.format(), number));
        });
    }
}
