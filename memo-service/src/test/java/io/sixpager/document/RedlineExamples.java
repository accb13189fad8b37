package io.sixpager.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pairs of texts: neighbours of the corpus, distant ones, and a text with seeded random edits. */
final class RedlineExamples {

    record TextPair(CanonicalText from, CanonicalText to) {}

    private RedlineExamples() {}

    static List<TextPair> pairs() {
        var pairs = new ArrayList<TextPair>();
        var texts = CorpusExamples.texts();
        for (int i = 1; i < texts.size(); i++) {
            pairs.add(new TextPair(texts.get(i - 1), texts.get(i)));
        }
        pairs.add(new TextPair(texts.getFirst(), texts.getLast()));
        pairs.add(new TextPair(texts.getLast(), texts.getFirst()));
        for (int seed = 0; seed < 60; seed++) {
            pairs.add(new TextPair(CanonicalText.of(Samples.EVERYTHING), edited(Samples.EVERYTHING, seed)));
        }
        return pairs;
    }

    static CanonicalText edited(String markdown, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(markdown);
        var pieces = List.of("new ", "*", "\n\n", " words here ", "| ", "- ", "> ", "[^note]", "`", "12", "\n", "# ");
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, pieces.get(random.nextInt(pieces.size())));
            } else {
                text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
            }
        }
        return CanonicalText.of(text.toString());
    }
}
