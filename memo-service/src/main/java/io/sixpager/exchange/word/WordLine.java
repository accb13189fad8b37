package io.sixpager.exchange.word;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.LinkPolicy;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.model.Span.Break;
import io.sixpager.exchange.model.Span.Note;
import io.sixpager.exchange.model.Span.Picture;
import io.sixpager.exchange.model.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph: runs, links, fields, changes, comments, pictures. */
final class WordLine {

    private final Xml xml;
    private final WordContext context;
    private final WordFields fields;
    private final WordChanges changes;
    private final Consumer<Xml> textBoxes;
    private List<Span> spans = new ArrayList<>();
    private @Nullable String link;
    private boolean codeParagraph;
    private @Nullable String paragraphStyle;
    private boolean afterFormula;

    /** Words that are left out for one reason are told together, however many runs they stand in. */
    private final StringBuilder left = new StringBuilder();

    private String leftBecause = "";

    /** @param textBoxes reads the paragraphs of a text box, which stands within a run */
    WordLine(Xml xml, WordContext context, Consumer<Xml> textBoxes) {
        this.xml = xml;
        this.context = context;
        this.changes = new WordChanges(context.taken());
        this.fields = new WordFields(context.findings());
        this.textBoxes = textBoxes;
    }

    WordChanges changes() {
        return changes;
    }

    void start(@Nullable String style, boolean isCode) {
        paragraphStyle = style;
        codeParagraph = isCode;
    }

    /** Hands over what was read and begins anew. */
    List<Span> finish() {
        tellLeft();
        for (var span : fields.broken()) {
            add(span);
        }
        var read = spans;
        afterFormula = false;
        spans = new ArrayList<>();
        return read;
    }

    /** What is left of an interrupted paragraph. */
    void resume(List<Span> before) {
        spans = before;
    }

    void read(String name) {
        switch (name) {
            case "w:r" -> new WordRun(xml, context, this, codeParagraph, paragraphStyle).read();
            case "w:hyperlink" -> hyperlink();
            case "w:ins", "w:del", "w:moveTo", "w:moveFrom" ->
                changes.within(xml, name, () -> xml.children(this::read));
            case "w:sdt" -> control();
            case "w:smartTag", "w:customXml", "w:dir" -> xml.children(this::read);
            case "w:bdo" -> {
                context.findings()
                        .dropped(
                                "The direction of a passage was forced; it stands in the order in which it is stored.");
                xml.children(this::read);
            }
            case "mc:AlternateContent" -> context.alternate(xml, this::read);
            case "w:fldSimple" -> simpleField();
            case "w:commentRangeStart" -> context.comments().start(xml.attribute("w:id"));
            case "w:commentRangeEnd" -> context.comments().end(xml.attribute("w:id"));
            case "m:oMathPara" -> xml.children(this::read);
            case "m:oMath" -> formula();
            case "w:subDoc" -> context.findings().dropped("A document within the document was left out.");
            default -> WordSkipped.report(xml, name, context.findings());
        }
    }

    /** Whether an element belongs into a paragraph. */
    static boolean reads(String name) {
        return switch (name) {
            case "w:r", "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo", "m:oMath", "m:oMathPara", "w:subDoc" -> true;
            default -> false;
        };
    }

    /** A control that shows nothing says its state. */
    private void control() {
        int before = context.limit().left();
        var state = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "w:sdtPr" -> state.append(WordForms.control(xml));
                case "w:sdtContent" -> xml.children(this::read);
                default -> {}
            }
        });
        if (context.limit().left() == before && !state.isEmpty()) {
            words(state.toString(), CharacterFormat.PLAIN);
        }
    }

    private void hyperlink() {
        var id = xml.attribute("r:id");
        var relation = id == null ? null : context.relations().get(id);
        linked(relation == null ? null : relation.target(), () -> xml.children(this::read));
    }

    private void simpleField() {
        var instruction = Objects.requireNonNullElse(xml.attribute("w:instr"), "");
        fields.check(instruction);
        int before = context.limit().left();
        linked(WordFields.link(instruction), () -> xml.children(this::read));
        if (context.limit().left() == before) {
            words(fields.insteadOfResult(instruction), CharacterFormat.PLAIN);
        }
    }

    private void linked(@Nullable String target, Runnable content) {
        var outer = link;
        link = target == null ? outer : target;
        content.run();
        link = outer;
    }

    private void formula() {
        var formula = new WordFormula(xml, changes).read();
        if (!formula.isEmpty()) {
            context.findings().note("A formula stands in one line of text.");
            words(
                    (endsTerm() && Character.isLetterOrDigit(formula.codePointAt(0)) ? " " : "") + formula,
                    CharacterFormat.PLAIN);
            afterFormula = true;
        }
    }

    private boolean endsTerm() {
        return !spans.isEmpty()
                && spans.getLast() instanceof Words words
                && !words.text().isEmpty()
                && Character.isLetterOrDigit(
                        words.text().codePointBefore(words.text().length()));
    }

    /** Words that are not brought in, and why: such as “Hidden text”. */
    void left(String text, String reason) {
        if (!reason.equals(leftBecause)) {
            tellLeft();
        }
        context.limit().count(text);
        leftBecause = reason;
        left.append(text);
    }

    private void tellLeft() {
        if (!left.toString().isBlank()) {
            context.findings().dropped(leftBecause + " was left out: “" + Findings.excerpt(left.toString()) + "”.");
        }
        left.setLength(0);
        leftBecause = "";
    }

    WordFields fields() {
        return fields;
    }

    void words(String text, CharacterFormat format) {
        if (!text.isEmpty()) {
            var clear =
                    afterFormula && endsTerm() && Character.isLetterOrDigit(text.codePointAt(0)) ? " " + text : text;
            afterFormula = false;
            tellLeft();
            context.limit().count(text);
            add(new Words(clear, linked(format)));
        }
    }

    void lineEnd(CharacterFormat format) {
        context.limit().count("\n");
        add(new Break(linked(format)));
    }

    private void add(Span span) {
        if (fields.isInstruction(span)) {
            return;
        }
        var text = span instanceof Words words ? words.text() : " ";
        changes.words(text);
        if (!changes.isDeleting()) {
            context.comments().words(text);
            spans.add(span);
        }
    }

    void note(@Nullable String id, String kind, CharacterFormat format) {
        if (id != null && !changes.isDeleting()) {
            spans.add(new Note(kind + id, new CharacterFormat(format.bold(), format.italic(), false, null)));
        }
    }

    void picture(String caption, String target) {
        context.limit().count("\uFFFC");
        if (changes.isDeleting()) {
            changes.words(caption.isBlank() ? "[picture]" : caption);
        } else {
            spans.add(new Picture(caption, target, linked(CharacterFormat.PLAIN)));
        }
    }

    /** A caption that leads to its picture, as our own files write it; Word may have cut it in two. */
    void caption(String text) {
        var target = Objects.requireNonNullElse(linked(CharacterFormat.PLAIN).link(), "");
        context.limit().count(text);
        if (changes.isDeleting()) {
            changes.words(text);
        } else if (!spans.isEmpty()
                && spans.getLast() instanceof Picture before
                && before.target().equals(target)) {
            spans.removeLast();
            spans.add(new Picture(before.caption() + text, target, CharacterFormat.PLAIN));
        } else {
            spans.add(new Picture(text, target, CharacterFormat.PLAIN));
        }
    }

    void textBox() {
        context.findings().note("The text of a text box stands after the paragraph that it was anchored to.");
        textBoxes.accept(xml);
    }

    private CharacterFormat linked(CharacterFormat format) {
        var target = link == null ? fields.link() : link;
        if (target == null || target.isEmpty()) {
            return format;
        }
        if (!LinkPolicy.isHarmless(target)) {
            context.findings().dropped("A link was left out: “" + Findings.excerpt(target) + "”.");
            return format;
        }
        return format.leadingTo(target);
    }
}
