package io.sixpager.exchange.model;

import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader noticed on its way, and where, for the report; each list ends where nobody would read on. */
public final class Findings {

    private static final int LIMIT = 500;
    private static final int EXCERPT = 160;
    private static final int PASSAGE = 60;

    /** A place that is being read; what was noticed in it is told with its words, which are known at its end. */
    private record Place(String name, Set<String> notes, Set<String> dropped) {}

    private final SequencedMap<String, Set<String>> notes = new LinkedHashMap<>();
    private final SequencedMap<String, Set<String>> dropped = new LinkedHashMap<>();
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<FileComment> comments = new ArrayList<>();
    private final Deque<Place> places = new ArrayDeque<>();
    private int noted;
    private int droppedCount;
    private boolean cut;

    /** Until {@link #leave} all that is noticed is noticed here, such as in “paragraph 3”. */
    public void enter(String place) {
        places.addLast(new Place(place, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /** @param words what the place says, by which a reader finds it */
    public void leave(String words) {
        var names = places.stream().map(Place::name).collect(Collectors.joining(", "));
        var place = places.removeLast();
        var passage = excerpt(words, PASSAGE);
        var found = passage.isEmpty() ? names : names + ", “" + passage + "”";
        place.notes().forEach(sentence -> note(sentence, found));
        place.dropped().forEach(sentence -> dropped(sentence, found));
    }

    public void note(String sentence) {
        if (places.isEmpty()) {
            note(sentence, "");
        } else {
            places.getLast().notes().add(sentence);
        }
    }

    public void dropped(String sentence) {
        if (places.isEmpty()) {
            dropped(sentence, "");
        } else {
            places.getLast().dropped().add(sentence);
        }
    }

    private void note(String sentence, String place) {
        noted += add(notes, sentence, place, noted);
    }

    private void dropped(String sentence, String place) {
        droppedCount += add(dropped, sentence, place, droppedCount);
    }

    private int add(SequencedMap<String, Set<String>> list, String sentence, String place, int size) {
        if (size >= LIMIT) {
            cut = true;
            return 0;
        }
        return list.computeIfAbsent(sentence, _ -> new LinkedHashSet<>()).add(place) ? 1 : 0;
    }

    public void change(TrackedChange change) {
        if (changes.size() < LIMIT) {
            changes.add(change);
        } else {
            cut = true;
        }
    }

    public void comment(FileComment comment) {
        if (comments.size() < LIMIT) {
            comments.add(comment);
        } else {
            cut = true;
        }
    }

    /** Comments do not change a text, and are there all the same. */
    public void commentsOf(Findings others) {
        others.comments.forEach(this::comment);
        cut |= others.cut;
    }

    public void addAll(Findings others) {
        others.notes.forEach((sentence, found) -> found.forEach(place -> note(sentence, place)));
        others.dropped.forEach((sentence, found) -> found.forEach(place -> dropped(sentence, place)));
        others.changes.forEach(this::change);
        commentsOf(others);
    }

    public ConversionReport report() {
        var sentences = new ArrayList<>(sentences(notes));
        if (cut) {
            sentences.add("There is more to report than the %d entries of each list.".formatted(LIMIT));
        }
        return new ConversionReport(sentences, List.copyOf(changes), List.copyOf(comments), sentences(dropped));
    }

    private static List<String> sentences(SequencedMap<String, Set<String>> found) {
        return found.sequencedEntrySet().stream()
                .map(entry -> {
                    var places = entry.getValue().stream()
                            .filter(place -> !place.isEmpty())
                            .collect(Collectors.joining("; "));
                    return places.isEmpty()
                            ? entry.getKey()
                            : entry.getKey().replaceFirst("\\.$", "") + " (" + places + ").";
                })
                .toList();
    }

    public static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    static String excerpt(String text, int limit) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, limit))) + "…";
    }
}
