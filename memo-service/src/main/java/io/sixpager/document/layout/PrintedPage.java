package io.sixpager.document.layout;

import io.sixpager.document.Figures;
import io.sixpager.document.Paper;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.html.CommentMarkup;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.NumberedPassages;
import io.sixpager.document.html.RecordMarkup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.text.Escape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page as the document that is laid out on paper. */
public final class PrintedPage {

    private static final String STYLE = resource("/layout/print.css");
    /** Only with comments, so that the layout of a memo does not depend on how they look. */
    private static final String COMMENTS = resource("/layout/comments.css");

    private static final DocumentBuilderFactory XML = ownXml();

    private PrintedPage() {}

    /** The characters of a text that stand as entities count as entities, of which a foreign document may have few. */
    private static DocumentBuilderFactory ownXml() {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute("jdk.xml.entityExpansionLimit", "0");
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /** To be measured, not to be handed out: it says besides where its words stand in the text. */
    public static Document of(Manuscript manuscript, Figures figures) {
        return document("", "", body(manuscript, figures, RenderTarget.MEASUREMENT));
    }

    public static Document of(PrintedMemo memo, Figures figures) {
        var foot = foot(memo.label(), memo.notice());
        var manuscript = Manuscript.of(memo.text());
        if (memo.comments().isEmpty()) {
            var body = body(manuscript, figures, RenderTarget.PRINT);
            return document(memo.title(), "", foot + body + RecordMarkup.of(memo.record()));
        }
        var numbered = NumberedPassages.of(manuscript.blocks(), memo.comments());
        var body = Markup.of(manuscript.blocks(), new PrintedFigures(figures), RenderTarget.PRINT, numbered);
        return document(
                memo.title(),
                COMMENTS,
                foot + body + RecordMarkup.of(memo.record()) + CommentMarkup.of(numbered.comments()));
    }

    private static String body(Manuscript manuscript, Figures figures, RenderTarget target) {
        return Markup.of(manuscript.blocks(), new PrintedFigures(figures), target);
    }

    /** Any other page of our own writer, in the style of a memo and a little more. */
    public static Document of(String title, String label, @Nullable String notice, String style, String page) {
        return document(title, style, foot(label, notice) + page);
    }

    private static String foot(String label, @Nullable String notice) {
        return "<div class=\"foot\"><div class=\"label\">" + Escape.of(label) + "</div><div class=\"notice\">"
                + Escape.of(notice == null ? "" : notice) + "</div></div>";
    }

    private static Document document(String title, String style, String body) {
        var html = "<html lang=\"en\"><head><title>" + Escape.of(title) + "</title><style>" + STYLE
                + Paper.inUse().size().style() + style
                + "</style></head><body>" + body + "</body></html>";
        var page = parse(html);
        PageDirections.prepare(page);
        TableFit.prepare(page);
        PrintedText.prepare(page);
        return page;
    }

    private static Document parse(String xml) {
        try {
            return XML.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The writer of the page makes well-formed XML only", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String resource(String name) {
        try (var in = PrintedPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
