package io.sixpager.exchange.model;

import java.util.List;

/** The letters of spans. */
public final class SpanText {

    private SpanText() {}

    public static String of(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            switch (span) {
                case Span.Words words -> text.append(words.text());
                case Span.Break _ -> text.append('\n');
                case Span.Note _ -> {}
                case Span.Picture picture -> text.append(picture.caption());
            }
        }
        return text.toString();
    }

    public static boolean isBlank(List<Span> spans) {
        return spans.stream().allMatch(span -> switch (span) {
            case Span.Words words -> words.text().isBlank();
            case Span.Break _ -> true;
            case Span.Note _, Span.Picture _ -> false;
        });
    }

    /** A heading that is bold throughout is so because it is a heading. */
    public static List<Span> ofHeading(List<Span> spans) {
        var bold = spans.stream()
                .filter(span ->
                        span instanceof Span.Words words && !words.text().isBlank())
                .allMatch(span -> span.format().bold());
        return !bold
                ? spans
                : spans.stream()
                        .map(span -> span instanceof Span.Words words
                                ? new Span.Words(words.text(), words.format().asBold(false))
                                : span)
                        .toList();
    }
}
