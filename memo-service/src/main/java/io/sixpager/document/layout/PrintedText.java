package io.sixpager.document.layout;

import io.sixpager.document.html.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The texts of a document to print: what another typeface than the usual one has stands in an element of its own, what
 * none has is replaced, and what was written is remembered.
 */
final class PrintedText {

    private static final String WRITTEN = "written";

    /** Characters of one family, beside each other. */
    private record Run(String family, StringBuilder written, StringBuilder printed) {

        static Run of(String family) {
            return new Run(family, new StringBuilder(), new StringBuilder());
        }
    }

    private PrintedText() {}

    static void prepare(Document document) {
        for (Node node = document.getElementsByTagName("body").item(0); node != null; ) {
            var next = next(node);
            if (node instanceof Text text && text.getData().chars().anyMatch(c -> c >= 0x7F)) {
                set(text);
            }
            node = next;
        }
    }

    private static void set(Text text) {
        var around = isInCode(text) ? Typefaces.MONO : Typefaces.SERIF;
        var runs = runs(text.getData(), around);
        var parent = text.getParentNode();
        for (var run : runs) {
            var piece = text.getOwnerDocument().createTextNode(run.printed().toString());
            piece.setUserData(WRITTEN, run.written().toString(), null);
            parent.insertBefore(run.family().equals(around) ? piece : within(run.family(), piece), text);
        }
        parent.removeChild(text);
    }

    private static Element within(String family, Text piece) {
        var element = piece.getOwnerDocument().createElement("span");
        element.setAttribute("class", "face");
        element.setAttribute("style", "font-family: \"" + family + "\"");
        element.appendChild(piece);
        return element;
    }

    private static boolean isInCode(Text text) {
        for (var at = text.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            if (element.getTagName().equals("code")) {
                return true;
            }
        }
        return false;
    }

    private static List<Run> runs(String text, String around) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(c -> {
            int printed = Typefaces.printable(c);
            var family = printed < 0
                    ? runs.isEmpty() ? around : runs.getLast().family()
                    : Typefaces.family(printed, around).orElse(around);
            if (runs.isEmpty() || !runs.getLast().family().equals(family)) {
                runs.add(Run.of(family));
            }
            runs.getLast().written().appendCodePoint(c);
            if (printed >= 0) {
                runs.getLast().printed().appendCodePoint(printed);
            }
        });
        return runs;
    }

    /** The characters that leave a mark on paper and do not depend on where a line ends. */
    static int visible(String printed) {
        return (int) printed.codePoints().filter(PrintedText::isVisible).count();
    }

    /** The characters as written, from the start of an element, that stand before its next visible one. */
    static int offset(Node element, int visible) {
        int offset = 0;
        int left = visible;
        if (left == 0) {
            return 0;
        }
        for (Node node = element; node != null; node = next(node)) {
            if (node instanceof Text text) {
                var written = written(text);
                int before = 0;
                for (int at = 0; at < written.length(); ) {
                    int c = written.codePointAt(at);
                    if (isVisible(Typefaces.printable(c)) && !PageDirections.areOne(before, c) && left-- == 0) {
                        return isOfNoText(text) ? offset : offset + at;
                    }
                    at += Character.charCount(c);
                    before = c;
                }
                offset += isOfNoText(text) ? 0 : written.length();
            }
        }
        return offset;
    }

    /** Such as the name of a figure that is not there. */
    private static boolean isOfNoText(Text text) {
        return text.getParentNode() instanceof Element parent
                && parent.hasAttribute(Address.AFTER)
                && parent.getAttribute(Address.AFTER).isEmpty();
    }

    private static String written(Text text) {
        return text.getUserData(WRITTEN) instanceof String written ? written : text.getData();
    }

    private static boolean isVisible(int c) {
        return c >= 0
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }

    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }
}
