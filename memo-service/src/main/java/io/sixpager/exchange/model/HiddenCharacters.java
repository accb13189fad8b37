package io.sixpager.exchange.model;

import io.sixpager.characters.UnseenCharacters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Takes out of a text on its way in what nobody sees, and tells of what turned the direction of the words around it. */
public final class HiddenCharacters {

    private static final int PASSAGE = 60;

    private final Consumer<String> notes;

    private HiddenCharacters(Consumer<String> notes) {
        this.notes = notes;
    }

    public static ImportedText leftOutOf(ImportedText text, Consumer<String> notes) {
        var visible = new HiddenCharacters(notes);
        var noteTexts = new LinkedHashMap<String, List<Part>>();
        text.notes().forEach((id, parts) -> noteTexts.put(id, visible.parts(parts)));
        return new ImportedText(visible.parts(text.body()), noteTexts);
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.content() instanceof Part.Code code
                        ? new Part(part.within(), new Part.Code(words(code.text())))
                        : part.saying(this::spans))
                .toList();
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span) {
                    case Span.Words words -> new Span.Words(words(words.text()), words.format());
                    case Span.Picture picture ->
                        new Span.Picture(words(picture.caption()), picture.target(), picture.format());
                    case Span.Break _, Span.Note _ -> span;
                })
                .toList();
    }

    private String words(String text) {
        var visible = UnseenCharacters.without(text);
        if (UnseenCharacters.turning(text) >= 0) {
            notes.accept("Characters that turn the direction of writing were left out: “"
                    + Findings.excerpt(visible, PASSAGE) + "”.");
        }
        return visible;
    }
}
