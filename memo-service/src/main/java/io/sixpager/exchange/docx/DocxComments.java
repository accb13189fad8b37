package io.sixpager.exchange.docx;

import io.sixpager.document.BodyLetters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The comments of a document and where they stand in it: whoever writes the body says which letters come next. One whose
 * words are not in the body stands at its first letter.
 */
final class DocxComments {

    static final DocxComments NONE = new DocxComments(List.of(), List.of(), 0);

    private record Mark(int at, boolean begins, int id) {}

    private final List<CommentPart> numbered;
    private final List<Mark> marks;
    private final int foretold;
    private int letters;
    private int next;

    private DocxComments(List<CommentPart> numbered, List<Mark> marks, int foretold) {
        this.numbered = numbered;
        this.marks = marks;
        this.foretold = foretold;
    }

    static DocxComments of(List<DocxComment> comments, BodyLetters body) {
        var numbered = new ArrayList<CommentPart>();
        var marks = new ArrayList<Mark>();
        for (var comment : comments) {
            int parent = numbered.size();
            var span = comment.span();
            var range = (span == null ? Optional.<BodyLetters.Range>empty() : body.of(span))
                    .orElse(new BodyLetters.Range(0, 1));
            for (var said : comment.said()) {
                int id = numbered.size();
                numbered.add(new CommentPart(id, parent, said));
                marks.add(new Mark(range.start(), true, id));
                marks.add(new Mark(range.end(), false, id));
            }
        }
        // What ends comes before what begins.
        marks.sort(Comparator.comparingInt(Mark::at).thenComparing(Mark::begins).thenComparing(Mark::id));
        return new DocxComments(numbered, marks, body.all().length());
    }

    boolean areNone() {
        return numbered.isEmpty();
    }

    /** Once the body is written: not if it has more or fewer letters than were foretold. */
    boolean areInPlace() {
        return areNone() || next == marks.size() && letters == foretold;
    }

    /** Letters that are shown otherwise than as words, such as the number of a note. */
    void pass(XmlText xml, String shown, Runnable writing) {
        begin(xml);
        writing.run();
        if (!areNone()) {
            letters += BodyLetters.of(shown).length();
            end(xml);
        }
    }

    /** Writes words piece by piece, with the marks of comments between them. */
    void words(XmlText xml, String text, Consumer<String> writing) {
        int from = 0;
        for (int i = 0; i < text.length() && !areNone(); i++) {
            if (!BodyLetters.isLetter(text.charAt(i))) {
                continue;
            }
            if (isDue()) {
                writing.accept(text.substring(from, i));
                begin(xml);
                from = i;
            }
            letters++;
            if (isDue() && !marks.get(next).begins()) {
                writing.accept(text.substring(from, i + 1));
                end(xml);
                from = i + 1;
            }
        }
        writing.accept(text.substring(from));
    }

    private boolean isDue() {
        return next < marks.size() && marks.get(next).at() <= letters;
    }

    private void begin(XmlText xml) {
        for (; isDue(); next++) {
            write(xml, marks.get(next));
        }
    }

    private void end(XmlText xml) {
        for (; isDue() && !marks.get(next).begins(); next++) {
            write(xml, marks.get(next));
        }
    }

    private static void write(XmlText xml, Mark mark) {
        var id = String.valueOf(mark.id());
        if (mark.begins()) {
            xml.leaf("w:commentRangeStart", "w:id", id);
        } else {
            xml.leaf("w:commentRangeEnd", "w:id", id);
            xml.raw("<w:r>").leaf("w:commentReference", "w:id", id).raw("</w:r>");
        }
    }

    String part() {
        return CommentPart.comments(numbered);
    }

    String extended() {
        return CommentPart.extended(numbered);
    }
}
