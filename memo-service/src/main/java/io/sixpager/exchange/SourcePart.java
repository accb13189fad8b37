package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;

/**
 * The canonical Markdown within our own DOCX files: line wrapping and spelling that no paragraph of Word can hold. It is
 * believed only if the document that we would write of it today shows the very text that this one shows.
 */
final class SourcePart {

    private static final String NAMESPACE = "https://sixpager.io/source/1";
    private static final int MAX_PARTS = 20;

    private SourcePart() {}

    static String of(CanonicalText text) {
        var encoded = Base64.getEncoder().encodeToString(text.markdown().getBytes(StandardCharsets.UTF_8));
        return DocxParts.HEAD + "<source xmlns=\"" + NAMESPACE + "\" sha256=\"" + text.hash() + "\">" + encoded
                + "</source>";
    }

    /** The Markdown that the file claims to be made of. */
    static Optional<CanonicalText> find(WordFile file) {
        var found = new ArrayList<CanonicalText>();
        var parts = file.relations(file.main()).values().stream()
                .filter(relation -> relation.type().endsWith("/customXml") && !relation.external())
                .limit(MAX_PARTS)
                .map(WordFile.Relation::target)
                .toList();
        for (var part : parts) {
            file.read(
                    part,
                    xml -> xml.root(name -> {
                        var hash = xml.attribute("sha256");
                        if (name.endsWith("source") && hash != null) {
                            decoded(xml.text())
                                    .filter(text -> text.hash().equals(hash))
                                    .ifPresent(found::add);
                        }
                    }));
        }
        return found.stream().findFirst();
    }

    private static Optional<CanonicalText> decoded(String text) {
        try {
            var markdown = new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
            return Optional.of(CanonicalText.of(markdown));
        } catch (IllegalArgumentException | UnacceptableText _) {
            return Optional.empty();
        }
    }
}
