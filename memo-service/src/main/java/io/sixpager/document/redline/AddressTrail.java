package io.sixpager.document.redline;

import io.sixpager.document.html.Markup;
import io.sixpager.document.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows one of the texts of a page and says where its words stand: at the start of each element, and wherever whoever
 * counts characters from there would go wrong.
 */
final class AddressTrail {

    private final String attribute;
    private String block = "";
    private int offset;
    private Markup.@Nullable Element element;
    private boolean pointed;
    private boolean counting;
    private boolean astray;

    AddressTrail(String attribute) {
        this.attribute = attribute;
    }

    /** What follows is the text of this block or cell. */
    void begin(String address) {
        block = address;
        offset = 0;
        astray = true;
    }

    /** The page goes on with these words of the text. */
    void show(Markup markup, List<Token> words) {
        enter(markup);
        if (words.isEmpty()) {
            return;
        }
        if (!pointed) {
            markup.address(attribute, address());
        } else if (astray) {
            markup.pointer(attribute, address());
        }
        pointed = true;
        counting = true;
        astray = false;
        pass(words);
    }

    /** The text goes on with words that the page does not show. */
    void skip(List<Token> words) {
        astray |= !words.isEmpty();
        pass(words);
    }

    /** The page goes on with words that are not in the text, or not in as many characters. */
    void leave(Markup markup) {
        enter(markup);
        if (counting) {
            markup.pointer(attribute, "");
        }
        pointed = true;
        counting = false;
        astray = true;
    }

    private String address() {
        return offset == 0 ? block : block + ":" + offset;
    }

    private void pass(List<Token> words) {
        offset += length(words);
    }

    static int length(List<Token> words) {
        int length = 0;
        for (var word : words) {
            length += word.text().length();
        }
        return length;
    }

    private void enter(Markup markup) {
        if (element != markup.element()) {
            element = markup.element();
            pointed = false;
            counting = false;
        }
    }
}
