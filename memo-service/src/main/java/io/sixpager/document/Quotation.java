package io.sixpager.document;

import io.sixpager.document.passage.VisibleText;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that somebody quotes, found in a text word for word. White space, of which every reader makes their own, and
 * numbers of notes, which nobody quotes, stay aside.
 */
public final class Quotation {

    /** Nobody quotes what stands everywhere. */
    private static final int MOST = 100;

    private Quotation() {}

    /** Where the text says these words, in its order; nowhere if they are none. */
    public static List<Span> in(ReadText text, String words) {
        var visible = VisibleText.of(text.reading().manuscript());
        var places = new ArrayList<Integer>();
        var said = letters(visible, places);
        var sought = BodyLetters.of(words);
        var found = new ArrayList<Span>();
        int at = sought.isEmpty() ? -1 : said.indexOf(sought);
        while (at >= 0 && found.size() < MOST) {
            found.add(visible.span(places.get(at), places.get(at + sought.length() - 1) + 1));
            at = said.indexOf(sought, at + sought.length());
        }
        return found;
    }

    private static String letters(VisibleText visible, List<Integer> places) {
        var letters = new StringBuilder();
        for (var word : visible.words()) {
            if (word.token().kind() == Token.Kind.NOTE) {
                continue;
            }
            for (int i = word.start(); i < word.end(); i++) {
                char c = visible.text().charAt(i);
                if (BodyLetters.isLetter(c)) {
                    letters.append(c);
                    places.add(i);
                }
            }
        }
        return letters.toString();
    }
}
