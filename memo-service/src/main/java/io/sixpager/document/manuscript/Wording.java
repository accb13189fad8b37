package io.sixpager.document.manuscript;

import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and marks of blocks as they are read aloud: no emphasis, wrapping, list marker or heading number. In a table
 * it matters in which cell they stand.
 */
public record Wording(List<Word> words, List<String> keys) {

    private static final Word CELL = edge("\u0001");
    private static final Word ROW = edge("\u0002");

    /** A token with what matters to judge a change of it: whether it starts a sentence. */
    public record Word(Token token, boolean startsSentence) {

        String key() {
            return Wording.key(token);
        }
    }

    /** A footnote is known by what the reader sees, its number. */
    static String key(Token token) {
        return token.kind() == Token.Kind.NOTE ? "[" + token.text() + "]" : token.key();
    }

    static Wording of(List<TextBlock> blocks) {
        var words = new ArrayList<Word>();
        for (var block : blocks) {
            if (block.content() instanceof TextBlock.Table table) {
                for (var row : table.rows()) {
                    words.add(ROW);
                    row.cells().forEach(cell -> {
                        words.add(CELL);
                        speak(cell, words);
                    });
                }
                words.add(ROW);
            } else {
                speak(
                        block.tokens()
                                .subList(
                                        ComparisonKeys.numbering(block),
                                        block.tokens().size()),
                        words);
            }
        }
        return new Wording(List.copyOf(words), words.stream().map(Word::key).toList());
    }

    public boolean sameAs(Wording other) {
        return keys.equals(other.keys);
    }

    private static void speak(List<Token> tokens, List<Word> words) {
        var starts = true;
        for (var token : tokens) {
            if (!token.isSpace()) {
                words.add(new Word(token, starts));
                starts = token.kind() == Token.Kind.MARK && ".!?:".contains(token.text());
            }
        }
    }

    /** No word of a text has this key. */
    private static Word edge(String key) {
        return new Word(new Token(Token.Kind.MARK, "", key, null), false);
    }
}
