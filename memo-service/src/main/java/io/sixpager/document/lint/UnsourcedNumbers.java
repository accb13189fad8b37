package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.Headings;
import io.sixpager.document.manuscript.TextBlock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Money, shares and large counts that come from nowhere. A note, a link or a reference in the same paragraph, or beside
 * a table, is a source; what is asked for and what is predicted needs none.
 */
final class UnsourcedNumbers implements LintRule {

    private static final String RULE = "number-without-source";
    private static final String REASON = "A reader will ask where this number comes from; add a note or a link.";

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:US)?[$€£¥]|\\b(?:USD|EUR|CHF|GBP) ?)\\d[\\d,.’']*\\d?(?: ?(?:thousand|million|billion|[kKmMbB]\\b))?"
                    + "|\\b\\d[\\d,.]*(?: ?%| percent\\b| per cent\\b)"
                    + "|\\b\\d[\\d,.]* (?:thousand|million|billion)\\b|\\b\\d{1,3}(?:,\\d{3})+\\b");
    private static final Pattern EXEMPT =
            Pattern.compile(".*\\b(?:ask|decision|request|recommendation|predictions?|forecast|questions?|faq)\\b.*");
    private static final Pattern LABEL =
            Pattern.compile("^(?:owner|date|decision|due|status|budget):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Advice> read(Proof proof) {
        var narrative = proof.narrative();
        return Stream.iterate(0, at -> at < narrative.size(), at -> at + 1)
                .filter(at -> mayState(narrative.get(at)) && !hasSource(narrative, at))
                .flatMap(at -> first(narrative.get(at)));
    }

    private static boolean mayState(Passage passage) {
        return (passage.isProse() || passage.block().content() instanceof TextBlock.Table)
                && !EXEMPT.matcher(Headings.plain(passage.block().place().section()))
                        .matches()
                && !LABEL.matcher(passage.text()).matches();
    }

    private static boolean hasSource(List<Passage> narrative, int at) {
        var passage = narrative.get(at);
        if (passage.hasSource()) {
            return true;
        }
        return passage.block().content() instanceof TextBlock.Table
                && (at > 0 && narrative.get(at - 1).hasSource()
                        || at + 1 < narrative.size() && narrative.get(at + 1).hasSource());
    }

    /** One piece of advice is enough for a paragraph: one note may source all of its numbers. */
    private static Stream<Advice> first(Passage passage) {
        return passage.ownSentences()
                .filter(sentence -> !sentence.endsWith("?"))
                .flatMap(sentence -> NUMBER.matcher(sentence).results())
                .limit(1)
                .map(found -> passage.advice(RULE, REASON, found.group()));
    }
}
