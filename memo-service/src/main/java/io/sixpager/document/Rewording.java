package io.sixpager.document;

import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.merge.ChangedBlocks;
import io.sixpager.document.passage.VisibleRanges;
import io.sixpager.document.redline.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Other words for some stretches of one text that belong together, as somebody proposes them. */
public record Rewording(List<Replacement> parts) {

    private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");

    public Rewording {
        parts = parts.stream()
                .sorted(Comparator.comparingInt(Replacement::start))
                .toList();
    }

    /** The least changes that lead from one text to another, in reading order; what cannot go alone goes together. */
    public static List<Rewording> between(CanonicalText base, CanonicalText changed) {
        return ChangedBlocks.between(base.markdown(), changed.markdown()).stream()
                .map(Rewording::new)
                .toList();
    }

    /** Several that are to be accepted or declined as one. */
    public static Rewording of(List<Rewording> some) {
        return new Rewording(some.stream().flatMap(each -> each.parts.stream()).toList());
    }

    /**
     * The text with the other words.
     *
     * @throws UnacceptableText if no revision may have that text
     */
    public CanonicalText in(CanonicalText base) {
        var text = new StringBuilder(base.markdown());
        for (var part : parts.reversed()) {
            if (!base.markdown().startsWith(part.before(), part.start())) {
                throw new IllegalArgumentException("The text says something else at " + part.start());
            }
            text.replace(part.start(), part.end(), part.after());
        }
        return CanonicalText.of(text.toString());
    }

    /** Another text made from the same one, with the other words; nothing if a person has to choose. */
    public Optional<CanonicalText> mergedInto(CanonicalText other, CanonicalText base) {
        var merge = Merge.of(base.markdown(), other.markdown(), in(base).markdown());
        return merge.clean() ? Optional.of(CanonicalText.of(merge.markdown(_ -> ""))) : Optional.empty();
    }

    /** The same change of another text made from the same one; nothing if a person has to choose, or that says it already. */
    public Optional<Rewording> on(CanonicalText other, CanonicalText base) {
        return mergedInto(other, base)
                .filter(merged -> !merged.equals(other))
                .map(merged -> of(between(other, merged)));
    }

    /**
     * What leads from one text to another, as a change of a third one that the first was made from. Where that says
     * something else, the change is the whole stretch as the other text has it.
     */
    public static Rewording carriedBack(CanonicalText from, CanonicalText to, CanonicalText third) {
        var merge = Merge.of(from.markdown(), third.markdown(), to.markdown());
        return of(between(third, CanonicalText.of(merge.markdown(Piece.Conflict::theirs))));
    }

    /** Whether another text made from the same one says all of it already. */
    public boolean isIn(CanonicalText other, CanonicalText base) {
        return mergedInto(other, base).filter(other::equals).isPresent();
    }

    /** Of how many characters it speaks. */
    public int length() {
        return parts.stream()
                .mapToInt(part -> part.before().length() + part.after().length())
                .sum();
    }

    public String before() {
        return joined(parts.stream().map(Replacement::before).toList());
    }

    public String after() {
        return joined(parts.stream().map(Replacement::after).toList());
    }

    private static String joined(List<String> stretches) {
        return stretches.stream()
                .map(String::strip)
                .filter(stretch -> !stretch.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * What changes, marked word by word.
     *
     * @param html a sanitised fragment without ids, so that many fit on one page
     * @param layout what differs in no word, each in a sentence
     */
    public record Marked(String html, List<String> layout) {}

    /** @param figures that its reader may see */
    public Marked redline(Figures figures) {
        var comparison = Comparison.of(read(before()).reading(), read(after()).reading());
        var page = AllowList.sanitise(comparison.page(figures, RenderTarget.PLAIN));
        // The sanitiser leaves no quotation mark outside of a tag.
        return new Marked(ID.matcher(page).replaceAll(""), comparison.layout());
    }

    /** Blocks of a canonical text, or none: no revision has them alone. */
    private static ReadText read(String stretch) {
        return ReadText.of(new CanonicalText(stretch, ""));
    }

    /** The words that it is about: those that it changes, or those after which it puts something in. */
    public @Nullable Span place(ReadText base) {
        var first = parts.stream()
                .filter(part -> !part.before().startsWith("[^"))
                .findFirst()
                .orElse(parts.getFirst());
        return VisibleRanges.words(base, first.start(), first.end());
    }
}
