package io.sixpager.document;

import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.Predictions;
import io.sixpager.document.manuscript.TextBlock;
import java.util.stream.Collectors;

/** What a memo states about itself: the ask in plain text ("" if there is none) and the number of its predictions. */
public record Facts(String ask, int predictions) {

    private static final int LONGEST_ASK = 2_000;

    public static Facts of(CanonicalText text) {
        return of(ReadText.of(text));
    }

    /** The same of a text that has been read. */
    public static Facts of(ReadText text) {
        return new Facts(
                plain(text.reading().ask()), Predictions.count(text.reading().manuscript()));
    }

    private static String plain(Ask ask) {
        var plain = ask.sections().isEmpty()
                ? String.join("\n", ask.lines())
                : ask.sections().stream()
                        .map(TextBlock::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        return plain.length() <= LONGEST_ASK ? plain : plain.substring(0, LONGEST_ASK - 1) + "…";
    }
}
