package io.sixpager.document.layout;

import io.sixpager.document.html.Address;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The texts of a document to print: what no typeface has is replaced, and what was written is remembered. */
final class PrintedText {

    private static final String WRITTEN = "written";

    private PrintedText() {}

    static void prepare(Document document) {
        for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
            if (node instanceof Text text) {
                var printable = Typefaces.printable(text.getData());
                if (!printable.equals(text.getData())) {
                    text.setUserData(WRITTEN, text.getData(), null);
                    text.setData(printable);
                }
            }
        }
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
                for (int at = 0; at < written.length(); ) {
                    int c = written.codePointAt(at);
                    if (isVisible(Typefaces.printable(c)) && left-- == 0) {
                        return isOfNoText(text) ? offset : offset + at;
                    }
                    at += Character.charCount(c);
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
