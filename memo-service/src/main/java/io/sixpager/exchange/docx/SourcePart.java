package io.sixpager.exchange.docx;

import io.sixpager.document.CanonicalText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The canonical Markdown within our own DOCX files: line wrapping and spelling that no paragraph of Word can hold. It is
 * believed only if the document that we would write of it today shows the very text that this one shows.
 */
final class SourcePart {

    private static final String NAMESPACE = "https://sixpager.io/source/1";

    private SourcePart() {}

    static String of(CanonicalText text) {
        var encoded = Base64.getEncoder().encodeToString(text.markdown().getBytes(StandardCharsets.UTF_8));
        return DocxParts.HEAD + "<source xmlns=\"" + NAMESPACE + "\" sha256=\"" + text.hash() + "\">" + encoded
                + "</source>";
    }
}
