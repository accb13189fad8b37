package io.sixpager.document.placement;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.CaseTexts;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.placement.Tally.Placer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The labelled anchors, in parts: those by which the algorithm was tuned, and others that it has never seen. */
public final class PlacementTrials {

    private static final List<String> OTHER_MEMOS = List.of(
            "payments/rev-03",
            "checkout/rev-02",
            "corner-shop/rev-02",
            "delivery-dates/rev-02",
            "fraud-screening/rev-02",
            "harbour-street/rev-01",
            "northern-warehouse/rev-01",
            "points-card/rev-01",
            "sundays/rev-01");

    private static final int ROUNDS = 14;

    private PlacementTrials() {}

    /** Edits of four revisions of the AWS case. */
    public static Tally tuned(Placer placer) {
        var bases = Stream.of(3, 9, 20, 31).map(CaseTexts::aws).toList();
        return Tally.of(
                LabelledSet.of(bases, memo("payments/rev-03") + "\n\n" + memo("checkout/rev-02"), 1, ROUNDS), placer);
    }

    /** Edits of other memos. */
    public static Tally heldOut(Placer placer) {
        var bases = OTHER_MEMOS.stream().map(PlacementTrials::memo).toList();
        return Tally.of(LabelledSet.of(bases, CaseTexts.aws(20), 99, ROUNDS), placer);
    }

    /** What a person has followed through the AWS case, and sentences that stand once in two of its revisions. */
    public static Tally history(Placer placer) {
        var texts = CaseTexts.aws();
        var pairs = Stream.concat(RealPassages.followed(texts).stream(), RealPassages.unchanged(texts, 5, 20).stream())
                .toList();
        return Tally.of(pairs, placer);
    }

    /** Edits of three revisions of a real proposal, which lies beside the checkout. */
    public static Tally proposal(Placer placer) {
        var texts = CorpusExamples.texts();
        var bases = Stream.of(4, 15, 29)
                .map(texts::get)
                .map(CanonicalText::markdown)
                .toList();
        return Tally.of(LabelledSet.of(bases, CaseTexts.aws(20), 77, 8), placer);
    }

    /** Sentences that stand once in two of its revisions. */
    public static Tally proposalHistory(Placer placer) {
        return Tally.of(RealPassages.unchanged(CorpusExamples.texts(), 5, 20), placer);
    }

    private static String memo(String name) {
        try (var in = Objects.requireNonNull(PlacementTrials.class.getResourceAsStream("/cases/" + name + ".md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
