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
    private final WordChanges changes = new WordChanges();
    private final Consumer<Xml> textBoxes;
    private List<Span> spans = new ArrayList<>();
    private @Nullable String link;
    private boolean codeParagraph;

    /** @param textBoxes reads the paragraphs of a text box, which stands within a run */
    WordLine(Xml xml, WordContext context, Consumer<Xml> textBoxes) {
        this.xml = xml;
        this.context = context;
        this.fields = new WordFields(context.findings());
        this.textBoxes = textBoxes;
    }

    WordChanges changes() {
        return changes;
    }

    void start(boolean isCode) {
        codeParagraph = isCode;
    }

    /** Hands over what was read and begins anew. */
    List<Span> finish() {
        var read = spans;
        spans = new ArrayList<>();
        return read;
    }

    /** What is left of an interrupted paragraph. */
    void resume(List<Span> before) {
        spans = before;
    }

    void read(String name) {
        switch (name) {
            case "w:r" -> new WordRun(xml, context, this, codeParagraph).read();
            case "w:hyperlink" -> hyperlink();
            case "w:ins", "w:del", "w:moveTo", "w:moveFrom" ->
                changes.within(xml, name, () -> xml.children(this::read));
            case "w:sdt",
                    "w:sdtContent",
                    "w:smartTag",
                    "w:customXml",
                    "w:dir",
                    "w:bdo",
                    "mc:AlternateContent",
                    "mc:Choice" -> xml.children(this::read);
            case "w:fldSimple" -> simpleField();
            case "w:commentRangeStart" -> context.comments().start(xml.attribute("w:id"));
            case "w:commentRangeEnd" -> context.comments().end(xml.attribute("w:id"));
            case "m:oMath", "m:oMathPara" -> {
                context.findings().dropped("A formula was kept as its letters; its form was lost.");
                formula();
            }
            default -> {}
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
        linked(WordFields.link(instruction), () -> xml.children(this::read));
    }

    private void linked(@Nullable String target, Runnable content) {
        var outer = link;
        link = target == null ? outer : target;
        content.run();
        link = outer;
    }

    private void formula() {
        xml.children(name -> {
            if (name.equals("m:t")) {
                words(xml.text(), CharacterFormat.PLAIN);
            } else {
                formula();
            }
        });
    }

    WordFields fields() {
        return fields;
    }

    void words(String text, CharacterFormat format) {
        if (fields.isInstruction() || text.isEmpty()) {
            return;
        }
        context.limit().count(text);
        changes.words(text);
        if (!changes.isDeleting()) {
            context.comments().words(text);
            spans.add(new Words(text, linked(format)));
        }
    }

    void lineEnd(CharacterFormat format) {
        if (!fields.isInstruction() && !changes.isDeleting()) {
            context.limit().count("\n");
            context.comments().words(" ");
            spans.add(new Break(linked(format)));
        }
    }

    void note(@Nullable String id, String kind, CharacterFormat format) {
        if (id != null && !changes.isDeleting()) {
            spans.add(new Note(kind + id, new CharacterFormat(format.bold(), format.italic(), false, null)));
        }
    }

    void picture(String caption, String target) {
        if (!changes.isDeleting()) {
            spans.add(new Picture(caption, target, linked(CharacterFormat.PLAIN)));
        }
    }

    /** A caption that leads to its picture, as our own files write it; Word may have cut it in two. */
    void caption(String text) {
        var target = Objects.requireNonNullElse(linked(CharacterFormat.PLAIN).link(), "");
        context.limit().count(text);
        if (!spans.isEmpty()
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
