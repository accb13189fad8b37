package io.sixpager.exchange.docx;

/** Writes XML by hand: every part of a document is small and its order is fixed. */
final class XmlText {

    private final StringBuilder out = new StringBuilder();

    XmlText raw(String markup) {
        out.append(markup);
        return this;
    }

    XmlText text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element without content: names and values in turns. */
    XmlText leaf(String name, String... attributes) {
        return start(name, attributes, "/>");
    }

    XmlText open(String name, String... attributes) {
        return start(name, attributes, ">");
    }

    XmlText close(String name) {
        return raw("</" + name + ">");
    }

    private XmlText start(String name, String[] attributes, String end) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append(end);
        return this;
    }

    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c >= ' ' && c < 0xD800 && c != 0x7F || c == '\t' || c == '\n' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
