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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return new Places(names, text).renamed(Markdown.parse(text));
    }

    private static final class Places extends AbstractVisitor {

        private final Map<String, String> names;
        private final String text;
        private final int[] lines;
        private final List<Place> places = new ArrayList<>();

        /** @param offset where the brackets of the note or of a reference to it begin */
        private record Place(int offset, String old, String label) {

            /** A label may be broken by the end of a line, and that line go on inside a quote. */
            Matcher in(String text) {
                var words =
                        Stream.of(old.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s>]+"));
                return Pattern.compile(words).matcher(text);
            }
        }

        Places(Map<String, String> names, String text) {
            this.names = names;
            this.text = text;
            this.lines = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(i -> text.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
        }

        /** From the end, so that no place moves before its turn. */
        String renamed(Node root) {
            root.accept(this);
            places.sort(Comparator.comparingInt(Place::offset).reversed());
            var changed = new StringBuilder(text);
            for (var place : places) {
                var found = place.in(text);
                if (!found.find(place.offset())) {
                    throw new IllegalStateException("No label “" + place.old() + "” where a note is named by it");
                }
                changed.replace(found.start(), found.end(), place.label());
            }
            return changed.toString();
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
                places.add(new Place(lines[span.getLineIndex()] + span.getColumnIndex(), label, name));
            }
        }
    }
}
