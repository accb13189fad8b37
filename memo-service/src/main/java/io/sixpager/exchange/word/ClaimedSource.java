package io.sixpager.exchange.word;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;

/** The canonical Markdown that one of our own DOCX files says it is made of. */
final class ClaimedSource {

    private static final int MAX_PARTS = 20;

    private ClaimedSource() {}

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
