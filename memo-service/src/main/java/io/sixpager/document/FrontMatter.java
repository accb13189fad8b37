package io.sixpager.document;

import java.util.regex.Pattern;

/**
 * What Markdown says of a text before it begins: the record of its decision, in YAML. A text that nothing was decided on
 * has none, so that the file is the text.
 */
public final class FrontMatter {

    private static final String FIRST = "sixpager-record:";
    private static final Pattern OURS = Pattern.compile("\\A\uFEFF?---\\R" + FIRST + "\\R(?:[ ].*\\R)*---\\R\\R?");

    private FrontMatter() {}

    public static String before(PrintedMemo memo) {
        var record = memo.record();
        if (record == null) {
            return memo.text().markdown();
        }
        var out = new StringBuilder("---\n" + FIRST + "\n");
        out.append("  title: ").append(quoted(memo.title())).append('\n');
        out.append("  memo: ").append(quoted(memo.label())).append('\n');
        for (var section : record.sections()) {
            out.append("  ").append(quoted(section.heading())).append(":\n");
            section.lines()
                    .forEach(line ->
                            out.append("    - ").append(quoted(line.strip())).append('\n'));
        }
        return out.append("---\n\n").append(memo.text().markdown()).toString();
    }

    /** The text without what was put before it here. */
    public static String without(String markdown) {
        return OURS.matcher(markdown).replaceFirst("");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + "\"";
    }
}
