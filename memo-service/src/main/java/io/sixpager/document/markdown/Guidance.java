package io.sixpager.document.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;

/**
 * What a template says to its author: comments that stand alone and begin with "guidance:". They are no part of the
 * text. A comment of any other kind, or one with anything beside it, is shown like all raw HTML, so nothing can hide.
 */
final class Guidance {

    private static final String MARK = "guidance:";
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Guidance() {}

    static String removedFrom(String text) {
        if (!text.contains(MARK)) {
            return text;
        }
        var lines = text.split("\n", -1);
        Markdown.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                if (isGuidance(html.getLiteral().strip())) {
                    html.getSourceSpans().forEach(span -> blankOut(lines, span));
                }
            }
        });
        return String.join("\n", lines);
    }

    private static boolean isGuidance(String comment) {
        return comment.startsWith(OPEN)
                && comment.substring(OPEN.length()).stripLeading().startsWith(MARK)
                && comment.indexOf(CLOSE) == comment.length() - CLOSE.length();
    }

    private static void blankOut(String[] lines, SourceSpan span) {
        var line = lines[span.getLineIndex()];
        int end = span.getColumnIndex() + span.getLength();
        lines[span.getLineIndex()] = line.substring(0, span.getColumnIndex()) + line.substring(end);
    }
}
