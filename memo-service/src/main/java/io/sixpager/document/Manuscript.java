package io.sixpager.document;

import java.util.List;

/** A text as the flat sequence of leaves that page, print, redline and change class have in common. */
record Manuscript(List<Leaf> leaves) {

    static Manuscript of(CanonicalText text) {
        return ofFragment(text.markdown());
    }

    /** Of a few blocks out of a text. */
    static Manuscript ofFragment(String markdown) {
        return new BlockReading(Markdown.parse(markdown)).manuscript();
    }

    List<Leaf> narrative() {
        return leaves.stream().filter(leaf -> !leaf.place().appendix()).toList();
    }

    List<Leaf> appendix() {
        return leaves.stream().filter(leaf -> leaf.place().appendix()).toList();
    }

    static int words(List<Leaf> leaves) {
        return leaves.stream().mapToInt(Manuscript::words).sum();
    }

    private static int words(Leaf leaf) {
        return leaf.content() instanceof Leaf.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(Tokens::countWords)
                        .sum()
                : Tokens.countWords(leaf.tokens());
    }
}
