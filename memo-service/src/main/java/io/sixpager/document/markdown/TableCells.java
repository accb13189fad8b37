package io.sixpager.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * How a line is cut into cells. A backslash escapes a bar or another backslash, so that behind two of them a bar ends
 * the cell. A bar that is escaped is one without its backslash to everything else, also in code and in raw HTML.
 */
final class TableCells {

    private static final Pattern ALIGNMENTS =
            Pattern.compile("\\|?[ \\t]*+:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*+");

    private TableCells() {}

    static List<SourceLine> of(SourceLine line) {
        var row = line.getContent();
        int start = skipBlanks(row, 0);
        int end = endOf(row, start);
        if (start < end && row.charAt(start) == '|') {
            start++;
        }
        var cells = new ArrayList<SourceLine>();
        var cell = new StringBuilder();
        for (int at = start; at < end; at++) {
            var c = row.charAt(at);
            if (c == '|') {
                cells.add(cell(line, start, at, cell));
                start = at + 1;
                continue;
            }
            var isEscape = c == '\\' && at + 1 < end && (row.charAt(at + 1) == '\\' || row.charAt(at + 1) == '|');
            if (isEscape && row.charAt(at + 1) == '\\') {
                cell.append(c);
            }
            cell.append(isEscape ? row.charAt(++at) : c);
        }
        if (start < end) {
            cells.add(cell(line, start, end, cell));
        }
        return cells;
    }

    /** Of the columns below a head; empty if the line is none that says so. */
    static List<@Nullable Alignment> alignments(SourceLine line) {
        var row = line.getContent();
        if (!ALIGNMENTS.matcher(row.toString().strip()).matches()
                || !haveBar(line) && row.toString().indexOf(':') < 0) {
            return List.of();
        }
        return of(line).stream()
                .<@Nullable Alignment>map(cell -> alignment(cell.getContent().toString()))
                .toList();
    }

    static boolean haveBar(SourceLine line) {
        return line.getContent().toString().indexOf('|') >= 0;
    }

    private static @Nullable Alignment alignment(String dashes) {
        var left = dashes.startsWith(":");
        var right = dashes.endsWith(":");
        return left && right ? Alignment.CENTER : left ? Alignment.LEFT : right ? Alignment.RIGHT : null;
    }

    private static SourceLine cell(SourceLine line, int from, int to, StringBuilder text) {
        var content = text.toString().replaceAll("^[ \\t]+|[ \\t]+$", "");
        text.setLength(0);
        return SourceLine.of(content, line.substring(from, to).getSourceSpan());
    }

    private static int skipBlanks(CharSequence row, int from) {
        int at = from;
        while (at < row.length() && isBlank(row.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOf(CharSequence row, int from) {
        int end = row.length();
        while (end > from && isBlank(row.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
