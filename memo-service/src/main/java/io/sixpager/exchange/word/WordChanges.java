package io.sixpager.exchange.word;

import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import io.sixpager.exchange.model.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tracked changes of one paragraph, whether a reading takes them as accepted or not. */
final class WordChanges {

    /** A change that is being read. */
    static final class Change {
        private final ChangeKind kind;
        private final @Nullable String author;
        private final @Nullable String date;
        private final StringBuilder text = new StringBuilder();

        private Change(ChangeKind kind, @Nullable String author, @Nullable String date) {
            this.kind = kind;
            this.author = author;
            this.date = date;
        }

        void says(String words) {
            text.append(words);
        }
    }

    private final TakenChanges taken;
    private final List<Change> changes = new ArrayList<>();
    private @Nullable Change current;
    private boolean deleting;

    WordChanges(TakenChanges taken) {
        this.taken = taken;
    }

    /** Whether what the element at hand wraps or marks is not there in this reading. */
    boolean isGone(Xml xml, String name) {
        return switch (name) {
            case "w:ins", "w:moveTo", "w:cellIns" -> !taken.areBy(xml.attribute("w:author"));
            case "w:del", "w:moveFrom", "w:cellDel" -> taken.areBy(xml.attribute("w:author"));
            default -> false;
        };
    }

    /** What the element at hand wraps, such as {@code w:ins}. */
    void within(Xml xml, String name, Runnable content) {
        var kind = switch (name) {
            case "w:ins" -> ChangeKind.INSERTED;
            case "w:del" -> ChangeKind.DELETED;
            default -> ChangeKind.MOVED;
        };
        var outer = current;
        var outerDeleting = deleting;
        deleting |= isGone(xml, name);
        // what was moved is told where it stands now
        current = name.equals("w:moveFrom") ? null : begin(xml, kind);
        content.run();
        current = outer;
        deleting = outerDeleting;
    }

    void formatted(Xml xml) {
        if (changes.stream().noneMatch(change -> change.kind == ChangeKind.FORMATTED)) {
            begin(xml, ChangeKind.FORMATTED);
        }
    }

    /** Of a paragraph's end, a cell or a row, which says later what was in it. */
    Change mark(Xml xml, String name) {
        return begin(
                xml,
                switch (name) {
                    case "w:ins", "w:cellIns" -> ChangeKind.INSERTED;
                    case "w:del", "w:cellDel" -> ChangeKind.DELETED;
                    default -> ChangeKind.MOVED;
                });
    }

    /** Words of a change that is not there, within something that is read as one. */
    void gone(Xml xml, String name) {
        var change = mark(xml, name);
        change.says(WordSkipped.words(xml, name));
    }

    /** Whether a whole block or row is not there; then the report says what it said. */
    boolean isToldGone(Xml xml, String name, Findings findings) {
        var gone = isGone(xml, name);
        if (gone) {
            gone(xml, name);
            report("", findings);
        }
        return gone;
    }

    private Change begin(Xml xml, ChangeKind kind) {
        var change = new Change(kind, xml.attribute("w:author"), xml.attribute("w:date"));
        if (changes.size() < 200) {
            changes.add(change);
        }
        return change;
    }

    /** Whether what is being read is gone. */
    boolean isDeleting() {
        return deleting;
    }

    void words(String text) {
        if (current != null) {
            current.text.append(text);
        }
    }

    void report(String paragraph, Findings findings) {
        var passage = Findings.excerpt(paragraph);
        for (var change : changes) {
            if (!change.text.toString().isBlank() || change.kind == ChangeKind.FORMATTED) {
                findings.change(new TrackedChange(
                        change.kind, change.author, change.date, Findings.excerpt(change.text.toString()), passage));
            }
        }
        changes.clear();
    }
}
