package io.sixpager.document.merge;

import io.sixpager.document.NoteLabels;
import io.sixpager.document.markdown.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Two people may each have added a note under one label. Before their texts are merged, one of the notes is given a
 * label that nobody uses, so that every reference still leads to the note its author wrote.
 */
final class NoteNames {

    record Sides(String mine, String theirs) {}

    private NoteNames() {}

    static Sides apart(String base, String mine, String theirs) {
        if (!mine.contains("]:") || !theirs.contains("]:")) {
            return new Sides(mine, theirs);
        }
        var old = notes(base);
        var my = notes(mine);
        var their = notes(theirs);
        var taken = new HashSet<>(old.keySet());
        taken.addAll(my.keySet());
        taken.addAll(their.keySet());
        var renamedMine = new HashMap<String, String>();
        var renamedTheirs = new HashMap<String, String>();
        for (var note : new TreeMap<>(my).entrySet()) {
            var other = their.get(note.getKey());
            if (other != null && !old.containsKey(note.getKey()) && !other.equals(note.getValue())) {
                // whose text is "mine" must not matter
                var renamed = note.getValue().compareTo(other) > 0 ? renamedMine : renamedTheirs;
                renamed.put(note.getKey(), free(note.getKey(), taken));
            }
        }
        return new Sides(renamed(mine, renamedMine), renamed(theirs, renamedTheirs));
    }

    /** What stands in the source of each note, by the key of its label. */
    private static Map<String, String> notes(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        var lines = text.split("\n", -1);
        return NoteLabels.definitions(Markdown.parse(text)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, note -> source(note.getValue(), lines)));
    }

    private static String source(FootnoteDefinition note, String[] lines) {
        return note.getSourceSpans().stream()
                .map(span -> lines[span.getLineIndex()].substring(
                        span.getColumnIndex(), span.getColumnIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }

    private static String free(String key, Set<String> taken) {
        var number = key.matches("\\d{1,6}");
        for (int next = number ? Integer.parseInt(key) + 1 : 2; ; next++) {
            var label = number ? "" + next : key.toLowerCase(Locale.ROOT) + "-" + next;
            if (taken.add(NoteLabels.key(label))) {
                return label;
            }
        }
    }

    private static String renamed(String text, Map<String, String> names) {
        if (names.isEmpty()) {
            return text;
        }
        var lines = text.split("\n", -1);
        new Places(names, lines).renameIn(Markdown.parse(text));
        return String.join("\n", lines);
    }

    private static final class Places extends AbstractVisitor {

        private final Map<String, String> names;
        private final String[] lines;
        private final List<Place> places = new ArrayList<>();

        private record Place(int line, int column, String old, String label) {}

        Places(Map<String, String> names, String[] lines) {
            this.names = names;
            this.lines = lines;
        }

        /** From the end, so that no place moves before its turn. */
        void renameIn(Node root) {
            root.accept(this);
            places.sort(Comparator.comparingInt(Place::line)
                    .thenComparingInt(Place::column)
                    .reversed());
            for (var place : places) {
                var line = lines[place.line()];
                int start = line.indexOf(place.old(), place.column());
                lines[place.line()] = line.substring(0, start)
                        + place.label()
                        + line.substring(start + place.old().length());
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                add(reference.getLabel(), node);
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                add(definition.getLabel(), block);
            }
            visitChildren(block);
        }

        private void add(String label, Node node) {
            var name = names.get(NoteLabels.key(label));
            if (name != null) {
                SourceSpan span = node.getSourceSpans().getFirst();
                places.add(new Place(span.getLineIndex(), span.getColumnIndex(), label, name));
            }
        }
    }
}
