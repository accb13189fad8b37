package io.sixpager.exchange.docx;

import io.sixpager.exchange.docx.DocxComment.Said;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * One comment or reply, in the order of the part that holds them.
 *
 * @param parent what it replies to; itself if it begins a thread
 */
record CommentPart(int id, int parent, Said said) {

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /** All of them, as a part of a document. */
    static String comments(List<CommentPart> numbered) {
        var xml = new XmlText().raw(DocxParts.HEAD).open("w:comments", "xmlns:w", DocxParts.W, "xmlns:w14", W14);
        for (var each : numbered) {
            var said = each.said();
            xml.open(
                    "w:comment",
                    "w:id",
                    String.valueOf(each.id()),
                    "w:author",
                    said.author(),
                    "w:date",
                    said.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "w:initials",
                    initials(said.author()));
            var lines = said.words().lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < lines.size(); i++) {
                // Word knows a comment by its last paragraph.
                if (i == lines.size() - 1) {
                    xml.open("w:p", "w14:paraId", each.paragraph());
                } else {
                    xml.open("w:p");
                }
                xml.raw("<w:r><w:t xml:space=\"preserve\">").text(lines.get(i)).raw("</w:t></w:r></w:p>");
            }
            xml.close("w:comment");
        }
        return xml.close("w:comments").toString();
    }

    /** Which comment replies to which. */
    static String extended(List<CommentPart> numbered) {
        var xml = new XmlText().raw(DocxParts.HEAD).open("w15:commentsEx", "xmlns:w15", W15);
        for (var each : numbered) {
            xml.raw("<w15:commentEx w15:paraId=\"" + each.paragraph() + "\"");
            xml.raw(each.parent() == each.id() ? "" : " w15:paraIdParent=\"" + paragraphOf(each.parent()) + "\"");
            xml.raw(" w15:done=\"0\"/>");
        }
        return xml.close("w15:commentsEx").toString();
    }

    private static String paragraphOf(int id) {
        return String.format(Locale.ROOT, "%08X", 0x1000_0000 + id);
    }

    private static String initials(String author) {
        var initials = new StringBuilder();
        for (var word : author.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && initials.length() < 4) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    private String paragraph() {
        return paragraphOf(id);
    }
}
