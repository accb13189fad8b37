package io.sixpager.document.manuscript;

import java.util.List;

/** The blocks of one text, each with its key and its words, as a comparison asks for them again and again. */
public record Blocks(List<Leaf> leaves, List<String> keys, List<int[]> words) {

    public static Blocks of(Manuscript manuscript) {
        var leaves = manuscript.leaves();
        return new Blocks(
                leaves,
                Keys.of(leaves),
                leaves.stream().map(leaf -> Similarity.bag(leaf.tokens())).toList());
    }

    public int size() {
        return leaves.size();
    }
}
