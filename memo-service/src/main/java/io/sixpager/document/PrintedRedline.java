package io.sixpager.document;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.layout.PageRenderer;
import io.sixpager.document.layout.PrintedFigures;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.redline.Comparison;
import io.sixpager.document.text.Escape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared, as they go to the printer; label and notice stand in the foot of each page.
 *
 * @param suggestions where words of the newer text come from, if others have suggested some
 */
public record PrintedRedline(
        String title,
        @Nullable Titles titles,
        ReadText from,
        ReadText to,
        String label,
        @Nullable String notice,
        @Nullable Suggestions suggestions) {

    private static final String STYLE = PrintedPage.resource("/layout/redline.css");

    /** What both texts were called, where that differs. */
    public record Titles(String before, String after) {

        private String line() {
            return "<p class=\"title\">Title: <del>" + Escape.of(before) + "</del> <ins>" + Escape.of(after)
                    + "</ins></p>\n";
        }
    }

    /**
     * What others have suggested of the newer text.
     *
     * @param path from the first text to the last, these two among them
     * @param names of accounts
     */
    public record Suggestions(Iterable<Version> path, UnaryOperator<String> names) {

        /** Whose words they are, by the numbers that the changes have in the margin. */
        private String lines(Comparison comparison) {
            var numbers = new LinkedHashMap<Credit, List<String>>();
            var changes = comparison.inOrder();
            for (int i = 0; i < changes.size(); i++) {
                for (var credit : changes.get(i).credits()) {
                    numbers.computeIfAbsent(credit, _ -> new ArrayList<>()).add(Integer.toString(i + 1));
                }
            }
            return numbers.entrySet().stream()
                    .map(each -> line(each.getKey(), each.getValue()))
                    .collect(Collectors.joining());
        }

        private String line(Credit credit, List<String> numbers) {
            return "<p class=\"trace\">" + (numbers.size() == 1 ? "Change " : "Changes ") + String.join(", ", numbers)
                    + ": suggested by " + Escape.of(names.apply(credit.suggestedBy())) + ", accepted by "
                    + Escape.of(names.apply(credit.acceptedBy())) + ".</p>\n";
        }
    }

    /** The same comparison is the same bytes, always. */
    public byte[] pdf(Figures figures) {
        var comparison = suggestions == null
                ? Comparison.of(from.reading(), to.reading())
                : Comparison.of(from.reading(), to.reading(), Authorship.origins(suggestions.path())::credit);
        var page = (titles == null ? "" : titles.line())
                + (suggestions == null ? "" : suggestions.lines(comparison))
                + layout(comparison)
                + comparison.page(new PrintedFigures(figures), RenderTarget.PRINT);
        return PageRenderer.print(PrintedPage.of(title, label, notice, STYLE, page), title, figures);
    }

    /** What no mark on the page shows. */
    private static String layout(Comparison comparison) {
        return comparison.layout().isEmpty()
                ? ""
                : "<p class=\"trace\">Layout: " + Escape.of(String.join(" ", comparison.layout())) + "</p>\n";
    }
}
