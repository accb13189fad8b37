package io.sixpager.document;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.layout.PageRenderer;
import io.sixpager.document.layout.PrintedFigures;
import io.sixpager.document.layout.PrintedPage;
import io.sixpager.document.redline.Comparison;
import io.sixpager.document.text.Escape;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared, as they go to the printer; label and notice stand in the foot of each page.
 *
 * @param names of the accounts that have suggested words of the newer text, or accepted them
 */
public record PrintedRedline(
        String title,
        @Nullable Titles titles,
        ReadText from,
        ReadText to,
        String label,
        @Nullable String notice,
        Map<String, String> names) {

    private static final String STYLE = PrintedPage.resource("/layout/redline.css");

    /** What both texts were called, where that differs. */
    public record Titles(String before, String after) {

        private String line() {
            return "<p class=\"title\">Title: <del>" + Escape.of(before) + "</del> <ins>" + Escape.of(after)
                    + "</ins></p>\n";
        }
    }

    /**
     * The same comparison is the same bytes, always.
     *
     * @param path from the first text to the last, these two among them, one after another as they are large; nothing
     *     if nobody has suggested anything
     */
    public byte[] pdf(Figures figures, Iterator<Version> path) {
        var comparison = path.hasNext()
                ? Comparison.of(from.reading(), to.reading(), Authorship.origins(() -> path)::credit)
                : Comparison.of(from.reading(), to.reading());
        var page = (titles == null ? "" : titles.line())
                + suggestions(comparison)
                + layout(comparison)
                + comparison.page(new PrintedFigures(figures), RenderTarget.PRINT);
        return PageRenderer.print(PrintedPage.of(title, label, notice, STYLE, page), title, figures);
    }

    /** Whose words they are, by the numbers that the changes have in the margin. */
    private String suggestions(Comparison comparison) {
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
                + ": suggested by " + name(credit.suggestedBy()) + ", accepted by " + name(credit.acceptedBy())
                + ".</p>\n";
    }

    private String name(String account) {
        return Escape.of(names.getOrDefault(account, account));
    }

    /** What no mark on the page shows. */
    private static String layout(Comparison comparison) {
        return comparison.layout().isEmpty()
                ? ""
                : "<p class=\"trace\">Layout: " + Escape.of(String.join(" ", comparison.layout())) + "</p>\n";
    }
}
