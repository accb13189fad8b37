package io.sixpager.exchange.word;

import io.sixpager.shared.CommandRejected;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through XML without ever holding it whole. Names carry a prefix of our own, whatever the file calls it. */
final class Xml implements AutoCloseable {

    private static final int MAX_DEPTH = 200;
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(OFFICE + "officeDocument/2006/relationships", "r:"),
            Map.entry(STRICT + "officeDocument/relationships", "r:"),
            Map.entry(OFFICE + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(OFFICE + "drawingml/2006/main", "a:"),
            Map.entry(STRICT + "drawingml/main", "a:"),
            Map.entry(OFFICE + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry(OFFICE + "markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15:"),
            Map.entry(OFFICE + "drawingml/2006/chart", "c:"),
            Map.entry(OFFICE + "drawingml/2006/diagram", "dgm:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private static final XMLInputFactory FACTORY = factory();

    interface Element {
        void read(String name);
    }

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml open(InputStream in) {
        try {
            return new Xml(FACTORY.createXMLStreamReader(new XmlGuard(in), "UTF-8"));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Goes into the outermost element. */
    void root(Element element) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
        element.read(name());
    }

    /** Calls for each child of the element at hand; what the callee leaves unread is passed over. */
    void children(Element element) {
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                element.read(name());
                while (depth >= child) {
                    next();
                }
            }
        }
    }

    /** The letters of the element at hand, those of its children left out. */
    String text() {
        var text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (depth == own
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** The value of an attribute, such as {@code w:val}; one without a namespace goes by its bare name. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(prefix(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The parts of the file that the element at hand refers to, by the ids of their relations. */
    List<String> references() {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(i -> prefix(reader.getAttributeNamespace(i)).equals("r:"))
                .mapToObj(reader::getAttributeValue)
                .toList();
    }

    @Nullable Integer number(String name) {
        var value = attribute(name);
        return value == null || !value.matches("-?\\d{1,8}") ? null : Integer.valueOf(value);
    }

    /** Whether a switch such as {@code <w:b/>} is on. */
    boolean isOn() {
        return isOn("w:val");
    }

    boolean isOn(String name) {
        var value = attribute(name);
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    private String name() {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    private static String prefix(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, "?:");
    }

    private int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw CommandRejected.invalid(
                            "The file declares document types or entities, which no word processor writes.");
                case XMLStreamConstants.END_DOCUMENT -> depth = -1;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                throw CommandRejected.invalid(
                        "The file nests its elements more than " + MAX_DEPTH + " levels deep; no reader would follow.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static CommandRejected damaged(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandRejected refusal) {
                return refusal;
            }
        }
        return CommandRejected.invalid("The file is damaged: a part of it is not well-formed XML.");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
