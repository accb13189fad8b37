package io.sixpager.document.passage;

import io.sixpager.document.Span;
import io.sixpager.document.html.Address;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;

/** All words of a text as a page shows them, one line of characters, in which each has its address. */
public final class VisibleText {

    /** A block or a cell with words. */
    public record Part(String address, int start, int end) {}

    /** A word or a mark, at its place in the text. */
    public record Word(Token token, int start, int end, int part) {}

    private final StringBuilder letters = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final BlockPlaces places;
    private final String text;

    private VisibleText(Manuscript manuscript) {
        manuscript.blocks().forEach(this::read);
        text = letters.toString();
        places = new BlockPlaces(parts);
    }

    public static VisibleText of(Manuscript manuscript) {
        return new VisibleText(manuscript);
    }

    private void read(TextBlock block) {
        if (block.content() instanceof Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    read(Address.of(block, row, column), cells.get(column));
                }
            }
        } else {
            read(Address.of(block), block.tokens());
        }
    }

    private void read(String address, List<Token> tokens) {
        if (tokens.stream().allMatch(token -> token.text().isEmpty())) {
            return;
        }
        if (!parts.isEmpty()) {
            letters.append('\n');
        }
        int start = letters.length();
        for (var token : tokens) {
            int at = letters.length();
            letters.append(token.text());
            if (!token.isSpace() && !token.text().isEmpty()) {
                words.add(new Word(token, at, letters.length(), parts.size()));
            }
        }
        parts.add(new Part(address, start, letters.length()));
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    /** In reading order. */
    public List<Part> parts() {
        return parts;
    }

    public Part part(Word word) {
        return parts.get(word.part());
    }

    public BlockPlaces places() {
        return places;
    }

    /** The index of the first word that ends after a place in the text. */
    public int wordAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The passage between two places in the text; it begins at a word, or within one. */
    public Span span(int start, int end) {
        var from = part(words.get(wordAt(start)));
        var to = part(words.get(wordAt(end - 1)));
        return new Span(from.address(), Math.max(0, start - from.start()), to.address(), Math.max(0, end - to.start()));
    }
}
