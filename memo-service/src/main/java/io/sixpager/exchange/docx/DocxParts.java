package io.sixpager.exchange.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the parts of a document have in common. */
final class DocxParts {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private DocxParts() {}

    static String resource(String name) {
        try (var in = DocxParts.class.getResourceAsStream("/docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
