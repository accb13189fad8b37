package io.sixpager.exchange.model;

import io.sixpager.exchange.FigureAddress;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Nothing;
import io.sixpager.exchange.model.Part.Prose;
import io.sixpager.exchange.model.Part.Rule;
import io.sixpager.exchange.model.Part.Table;
import io.sixpager.exchange.model.Span.Picture;
import io.sixpager.exchange.model.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A figure is shown in its size only in a paragraph of its own, so each moves behind the paragraph that it stood in. */
public final class PicturesApart {

    private final Findings findings;

    private PicturesApart(Findings findings) {
        this.findings = findings;
    }

    public static List<Part> of(List<Part> parts, Findings findings) {
        var apart = new PicturesApart(findings);
        return parts.stream().flatMap(apart::split).toList();
    }

    private Stream<Part> split(Part part) {
        return switch (part.content()) {
            case Prose prose -> split(part, prose);
            case Table table -> split(part, table);
            case Code _, Rule _, Nothing _ -> Stream.of(part);
        };
    }

    private Stream<Part> split(Part part, Prose prose) {
        var figures = figures(prose.spans());
        if (figures.isEmpty()) {
            return Stream.of(part);
        }
        var words = without(prose.spans());
        if (SpanText.isBlank(words)) {
            return paragraphs(part, figures);
        }
        findings.note("A picture that stood beside text stands in a paragraph of its own after it.");
        return Stream.concat(
                Stream.of(new Part(part.within(), new Prose(prose.level(), words))), paragraphs(part, figures));
    }

    private Stream<Part> split(Part part, Table table) {
        var figures = new ArrayList<Picture>();
        table.rows().forEach(row -> row.forEach(cell -> figures.addAll(figures(cell))));
        if (figures.isEmpty()) {
            return Stream.of(part);
        }
        findings.note("A picture that stood in a table stands in a paragraph of its own after it.");
        return Stream.concat(
                Stream.of(new Part(part.within(), table.saying(PicturesApart::without))), paragraphs(part, figures));
    }

    private static Stream<Part> paragraphs(Part part, List<Picture> figures) {
        return figures.stream()
                .map(figure -> new Part(
                        part.within(),
                        new Prose(0, List.of(new Picture(figure.caption(), figure.target(), CharacterFormat.PLAIN)))));
    }

    private static List<Picture> figures(List<Span> spans) {
        return spans.stream()
                .filter(PicturesApart::isFigure)
                .map(Picture.class::cast)
                .toList();
    }

    /** The blanks on both sides of a picture become one. */
    private static List<Span> without(List<Span> spans) {
        var words = new ArrayList<Span>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var afterFigure = i > 0 && isFigure(spans.get(i - 1));
            if (afterFigure && endsBlank(words) && span instanceof Words(var text, var format)) {
                words.add(new Words(text.stripLeading(), format));
            } else if (!isFigure(span)) {
                words.add(span);
            }
        }
        return words;
    }

    private static boolean endsBlank(List<Span> spans) {
        return !spans.isEmpty()
                && spans.getLast() instanceof Words words
                && words.text().endsWith(" ");
    }

    private static boolean isFigure(Span span) {
        return span instanceof Picture picture
                && FigureAddress.hash(picture.target()).isPresent();
    }
}
