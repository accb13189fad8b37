package io.sixpager.exchange.word;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.ImportedText;
import io.sixpager.exchange.model.NoteNumbering;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.PicturesApart;
import io.sixpager.exchange.model.Span;
import io.sixpager.exchange.word.WordFile.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads a Word document, part by part. */
final class WordReading {

    private final WordFile file;
    private final Findings findings;
    private final Map<String, Relation> relations;
    private final WordContext context;
    private final Headline headline = new Headline();
    private final Map<String, List<Part>> notes = new HashMap<>();

    private WordReading(WordFile file, Findings findings, WordPictures pictures, TakenChanges taken) {
        this.file = file;
        this.findings = findings;
        this.relations = file.relations(file.main());
        var limit = new UploadLimit();
        var styles = new WordStyles();
        var numbers = new WordNumbers();
        var comments = new WordComments();
        file.read(file.partOf(relations, "styles"), styles::read);
        file.read(file.partOf(relations, "numbering"), numbers::read);
        file.read(file.partOf(relations, "comments"), xml -> comments.read(xml, limit));
        file.read(file.partOf(relations, "commentsExtended"), comments::readReplies);
        var counters = new WordCounters(numbers, findings);
        context =
                new WordContext(file, relations, styles, numbers, counters, comments, findings, limit, pictures, taken);
    }

    static ImportedText of(WordFile file, Findings findings, WordPictures pictures, TakenChanges taken) {
        return new WordReading(file, findings, pictures, taken).text();
    }

    private ImportedText text() {
        readNotes("footnotes", "w:footnote", "f");
        readNotes("endnotes", "w:endnote", "e");
        var body = new ArrayList<Part>();
        var further = new ArrayList<Span>();
        file.read(
                file.main(),
                xml -> xml.root(_ -> xml.children(name -> {
                    if (name.equals("w:body")) {
                        var reading = new WordBody(xml, context, headline, 0);
                        body.addAll(reading.read());
                        further.addAll(reading.further());
                    }
                })));
        context.comments().report(findings);
        reportRest();
        var parts = headline.settled(body.stream().map(WordReading::withoutMark).toList());
        return NoteNumbering.numbered(PicturesApart.of(parts, findings), notes, further, findings);
    }

    private void readNotes(String kind, String element, String prefix) {
        var part = file.partOf(relations, kind);
        if (part == null) {
            return;
        }
        var others = context.in(file.relations(part));
        file.read(
                part,
                xml -> xml.root(_ -> xml.children(name -> {
                    var id = xml.attribute("w:id");
                    var type = xml.attribute("w:type");
                    if (name.equals(element) && id != null && (type == null || type.equals("normal"))) {
                        findings.enter(element.substring(2) + " " + (notes.size() + 1));
                        var parts = new WordBody(xml, others, headline, 0).read();
                        notes.put(
                                prefix + id,
                                PicturesApart.of(
                                        parts.stream()
                                                .map(WordReading::withoutMark)
                                                .toList(),
                                        findings));
                        findings.leave("");
                    } else {
                        WordSkipped.report(xml, name, findings);
                    }
                })));
    }

    /** Adjacent blocks of code were told apart by a mark. */
    private static Part withoutMark(Part part) {
        return part.content() instanceof Code code && code.text().startsWith("\u0001")
                ? new Part(part.within(), new Code(code.text().substring(1)))
                : part;
    }

    private void reportRest() {
        if (headline.hasTitle()) {
            findings.note("The title became the first heading, and the headings moved one level down.");
        }
        file.relations(String.valueOf(file.partOf(relations, "settings"))).values().stream()
                .filter(WordReading::isTemplate)
                .findFirst()
                .ifPresent(_ -> findings.note("The document names a template elsewhere; it was not fetched."));
        if (context.counters().haveKeptText()) {
            findings.note(
                    "Marks of lists that Markdown does not number, such as “(a)”, stand as text before their items.");
        }
        furniture();
    }

    private void furniture() {
        var words = new LinkedHashSet<String>();
        var there = false;
        for (var relation : relations.values()) {
            if (relation.type().endsWith("/header") || relation.type().endsWith("/footer")) {
                there = true;
                file.read(relation.target(), xml -> xml.root(name -> words.add(WordSkipped.words(xml, name))));
            }
        }
        words.remove("");
        if (there) {
            var said = words.isEmpty() ? "." : ": “" + Findings.excerpt(String.join(" · ", words)) + "”.";
            findings.dropped("Headers and footers were left out; a memo has its own" + said);
        }
    }

    private static boolean isTemplate(Relation relation) {
        return relation.type().endsWith("/attachedTemplate");
    }
}
