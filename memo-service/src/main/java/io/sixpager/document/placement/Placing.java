package io.sixpager.document.placement;

import io.sixpager.document.Anchor;
import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.Span;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.manuscript.Reading;
import io.sixpager.document.passage.VisibleText;
import io.sixpager.document.placement.Evidence.Place;
import java.util.HashMap;
import java.util.List;

/** All anchors of one text in another one, by one comparison of both. */
public final class Placing {

    private final int algorithm;
    private final Words from;
    private final Words to;
    private final Evidence evidence;
    private final Neighbours neighbours;

    public Placing(int algorithm, Reading original, Reading target) {
        this.algorithm = algorithm;
        var numbers = new HashMap<String, Integer>();
        from = new Words(VisibleText.of(original.manuscript()), numbers);
        to = new Words(VisibleText.of(target.manuscript()), numbers);
        var counterparts = new Counterparts(EditScript.between(original.blocks(), target.blocks()), from, to);
        evidence = new Evidence(counterparts, from, to);
        neighbours = new Neighbours(counterparts, to);
    }

    public List<Placement> of(List<Anchor> anchors) {
        return anchors.stream().map(anchor -> of(anchor.span())).toList();
    }

    long steps() {
        return evidence.steps();
    }

    private Placement of(Span span) {
        int start = from.visible.places().position(span.block(), span.start());
        int end = from.visible.places().position(span.endBlock(), span.end());
        var words = from.visible.words();
        int first = from.visible.wordAt(start);
        int last = from.visible.wordAt(end - 1);
        last = last == words.size() || words.get(last).start() >= end ? last - 1 : last;
        if (start < 0 || first > last) {
            throw new IllegalArgumentException("An anchor that has no words in its text");
        }
        var cut = new Cut(
                Math.max(0, start - words.get(first).start()),
                Math.max(0, words.get(last).end() - end));
        return placement(new WordRange(first, last), cut);
    }

    /** How many letters an anchor leaves out of its first and its last word. */
    private record Cut(int into, int less) {}

    private Placement placement(WordRange words, Cut cut) {
        var verdict = evidence.weigh(words);
        return switch (verdict) {
            case Evidence.Sure(Place place) -> placed(words, cut, place);
            case Evidence.Torn(List<Place> places) ->
                new Placement(
                        Outcome.AMBIGUOUS,
                        null,
                        rounded(places.getFirst().score()),
                        algorithm,
                        null,
                        places.stream().map(place -> span(words, cut, place)).toList());
            case Evidence.Nothing _ ->
                new Placement(Outcome.ORPHANED, null, 0, algorithm, neighbours.of(words), List.of());
        };
    }

    private Placement placed(WordRange words, Cut cut, Place place) {
        var outcome =
                place.moved() ? Outcome.MOVED : from.same(words, to, place.words()) ? Outcome.EXACT : Outcome.EDITED;
        return new Placement(outcome, span(words, cut, place), rounded(place.score()), algorithm, null, List.of());
    }

    /** A word that is another one now is taken whole. */
    private Span span(WordRange words, Cut cut, Place place) {
        var now = place.words();
        int into = from.ids[words.first()] == to.ids[now.first()] ? cut.into() : 0;
        int less = from.ids[words.last()] == to.ids[now.last()] ? cut.less() : 0;
        var all = to.visible.words();
        return to.visible.span(
                all.get(now.first()).start() + into, all.get(now.last()).end() - less);
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
