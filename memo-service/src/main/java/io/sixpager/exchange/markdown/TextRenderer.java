package io.sixpager.exchange.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes running text as an author would: a backslash only where a mark would be read as markup. */
final class TextRenderer implements NodeRenderer {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);.*");
    private static final Pattern LIST_MARK = Pattern.compile("^(\\d{1,9})([.)](?:\\s.*|))$", Pattern.DOTALL);
    private static final Pattern BLOCK_MARK =
            Pattern.compile("^(?:[-+](?:\\s.*|)|#{1,6}(?:\\s.*|)|>.*|=.*|-.*|~~~.*|:-.*|\\|.*)$", Pattern.DOTALL);

    private final MarkdownWriter writer;

    TextRenderer(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var literal = ((Text) node).getLiteral();
        if (!literal.isEmpty()) {
            var start = writer.isAtLineStart() && !inside(node, Heading.class) && !inside(node, TableCell.class);
            // a backslash before a cell's edge is read in two ways
            var edge = literal.endsWith("\\") && node.getNext() == null && node.getParent() instanceof TableCell;
            var words = edge ? literal.substring(0, literal.length() - 1) : literal;
            writer.raw((start ? lineStart(words, node) : escaped(words, node)) + (edge ? "&#92;" : ""));
        }
    }

    private static String lineStart(String literal, Node node) {
        var marker = LIST_MARK.matcher(literal);
        if (marker.matches()) {
            return marker.group(1) + "\\" + escaped(marker.group(2), node);
        }
        if (BLOCK_MARK.matcher(literal).matches()) {
            return "\\" + literal.charAt(0) + escaped(literal.substring(1), node);
        }
        return switch (literal.charAt(0)) {
            case ' ' -> "&#32;" + escaped(literal.substring(1), node);
            case '\t' -> "&#9;" + escaped(literal.substring(1), node);
            default -> escaped(literal, node);
        };
    }

    private static String escaped(String literal, Node node) {
        var out = new StringBuilder(literal.length() + 8);
        var inLink = inside(node, Link.class) || inside(node, Image.class);
        var inHeading = inside(node, Heading.class);
        for (int i = 0; i < literal.length(); i++) {
            var c = literal.charAt(i);
            if (mustEscape(literal, i, node.getNext() != null, inLink, inHeading)) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    private static boolean mustEscape(String text, int at, boolean goesOn, boolean inLink, boolean inHeading) {
        var before = at == 0 ? '.' : text.charAt(at - 1);
        var after = at + 1 < text.length() ? text.charAt(at + 1) : '.';
        var last = at + 1 == text.length();
        return switch (text.charAt(at)) {
            case '`', '[' -> true;
            case ']' -> inLink;
            case '\\' -> last || isAsciiPunctuation(after);
            case '*' -> !(StyledCharacter.isSpace(before) && StyledCharacter.isSpace(after));
            case '_' ->
                !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
                        && !(StyledCharacter.isSpace(before) && StyledCharacter.isSpace(after));
            case '<' -> last ? goesOn : Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '&' ->
                last
                        ? goesOn
                        : ENTITY.matcher(text.substring(at, Math.min(text.length(), at + 40)))
                                .lookingAt();
            case '!' -> last && goesOn;
            case '#' -> inHeading;
            default -> false;
        };
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean inside(Node node, Class<? extends Node> type) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
