package io.sixpager.document;

import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a text means to its readers: its blocks in their containers, letter by letter with the look of each. How white space
 * is made, how marks are nested, what a note is called and where no link may lead are spelling, not meaning.
 */
public final class TextSemantics {

    private TextSemantics() {}

    public static List<String> of(CanonicalText text) {
        var lines = new ArrayList<String>();
        for (var block : Manuscript.of(text).blocks()) {
            var containers = block.containers().stream()
                    .map(container -> container.tag() + container.attributes())
                    .collect(Collectors.joining(">"));
            var content = switch (block.content()) {
                case TextBlock.Prose prose ->
                    (prose.tag().startsWith("h") ? prose.tag() : "p") + ": " + letters(prose.tokens());
                case TextBlock.Code code ->
                    "code: "
                            + code.tokens().stream()
                                    .map(Token::text)
                                    .collect(Collectors.joining())
                                    .stripTrailing();
                case TextBlock.Table table ->
                    "table " + table.alignments() + ": "
                            + table.rows().stream()
                                    .map(row -> row.cells().stream()
                                            .map(TextSemantics::letters)
                                            .collect(Collectors.joining(" | ")))
                                    .collect(Collectors.joining(" / "));
                case TextBlock.Rule _ -> "rule";
            };
            if (!content.endsWith(": ") || containers.endsWith("li")) {
                lines.add(containers + " " + content);
            }
        }
        return lines;
    }

    /** The same, whether or not the items of lists stand apart: in nested lists the parser's guess depends on spelling. */
    public static List<String> withoutSpacing(CanonicalText text) {
        return of(text).stream()
                .map(line -> line.replace(" class=\"tight\"", ""))
                .toList();
    }

    private static String letters(List<Token> tokens) {
        var text = new StringBuilder();
        var look = "";
        for (var token : tokens) {
            if (token.kind() == Token.Kind.SPACE) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                continue;
            }
            var wanted = look(token);
            if (!wanted.equals(look)) {
                text.append('{').append(wanted).append('}');
                look = wanted;
            }
            text.append(token.kind() == Token.Kind.LINE_BREAK ? "\u21B5" : printable(token.text()));
        }
        return text.toString().replaceAll(" ?\u21B5 ?", "\u21B5").strip();
    }

    /** Characters that no XML can hold come back as the mark for what is unreadable. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c < ' '
                                || c == 0x7F
                                || Character.getType(c) == Character.SURROGATE
                                || c == 0xFFFE
                                || c == 0xFFFF
                        ? 0xFFFD
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String look(Token token) {
        var looks = new TreeSet<String>();
        if (token.kind() != Token.Kind.LINE_BREAK) {
            for (var style = token.style(); style != null; style = style.outer()) {
                looks.add(style.tag() + style.attributes().replaceAll(" id=\"[^\"]*\"", ""));
            }
        }
        return String.join(",", looks);
    }
}
