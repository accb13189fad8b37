package io.sixpager.document.figure;

import io.sixpager.document.UnacceptableText;
import io.sixpager.document.text.Escape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes an SVG anew from what a static drawing needs. What is not on the list is left out with all that is in it:
 * scripts, event attributes, animations, foreign objects, embedded pictures, and addresses outside of the drawing.
 */
final class DrawingFilter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    static final int DEEPEST = 40;
    static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_USES = 500;
    private static final long MOST_MARKED = 5_000_000;

    private static final Pattern LOCAL = Pattern.compile("#[\\w.-]+");
    private static final Pattern LOCAL_URL = Pattern.compile("url\\(\\s*['\"]?#[\\w.-]+['\"]?\\s*\\)");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int elements;
    private int uses;
    private int marking;
    private long outline;

    private DrawingFilter() {}

    static byte[] sanitised(byte[] file) {
        var root = parse(file);
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new UnacceptableText("The file is not the SVG that it claims to be.");
        }
        var filter = new DrawingFilter();
        filter.element(root, 1, false);
        // a marker is drawn at every corner of every outline, as often as those are used
        if (filter.marking * (filter.uses + 1) * filter.outline > MOST_MARKED) {
            throw tooManyRepeated();
        }
        return filter.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Element parse(byte[] file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new ByteArrayInputStream(file)))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new UnacceptableText(
                    String.valueOf(e.getMessage()).contains("DOCTYPE")
                            ? "The SVG declares a document type; save it as a plain SVG without one."
                            : "The SVG is not well-formed XML.");
        } catch (IOException e) {
            throw Refusals.damaged("SVG");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(Element element, int depth, boolean marker) {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw tooManyParts();
        }
        var name = element.getLocalName();
        if (name.equals("use") && ++uses > MOST_USES) {
            throw tooManyRepeated();
        }
        var marks = marker || name.equals("marker");
        marking += marks ? 1 : 0;
        outline += element.getAttribute("d").length()
                + element.getAttribute("points").length();
        out.append('<').append(name);
        if (depth == 1) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        attributes(element, marks);
        if (name.equals("marker")) {
            // what it would inherit could be itself
            out.append(" marker-start=\"none\" marker-mid=\"none\" marker-end=\"none\"");
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                Escape.append(out, text.getData());
            } else if (child instanceof Element inner
                    && SVG.equals(inner.getNamespaceURI())
                    && DrawingParts.ELEMENTS.contains(inner.getLocalName())) {
                element(inner, depth + 1, marks);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static UnacceptableText tooManyParts() {
        return new UnacceptableText("The SVG has too many parts; simplify it or save it as a PNG.");
    }

    static UnacceptableText tooManyRepeated() {
        return new UnacceptableText("The SVG repeats too many parts; simplify it or save it as a PNG.");
    }

    private void attributes(Element element, boolean marks) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var name = attribute.getLocalName();
            var value = attribute.getNodeValue();
            var reference = name.equals("href") && element.getLocalName().equals("use");
            if (reference
                    ? LOCAL.matcher(value).matches()
                    : attribute.getNamespaceURI() == null
                            && DrawingParts.ATTRIBUTES.contains(name)
                            && isHarmless(value)
                            && !(marks && isMark(name, value))) {
                out.append(' ').append(name).append("=\"");
                Escape.append(out, value);
                out.append('"');
            }
        }
    }

    /** A marker upon a marker could be drawn without end. */
    private static boolean isMark(String name, String value) {
        return name.startsWith("marker-") || name.equals("style") && value.contains("marker");
    }

    /** No address but one within the drawing, and nothing that could spell one in another way. */
    private static boolean isHarmless(String value) {
        var rest = LOCAL_URL.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return !rest.contains("url")
                && !rest.contains("\\")
                && !rest.contains("@")
                && !rest.contains("/*")
                && !rest.contains("image(")
                && !rest.contains("image-set")
                && !rest.contains("expression")
                && !rest.contains("script:")
                && !rest.contains("data:")
                && !rest.contains("://");
    }
}
