package io.sixpager.document.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a memo asks its readers to decide: the sections that say so, and the lines of owner, date and decision. */
public record Ask(List<TextBlock> sections, List<String> lines) {

    private static final Set<String> HEADINGS = Set.of(
            "the ask",
            "ask",
            "our ask",
            "the decision",
            "decision",
            "decision requested",
            "the decision we ask for",
            "request",
            "recommendation",
            "what we ask");
    private static final Pattern LINE = Pattern.compile("^(?:owner|date|decision|due):.*", Pattern.CASE_INSENSITIVE);

    public static Ask of(Manuscript manuscript) {
        var sections = new ArrayList<TextBlock>();
        var lines = new ArrayList<String>();
        int level = 0;
        for (var block : manuscript.blocks()) {
            int heading = block.headingLevel();
            if (heading > 0 && (level == 0 || heading <= level)) {
                level = isHeadedBy(block.text()) ? heading : 0;
            } else if (level > 0 && !block.place().note()) {
                sections.add(block);
            }
            labelledLines(block, lines);
        }
        return new Ask(List.copyOf(sections), List.copyOf(lines));
    }

    /** Whether a heading is that of the ask, whatever stands below it. */
    public static boolean isHeadedBy(String heading) {
        return HEADINGS.contains(Headings.plain(heading));
    }

    public static boolean changed(Reading from, Reading to) {
        var before = from.ask();
        var after = to.ask();
        if (before.isEmpty() && after.isEmpty()) {
            return !Stakes.of(from.manuscript()).equals(Stakes.of(to.manuscript()));
        }
        return !saysTheSame(before, after) || !before.lines.equals(after.lines);
    }

    /** As {@link #changed}, where it does not matter how a line is wrapped as long as the ask has a section of its own. */
    public static boolean saysTheSame(Ask before, Ask after) {
        return Structure.of(before.sections).equals(Structure.of(after.sections))
                && (!before.sections.isEmpty() || before.lines.equals(after.lines));
    }

    public boolean isEmpty() {
        return sections.isEmpty() && lines.isEmpty();
    }

    private static void labelledLines(TextBlock block, List<String> lines) {
        if (!(block.content() instanceof TextBlock.Prose)) {
            return;
        }
        var line = new ArrayList<String>();
        for (var token : block.tokens()) {
            if (token.text().startsWith("\n")) {
                addLabelled(line, lines);
                line.clear();
            } else {
                line.add(token.isSpace() ? " " : token.key());
            }
        }
        addLabelled(line, lines);
    }

    private static void addLabelled(List<String> line, List<String> lines) {
        var text = String.join("", line).strip();
        if (LINE.matcher(text).lookingAt()) {
            lines.add(text);
        }
    }
}
