package io.sixpager.exchange.model;

import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader noticed on its way, for the report; each list ends where nobody would read on. */
public final class Findings {

    private static final int LIMIT = 500;
    private static final int EXCERPT = 160;

    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<FileComment> comments = new ArrayList<>();
    private boolean cut;

    public void note(String sentence) {
        add(notes, sentence);
    }

    public void dropped(String sentence) {
        add(dropped, sentence);
    }

    public void change(TrackedChange change) {
        add(changes, change);
    }

    public void comment(FileComment comment) {
        add(comments, comment);
    }

    public void addAll(Findings others) {
        others.notes.forEach(this::note);
        others.dropped.forEach(this::dropped);
        others.changes.forEach(this::change);
        others.comments.forEach(this::comment);
        cut |= others.cut;
    }

    private <T> void add(Collection<T> list, T found) {
        if (list.size() < LIMIT) {
            list.add(found);
        } else {
            cut = true;
        }
    }

    public ConversionReport report() {
        var sentences = new ArrayList<>(notes);
        if (cut) {
            sentences.add("There is more to report than the %d entries of each list.".formatted(LIMIT));
        }
        return new ConversionReport(sentences, List.copyOf(changes), List.copyOf(comments), List.copyOf(dropped));
    }

    public static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT))) + "…";
    }
}
