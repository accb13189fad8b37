package io.sixpager.document;

import java.util.ArrayList;
import java.util.List;

/** The words and marks of leaves as they are read aloud: no emphasis, wrapping, list marker or heading number. */
record Wording(List<Word> words, List<String> keys) {

    /** A token with what matters to judge a change of it: whether it starts a sentence. */
    record Word(Token token, boolean startsSentence) {

        String key() {
            // a footnote is known by what the reader sees, its number
            return token.kind() == Token.Kind.NOTE ? "[" + token.text() + "]" : token.key();
        }
    }

    static Wording of(List<Leaf> leaves) {
        var words = new ArrayList<Word>();
        for (var leaf : leaves) {
            var starts = true;
            for (var token : spoken(leaf)) {
                words.add(new Word(token, starts));
                starts = token.kind() == Token.Kind.MARK && ".!?:".contains(token.text());
            }
        }
        return new Wording(List.copyOf(words), words.stream().map(Word::key).toList());
    }

    boolean sameAs(Wording other) {
        return keys.equals(other.keys);
    }

    private static List<Token> spoken(Leaf leaf) {
        var tokens = leaf.tokens();
        int skip = leaf.headingLevel() > 0 ? Headings.numberingLength(tokens) : 0;
        return tokens.subList(skip, tokens.size()).stream()
                .filter(token -> !token.isSpace())
                .toList();
    }
}
