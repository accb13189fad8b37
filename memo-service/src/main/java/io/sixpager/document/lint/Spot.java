package io.sixpager.document.lint;

import io.sixpager.document.html.Address;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The address of words that are quoted. */
record Spot(String block, int start, int end) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Everything in a block, or in one of its cells, that words may be found in. */
    private record Text(String address, String words) {

        Optional<Spot> find(Pattern quote, UnaryOperator<String> reading) {
            return quote.matcher(reading.apply(words))
                    .results()
                    .map(found -> new Spot(address, found.start(), found.end()))
                    .findFirst();
        }
    }

    /**
     * The first place of words in a block, before all in its own words and not in those that it quotes; its beginning if they
     * are not to be found as they are.
     */
    static Spot of(TextBlock block, String quote) {
        var texts = texts(block);
        if (quote.isBlank()) {
            return new Spot(texts.getFirst().address(), 0, 0);
        }
        var words = pattern(quote);
        var whole = Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])");
        return find(texts, whole, Spot::withoutQuoted)
                .or(() -> find(texts, whole, UnaryOperator.identity()))
                .or(() -> find(texts, Pattern.compile(words), UnaryOperator.identity()))
                .orElse(new Spot(texts.getFirst().address(), 0, 0));
    }

    static Spot ofCell(TextBlock table, int row, int column, List<Token> cell) {
        return new Spot(Address.of(table, row, column), 0, words(cell).length());
    }

    private static Optional<Spot> find(List<Text> texts, Pattern quote, UnaryOperator<String> reading) {
        return texts.stream()
                .flatMap(text -> text.find(quote, reading).stream())
                .findFirst();
    }

    private static List<Text> texts(TextBlock block) {
        if (!(block.content() instanceof TextBlock.Table table)) {
            return List.of(new Text(Address.of(block), words(block.tokens())));
        }
        var texts = new ArrayList<Text>();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                texts.add(new Text(Address.of(block, row, column), words(cells.get(column))));
            }
        }
        return texts;
    }

    /** As a passage has them, but a reference to a note is as long as its number. */
    private static String words(List<Token> tokens) {
        var words = new StringBuilder();
        for (var token : tokens) {
            words.append(
                    token.kind() == Kind.NOTE ? Passage.NOTE.repeat(token.text().length()) : token.text());
        }
        return words.toString();
    }

    /** An excerpt is on one line, and may end before its text does. */
    private static String pattern(String quote) {
        var words = quote.strip().replaceFirst("…$", "").replace(Passage.NOTE, " " + Passage.NOTE + " ");
        var pattern = new StringBuilder();
        for (var word : SPACE.split(words)) {
            var space = pattern.isEmpty() ? "" : word.equals(Passage.NOTE) || isAfterNote(pattern) ? "\\s*" : "\\s+";
            pattern.append(space).append(word.equals(Passage.NOTE) ? Passage.NOTE + "+" : Pattern.quote(word));
        }
        return pattern.toString();
    }

    private static boolean isAfterNote(StringBuilder pattern) {
        return pattern.toString().endsWith(Passage.NOTE + "+");
    }

    private static String withoutQuoted(String words) {
        return Passage.QUOTED
                .matcher(words)
                .replaceAll(found -> "\0".repeat(found.group().length()));
    }
}
