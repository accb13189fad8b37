package io.sixpager.exchange.docx;

import io.sixpager.document.BodyLetters;
import io.sixpager.document.Dialect;
import io.sixpager.document.Paper;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.ReadText;
import io.sixpager.exchange.file.ZipWriting;
import io.sixpager.exchange.picture.FigureSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a memo as a Word document; the same memo is the same bytes, always. */
public final class DocxExport {

    private static final String NAMESPACES = " xmlns:w=\"" + DocxParts.W + "\" xmlns:r=\"" + DocxParts.R + "\"";

    private final PrintedMemo memo;
    private final DocxStyles styles = new DocxStyles();
    private final DocxLists lists = new DocxLists();
    private final DocxLinks bodyLinks = new DocxLinks();
    private final DocxLinks noteLinks = new DocxLinks();
    private final PictureParts pictures;
    private final DocxComments comments;
    private boolean commentsInPlace;

    private DocxExport(PrintedMemo memo, FigureSource figures, DocxComments comments) {
        this.memo = memo;
        this.pictures = new PictureParts(figures);
        this.comments = comments;
    }

    public static byte[] of(PrintedMemo memo, FigureSource figures) {
        return new DocxExport(memo, figures, DocxComments.NONE).bytes();
    }

    /** The same with what is said of it. */
    public static byte[] of(PrintedMemo memo, FigureSource figures, List<DocxComment> comments) {
        var body = BodyLetters.of(ReadText.of(memo.text()));
        var export = new DocxExport(memo, figures, DocxComments.of(comments, body));
        var document = export.bytes();
        if (export.commentsInPlace) {
            return document;
        }
        var unplaced = comments.stream().map(DocxComment::unplaced).toList();
        return new DocxExport(memo, figures, DocxComments.of(unplaced, body)).bytes();
    }

    private byte[] bytes() {
        var root = Dialect.parse(memo.text());
        var notes = new DocxNotes(root);
        var body = new XmlText();
        var blocks = new DocxBlocks(
                body, new DocxRuns(body, bodyLinks, notes, pictures, comments, false), styles, lists, false);
        blocks.write(root);
        commentsInPlace = comments.areInPlace();
        notes.closeBody();
        var footnotes = new XmlText();
        int[] last = {notes.namedInBody()};
        notes.forEach((number, definition) -> {
            footnotes.open("w:footnote", "w:id", String.valueOf(number));
            new DocxBlocks(
                            footnotes,
                            new DocxRuns(footnotes, noteLinks, notes, DocxExport::noPicture, DocxComments.NONE, true),
                            styles,
                            lists,
                            true)
                    .writeNote(definition);
            footnotes.close("w:footnote");
            last[0] = number;
        });
        if (last[0] > notes.namedInBody()) {
            blocks.furtherNotes(notes.namedInBody() + 1, last[0]);
        }
        var record = memo.record();
        if (record != null) {
            blocks.record(record);
        }
        return zipped(body.toString(), footnotes.toString());
    }

    private static boolean noPicture(XmlText xml, String target, String caption) {
        return false;
    }

    private byte[] zipped(String body, String footnotes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipWriting(out)) {
            zip.add("[Content_Types].xml", contentTypes());
            zip.add("_rels/.rels", DocxParts.resource("package-rels.xml"));
            zip.add("word/document.xml", document(body));
            zip.add("word/_rels/document.xml.rels", relationships(documentRelations(), bodyLinks));
            zip.add("word/styles.xml", styles.part());
            zip.add("word/numbering.xml", lists.part());
            zip.add("word/footnotes.xml", footnotePart(footnotes));
            zip.add("word/_rels/footnotes.xml.rels", relationships("", noteLinks));
            zip.add("word/settings.xml", DocxParts.resource("settings.xml"));
            zip.add("word/header1.xml", header());
            zip.add("word/footer1.xml", footer());
            zip.add("docProps/core.xml", properties());
            zip.add("customXml/item1.xml", SourcePart.of(memo.text()));
            zip.add("customXml/itemProps1.xml", DocxParts.resource("item-props.xml"));
            zip.add("customXml/_rels/item1.xml.rels", DocxParts.resource("item-rels.xml"));
            pictures.writeInto(zip);
            if (!comments.areNone()) {
                zip.add("word/comments.xml", comments.part());
                zip.add("word/commentsExtended.xml", comments.extended());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        var types = DocxParts.resource("content-types.xml");
        return comments.areNone()
                ? types
                : types.replace(
                        "</Types>", DocxParts.resource("comment-types.xml").strip() + "</Types>");
    }

    private String documentRelations() {
        var relations = DocxParts.resource("document-rels.xml");
        return comments.areNone() ? relations : relations + DocxParts.resource("comment-rels.xml");
    }

    private static String document(String body) {
        var paper = Paper.inUse().size();
        return DocxParts.HEAD + "<w:document" + NAMESPACES + PictureParts.NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId6\"/>"
                + "<w:pgSz w:w=\"" + paper.wordWidth() + "\" w:h=\"" + paper.wordHeight() + "\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\""
                + " w:footer=\"620\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String footnotePart(String footnotes) {
        return DocxParts.HEAD + "<w:footnotes" + NAMESPACES + ">"
                + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
                + "</w:p></w:footnote>" + footnotes + "</w:footnotes>";
    }

    private String relationships(String fixed, DocxLinks links) {
        var xml = new XmlText().raw(DocxParts.HEAD).open("Relationships", "xmlns", DocxParts.RELATIONSHIPS);
        xml.raw(fixed);
        links.writeInto(xml);
        if (links == bodyLinks) {
            pictures.writeInto(xml);
        }
        return xml.close("Relationships").toString();
    }

    private String header() {
        return DocxParts.HEAD + "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>"
                + XmlText.escaped(memo.title()) + "</w:t></w:r></w:p></w:hdr>";
    }

    private String footer() {
        var notice = memo.notice();
        return DocxParts.HEAD + "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t>"
                + XmlText.escaped(memo.label()) + "</w:t></w:r><w:r><w:tab/></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"
                + (notice == null
                        ? ""
                        : "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t>" + XmlText.escaped(notice)
                                + "</w:t></w:r></w:p>")
                + "</w:ftr>";
    }

    private String properties() {
        return DocxParts.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + XmlText.escaped(memo.title())
                + "</dc:title><dc:creator>Sixpager</dc:creator></cp:coreProperties>";
    }
}
