package io.sixpager.document.placement;

import io.sixpager.document.placement.Search.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what following and searching say. A wrong place is worse than none. */
final class Evidence {

    private static final double QUOTE = 0.7;
    private static final double CONTEXT = 0.3;

    /** A place that was followed or found is one if so much speaks for it, and so much more than for the next one. */
    private static final double ENOUGH = 0.75;

    private static final double MARGIN = 0.05;

    /** Of two places of which neither is the old one, one must look so much more like it. */
    private static final double RATHER = 0.15;

    /** So much of what a passage says must still be there. */
    private static final double KEPT = 0.4;

    private static final double LEAST = 0.4;

    /** What is shorter is found word for word or not at all. */
    private static final int LEAST_LETTERS = 12;

    /** So long a quote that stands only once stands for itself. */
    private static final int UNIQUE_LETTERS = 16;

    private static final double UNIQUE_WORDS = 3;

    /** So much of so long a quote is it, whatever stands around. */
    private static final int TELLING_LETTERS = 40;

    private static final double ALIKE = 0.65;

    private static final double BY_CHANCE = 0.25;
    private static final double SAME_CONTEXT = 0.5;

    private final Counterparts counterparts;
    private final Words from;
    private final Words to;
    private final Following following;
    private final Search search;
    private final Search twins;
    private final Surroundings surroundings;

    Evidence(Counterparts counterparts, Words from, Words to) {
        this.counterparts = counterparts;
        this.from = from;
        this.to = to;
        following = new Following(counterparts, from);
        search = new Search(from, to);
        twins = new Search(from, from);
        surroundings = new Surroundings(from, to);
    }

    record Place(WordRange words, double alike, double score, boolean moved) {}

    sealed interface Verdict {}

    record Sure(Place place) implements Verdict {}

    record Torn(List<Place> places) implements Verdict {}

    record Nothing() implements Verdict {}

    long steps() {
        return search.steps() + twins.steps();
    }

    Verdict weigh(WordRange words) {
        var followed = followed(words);
        var found = found(words);
        if (followed == null) {
            return searched(words, found);
        }
        return isOfTwin(words, followed.words())
                ? searched(
                        words,
                        found.stream()
                                .filter(place -> !place.words().meets(followed.words()))
                                .toList())
                : compared(words, followed, found);
    }

    /**
     * Whether the old text said the same elsewhere, where nothing is left of it, and what stands here is rather that: of
     * two paragraphs that were alike, the redline may keep the wrong one.
     */
    private boolean isOfTwin(WordRange words, WordRange place) {
        return twins.exact(words).stream()
                .map(Found::place)
                .filter(twin -> !twin.meets(words) && counterparts.isGone(twin))
                .anyMatch(twin -> surroundings.ratherOf(words, twin, place) < 0);
    }

    private @Nullable Place followed(WordRange words) {
        var followed = following.of(words);
        if (followed == null) {
            return null;
        }
        var alike = from.same(words, to, followed.place()) ? 1 : followed.kept();
        var context = surroundings.near(words, followed.place());
        var score = QUOTE * alike + CONTEXT * context;
        return followed.kept() < KEPT || score < LEAST || isChance(words, context)
                ? null
                : new Place(followed.place(), alike, score, followed.moved());
    }

    /** A few letters may be kept by chance where all around them is something else. */
    private boolean isChance(WordRange words, double context) {
        return from.letters(words).length() < LEAST_LETTERS && context < BY_CHANCE;
    }

    /** The likeliest first. */
    private List<Place> found(WordRange words) {
        var found = new ArrayList<>(search.exact(words));
        if (from.letters(words).length() >= LEAST_LETTERS && words.size() > 2) {
            for (var alike : search.alike(words)) {
                if (found.stream().noneMatch(exact -> exact.place().meets(alike.place()))) {
                    found.add(alike);
                }
            }
        }
        return found.stream()
                .filter(place -> !isTaken(place.place(), words))
                .map(place -> place(words, place))
                .sorted(Comparator.comparingDouble(Place::score).reversed())
                .toList();
    }

    private Place place(WordRange words, Found found) {
        var context = surroundings.near(words, found.place());
        return new Place(found.place(), found.alike(), QUOTE * found.alike() + CONTEXT * context, true);
    }

    /** Most of what stands there has come from elsewhere in the old text. */
    private boolean isTaken(WordRange place, WordRange words) {
        double taken = 0;
        for (int i = place.first(); i <= place.last(); i++) {
            int origin = counterparts.before(i);
            taken += origin == Counterparts.NONE || words.has(origin) ? 0 : to.weight(i);
        }
        return taken > to.weight(place) / 2;
    }

    private Verdict compared(WordRange words, Place followed, List<Place> found) {
        for (var rival : found) {
            if (!rival.words().meets(followed.words()) && rival.score() > followed.score() - MARGIN) {
                var rather = surroundings.rather(words, followed.words(), rival.words());
                if (rather <= (followed.moved() ? RATHER : 0)) {
                    return new Torn(List.of(followed, rival));
                }
            }
        }
        return new Sure(followed);
    }

    private Verdict searched(WordRange words, List<Place> found) {
        if (found.isEmpty() || !isEnough(words, found)) {
            return new Nothing();
        }
        var best = found.getFirst();
        var rivals = found.stream()
                .filter(place -> place == best || !place.words().meets(best.words()))
                .filter(place -> place.score() > best.score() - MARGIN)
                .limit(3)
                .toList();
        return rivals.size() == 1 ? new Sure(best) : new Torn(rivals);
    }

    private boolean isEnough(WordRange words, List<Place> found) {
        var best = found.getFirst();
        int letters = from.letters(words).length();
        var exact = from.same(words, to, best.words());
        return exact
                ? letters >= UNIQUE_LETTERS && from.weight(words) >= UNIQUE_WORDS
                        || surroundings.near(words, best.words()) >= SAME_CONTEXT
                : letters >= UNIQUE_LETTERS && best.score() >= ENOUGH
                        || letters >= TELLING_LETTERS && best.alike() >= ALIKE;
    }
}
