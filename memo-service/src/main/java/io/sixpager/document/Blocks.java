package io.sixpager.document;

import java.util.List;

/** The blocks of one text, each with its key and its words, as a comparison asks for them again and again. */
record Blocks(List<Leaf> leaves, List<String> keys, List<int[]> words) {

    static Blocks of(Manuscript manuscript) {
        var leaves = manuscript.leaves();
        return new Blocks(
                leaves,
                Keys.of(leaves),
                leaves.stream().map(leaf -> Similarity.bag(leaf.tokens())).toList());
    }

    int size() {
        return leaves.size();
    }
}
