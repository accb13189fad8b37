package io.sixpager.document.manuscript;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.markdown.Markdown;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.Set;

/** A text as the flat sequence of blocks that page, print, redline and change class have in common. */
public record Manuscript(List<TextBlock> blocks) {

    public static Manuscript of(CanonicalText text) {
        return new BlockReading(Markdown.parse(text.markdown())).manuscript();
    }

    /**
     * Of a few blocks out of a text.
     *
     * @param notes the labels of the notes that the whole text has
     */
    public static Manuscript ofFragment(String markdown, Set<String> notes) {
        return new BlockReading(NotesByLabel.parse(markdown, notes)).manuscript();
    }

    public List<TextBlock> narrative() {
        return blocks.stream().filter(block -> !block.place().appendix()).toList();
    }

    public List<TextBlock> appendix() {
        return blocks.stream().filter(block -> block.place().appendix()).toList();
    }

    public static int words(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(Manuscript::words).sum();
    }

    private static int words(TextBlock block) {
        return block.content() instanceof TextBlock.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(Tokens::countWords)
                        .sum()
                : Tokens.countWords(block.tokens());
    }
}
