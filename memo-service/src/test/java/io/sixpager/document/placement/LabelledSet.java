package io.sixpager.document.placement;

import io.sixpager.document.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passages of real texts, each with what an author did to it and where it stands afterwards. That is known because the
 * passages were marked before they were edited, and never by a comparison.
 */
final class LabelledSet {

    private static final String CAPTION =
            "![Machines that served the site in each quarter since 2001](figure:" + "ab".repeat(32) + ")";

    private static final int SURVIVING = 2;

    private final Random random;
    private final List<String> bases;
    private final Revising revising;

    private LabelledSet(List<String> bases, String donor, long seed) {
        random = new Random(seed);
        this.bases = bases;
        revising = new Revising(random, donor);
    }

    static List<Label.Pair> of(List<String> bases, String donor, long seed, int rounds) {
        var set = new LabelledSet(bases, donor, seed);
        return IntStream.range(0, rounds)
                .boxed()
                .flatMap(_ -> Arrays.stream(Change.values()))
                .flatMap(change -> Stream.ofNullable(set.pair(change)))
                .toList();
    }

    private Label.@Nullable Pair pair(Change change) {
        var blocks = Revising.blocks(bases.get(random.nextInt(bases.size())));
        blocks.add(1 + random.nextInt(blocks.size() - 1), CAPTION);
        var kind = kind(change);
        int at = random.nextBoolean() ? Memo.pick(random, blocks, kind.and(block -> !Revising.isProse(block))) : -1;
        at = at < 0 ? Memo.pick(random, blocks, kind) : at;
        if (at < 0) {
            return null;
        }
        var both = change == Change.JOINED || change == Change.UNTOUCHED || change == Change.REWORDED;
        var marking = both && at + 1 < blocks.size() && Revising.isProse(blocks.get(at + 1))
                ? new Marking(random, blocks.get(at), blocks.get(at + 1)).mark()
                : new Marking(random, blocks.get(at)).mark();
        blocks.set(at, marking.block(0));
        if (both && marking.kinds().contains("blocks")) {
            blocks.set(at + 1, marking.block(1));
        }
        if (change == Change.TWIN_DELETED || change == Change.TWIN_KEPT) {
            int twin = Memo.away(random, blocks, at);
            blocks.add(twin, MarkedText.strip(blocks.get(at)));
            at += twin <= at ? 1 : 0;
        }
        var original = MarkedText.of(String.join("\n\n", blocks));
        var target = MarkedText.of(new Memo(random, revising, blocks).revised(at, change));
        return original == null || target == null ? null : labelled(original, target, marking.kinds(), change);
    }

    private Predicate<String> kind(Change change) {
        return switch (change) {
            case REGROUPED -> block -> Revising.isTable(block) || Revising.isList(block);
            case RECOUNTED -> block -> block.matches("(?s).*[ $]\\d.*");
            case RETYPED -> block -> Revising.isProse(block) || Revising.isList(block) || Revising.isHeading(block);
            case UNTOUCHED, REWORDED, RESPELLED, BLOCK_MOVED, BLOCK_DELETED, RESTORED -> block -> block.length() > 20;
            default -> Revising::isProse;
        };
    }

    /** Where less than half of a passage is left, nobody can say whether it is still there: it has no label. */
    private static Label.Pair labelled(MarkedText original, MarkedText target, List<String> kinds, Change change) {
        var labels = new ArrayList<Label>();
        for (int passage = 0; passage < kinds.size(); passage++) {
            if (!original.hasStart(passage)
                    || !original.hasEnd(passage)
                    || original.words(passage).isBlank()) {
                continue;
            }
            var anchor = Anchor.of(1, original.read(), original.span(passage));
            var name = change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (!target.hasStart(passage) && !target.hasEnd(passage)) {
                labels.add(Label.gone(anchor, kinds.get(passage), name));
            } else if (target.hasStart(passage)
                    && target.hasEnd(passage)
                    && target.start(passage) < target.end(passage)
                    && (change == Change.RESPELLED
                            || change == Change.RECOUNTED
                            || survives(anchor.quote(), target.words(passage)))) {
                labels.add(new Label(anchor, kinds.get(passage), name, target.start(passage), target.end(passage)));
            }
        }
        return new Label.Pair(original.read(), target.read(), labels);
    }

    private static boolean survives(String quote, String now) {
        var words = List.of(quote.strip().split("\\s+", -1));
        var rest = new ArrayList<>(List.of(now.strip().split("\\s+", -1)));
        long common = words.stream().filter(rest::remove).count();
        return SURVIVING * 2 * common >= words.size() + now.strip().split("\\s+", -1).length;
    }
}
