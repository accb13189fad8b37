package io.sixpager.document.merge;

import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** How many of their words two blocks have in common, 0 to 1. */
final class BlockSimilarity {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<SourceBlock, int[]> bags = new IdentityHashMap<>();

    double between(SourceBlock one, SourceBlock other) {
        return one.kind() == other.kind() ? Similarity.share(bag(one), bag(other)) : 0;
    }

    int countWords(SourceBlock block) {
        return bag(block).length;
    }

    private int[] bag(SourceBlock block) {
        return bags.computeIfAbsent(
                block,
                cut -> Tokens.of(cut.source(), null, "").stream()
                        .filter(Token::isWord)
                        .mapToInt(word -> numbers.computeIfAbsent(word.key(), _ -> numbers.size()))
                        .sorted()
                        .toArray());
    }
}
