package io.sixpager.document.html;

import io.sixpager.document.PrintedComment;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Comments in reading order, and their numbers in the text: each after the last word that it is about. On paper they
 * stand in the margin, beside the line in which that word is.
 */
public final class NumberedPassages {

    /** In characters; two numbers beside one line would lie on each other, so the first of them tells both. */
    private static final int LONGEST_LINE = 110;

    private final List<PrintedComment> comments;
    private final Map<String, TreeMap<Integer, List<Integer>>> ends = new HashMap<>();

    private NumberedPassages(List<PrintedComment> comments) {
        this.comments = comments;
        for (int i = 0; i < comments.size(); i++) {
            var span = comments.get(i).span();
            if (span != null) {
                ends.computeIfAbsent(span.endBlock(), _ -> new TreeMap<>())
                        .computeIfAbsent(span.end(), _ -> new ArrayList<>())
                        .add(i + 1);
            }
        }
    }

    public static NumberedPassages of(List<TextBlock> blocks, List<PrintedComment> comments) {
        var places = new HashMap<String, Integer>();
        blocks.stream().flatMap(block -> addresses(block).stream()).forEach(each -> places.put(each, places.size()));
        Comparator<PrintedComment> byPlace = Comparator.comparing(comment -> comment.span() == null
                ? Integer.MAX_VALUE
                : places.getOrDefault(comment.span().block(), Integer.MAX_VALUE));
        return new NumberedPassages(comments.stream()
                .sorted(byPlace.thenComparing(
                        comment -> comment.span() == null ? 0 : comment.span().start()))
                .toList());
    }

    private static List<String> addresses(TextBlock block) {
        if (!(block.content() instanceof Table table)) {
            return List.of(Address.of(block));
        }
        var addresses = new ArrayList<String>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                addresses.add(Address.of(block, row, column));
            }
        }
        return addresses;
    }

    /** In reading order, those about the whole memo last. */
    public List<PrintedComment> comments() {
        return comments;
    }

    /** The words of a block or a cell with the numbers that belong there. */
    void write(Markup markup, RenderTarget target, String address, List<Token> tokens) {
        var left = new TreeMap<>(ends.getOrDefault(address, new TreeMap<>()));
        var due = new ArrayList<Integer>();
        int length = 0;
        for (var token : tokens) {
            markup.token(token);
            length += token.text().length();
            take(left, length, due);
            // On paper between words: elsewhere a line could end where it does not without the number.
            if (target != RenderTarget.PRINT) {
                mark(markup, target, due);
            } else if (token.isSpace() && !due.isEmpty()) {
                take(left, length + LONGEST_LINE, due);
                mark(markup, target, due);
            }
        }
        left.values().forEach(due::addAll);
        mark(markup, target, due);
    }

    private static void take(TreeMap<Integer, List<Integer>> left, int upTo, List<Integer> due) {
        while (!left.isEmpty() && left.firstKey() <= upTo) {
            due.addAll(left.pollFirstEntry().getValue());
        }
    }

    private static void mark(Markup markup, RenderTarget target, List<Integer> due) {
        if (due.isEmpty()) {
            return;
        }
        markup.style(null);
        markup.raw(
                target == RenderTarget.PRINT
                        // Outside of the lines and no text, so that the memo is laid out as it is without.
                        ? "<span class=\"said\" title=\"" + joined(due, ", ") + "\"></span>"
                        : "<sup class=\"said\">" + links(due) + "</sup>");
        due.clear();
    }

    private static String joined(List<Integer> numbers, String between) {
        return String.join(between, numbers.stream().map(String::valueOf).toList());
    }

    private static String links(List<Integer> numbers) {
        return String.join(
                " ",
                numbers.stream()
                        .map(number -> "<a href=\"#" + CommentMarkup.ID + number + "\">[" + number + "]</a>")
                        .toList());
    }
}
