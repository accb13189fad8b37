package io.sixpager.exchange.word;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Rewording;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.BoundedZip;
import io.sixpager.exchange.model.ConversionReport;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSource;
import io.sixpager.exchange.word.BeforeChanges.TrackedSuggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a document as it was before its tracked changes, and once more with those of each person alone. */
public final class ChangesApart {

    /** Those who come later are read together. */
    private static final int MOST_PEOPLE = 8;

    private static final String ENTANGLED =
            "Several people changed the same words; compare what the suggestions say with the document.";

    private final Path path;
    private final WordPictures pictures;
    private final FigureSource figures;
    private final Findings findings = new Findings();

    private ChangesApart(Path path, WordPictures pictures, FigureSource figures) {
        this.path = path;
        this.pictures = pictures;
        this.figures = figures;
    }

    /**
     * @param report of the text with all changes
     * @param accepted that text
     * @return nothing where no change alters it, or no revision could have the text before them
     */
    public static Optional<BeforeChanges> of(
            Path path, ConversionReport report, CanonicalText accepted, WordPictures pictures, FigureSource figures) {
        try {
            return report.trackedChanges().stream().allMatch(change -> change.kind() == ChangeKind.FORMATTED)
                    ? Optional.empty()
                    : new ChangesApart(path, pictures.another(), figures).read(accepted);
        } catch (UnacceptableText _) {
            return Optional.empty();
        }
    }

    private Optional<BeforeChanges> read(CanonicalText accepted) {
        var before = reading(findings, TakenChanges.NONE);
        var suggestions = suggestions(before);
        if (suggestions.isEmpty()) {
            return Optional.empty();
        }
        if (!leadTo(accepted, before, suggestions)) {
            findings.note(ENTANGLED);
        }
        return Optional.of(inOwnWords(before, suggestions)
                .orElseGet(() -> new BeforeChanges(
                        before.markdown(), findings.report(), pictures.found(), List.copyOf(suggestions))));
    }

    private List<TrackedSuggestion> suggestions(CanonicalText before) {
        var names = findings.report().trackedChanges().stream()
                .filter(change -> change.kind() != ChangeKind.FORMATTED)
                .map(change -> Objects.requireNonNullElse(change.author(), ""))
                .distinct()
                .toList();
        var suggestions = new ArrayList<TrackedSuggestion>();
        names.stream().limit(MOST_PEOPLE).forEach(name -> suggestions.addAll(of(name, before, name::equals)));
        if (names.size() > MOST_PEOPLE) {
            var own = names.subList(0, MOST_PEOPLE);
            suggestions.addAll(of("", before, author -> !own.contains(author)));
        }
        suggestions.sort(Comparator.comparing(each -> each.parts().getFirst().start()));
        return suggestions;
    }

    private List<TrackedSuggestion> of(String name, CanonicalText before, Predicate<String> isTheirs) {
        var theirs = new Findings();
        var after = reading(theirs, author -> isTheirs.test(Objects.requireNonNullElse(author, "")));
        var changes = theirs.report().trackedChanges().stream()
                .filter(change -> isTheirs.test(Objects.requireNonNullElse(change.author(), "")))
                .toList();
        return Rewording.between(before, after).stream()
                .map(rewording -> new TrackedSuggestion(
                        name.isEmpty() ? null : name, date(rewording, changes), rewording.parts()))
                .toList();
    }

    /** Each reading unpacks the file anew: what it may unpack to is meant for one. */
    private CanonicalText reading(Findings found, TakenChanges taken) {
        try (var zip = BoundedZip.open(path)) {
            return WordConversion.structural(WordFile.of(zip), found, pictures, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String date(Rewording rewording, List<TrackedChange> changes) {
        var before = letters(rewording.before());
        var after = letters(rewording.after());
        return changes.stream()
                .filter(change -> change.date() != null && isIn(change, before, after))
                .map(change -> String.valueOf(change.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isIn(TrackedChange change, String before, String after) {
        var text = letters(change.text());
        var passage = letters(change.passage());
        var here = before.contains(passage) || after.contains(passage);
        return here
                && switch (change.kind()) {
                    case INSERTED -> after.contains(text);
                    case DELETED -> before.contains(text);
                    case MOVED -> before.contains(text) || after.contains(text);
                    case FORMATTED -> false;
                };
    }

    /** What is left of words whether they are marked, wrapped or cut. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean leadTo(CanonicalText accepted, CanonicalText before, List<TrackedSuggestion> suggestions) {
        var text = Optional.of(before);
        for (var each : suggestions) {
            text = text.flatMap(so -> new Rewording(each.parts()).mergedInto(so, before));
        }
        return text.filter(accepted::equals).isPresent();
    }

    /** Of one of our own documents, the text that it was made of, if all changes fit that. */
    private Optional<BeforeChanges> inOwnWords(CanonicalText shown, List<TrackedSuggestion> suggestions) {
        return source(shown).flatMap(source -> {
            var own = new ArrayList<TrackedSuggestion>();
            for (var each : suggestions) {
                new Rewording(each.parts())
                        .on(source, shown)
                        .map(rewording -> new TrackedSuggestion(each.author(), each.date(), rewording.parts()))
                        .ifPresent(own::add);
            }
            return own.size() < suggestions.size()
                    ? Optional.empty()
                    : Optional.of(new BeforeChanges(source.markdown(), findings.report(), pictures.found(), own));
        });
    }

    private Optional<CanonicalText> source(CanonicalText shown) {
        try (var zip = BoundedZip.open(path)) {
            return ClaimedSource.find(WordFile.of(zip))
                    .filter(text ->
                            WordConversion.shows(text, pictures, figures).equals(shown.markdown()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
