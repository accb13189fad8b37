package io.sixpager.exchange;

import io.sixpager.exchange.model.ConversionReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The words of a Word file, counted from its XML by somebody who knows nothing of the reader: every letter in every part
 * that the document shows, and every attribute that a reader of it sees.
 */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile(
            "word/(?:document|footnotes|endnotes|comments|header\\d*|footer\\d*|charts/.*|diagrams/.*|.*chunk.*)\\.(?:xml|html|txt)");

    /** Letters that no reader of the document sees: places, sizes, instructions. */
    private static final Set<String> NUMBERS = Set.of("posOffset", "pctWidth", "pctHeight", "align", "instrText");

    /** Where a word stands in an attribute: element and attribute by their local names. */
    private static final Set<String> ATTRIBUTES =
            Set.of("docPr descr", "textpath string", "tblCaption val", "tblDescription val", "imagedata title");

    private WordCount() {}

    /** How often each word stands in the file. */
    static Map<String, Integer> of(byte[] docx) {
        var words = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) {
                    var bytes = zip.readAllBytes();
                    if (entry.getName().endsWith(".txt")) {
                        add(new String(bytes, StandardCharsets.UTF_8), words);
                    } else {
                        var factory = DocumentBuilderFactory.newDefaultInstance();
                        factory.setNamespaceAware(true);
                        walk(
                                factory.newDocumentBuilder()
                                        .parse(new ByteArrayInputStream(bytes))
                                        .getDocumentElement(),
                                words);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return counted(words);
    }

    /** How often each word stands in the text and in what the report says of the rest. */
    static Map<String, Integer> of(String markdown, ConversionReport report) {
        var words = new ArrayList<String>();
        add(markdown, words);
        report.notes().forEach(sentence -> add(sentence, words));
        report.dropped().forEach(sentence -> add(sentence, words));
        report.trackedChanges().forEach(change -> add(change.text(), words));
        report.comments().forEach(comment -> add(comment.text(), words));
        return counted(words);
    }

    /** A block ends a word; a run does not. */
    private static void walk(Element root, List<String> words) {
        var text = new StringBuilder();
        collect(root, text);
        add(text.toString(), words);
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                var attribute = element.getAttributes().item(i);
                if (ATTRIBUTES.contains(element.getLocalName() + " " + attribute.getLocalName())) {
                    text.append(' ').append(attribute.getNodeValue()).append(' ');
                }
            }
            if (NUMBERS.contains(element.getLocalName())) {
                return;
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text);
        }
        if (node instanceof Element element
                && !Set.of("t", "r", "rPr", "ins", "hyperlink", "smartTag", "sdtContent", "sdt", "sdtPr", "proofErr")
                        .contains(element.getLocalName())) {
            text.append(' ');
        }
    }

    private static void add(String text, List<String> words) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    }

    private static Map<String, Integer> counted(List<String> words) {
        var count = new LinkedHashMap<String, Integer>();
        words.forEach(word -> count.merge(word, 1, Integer::sum));
        return count;
    }
}
