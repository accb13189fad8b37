package io.sixpager.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Dialect;
import io.sixpager.document.TextSemantics;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.docx.DocxFiles;
import io.sixpager.exchange.word.ReadBack;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever somebody writes comes back from Word, byte for byte and, without our own part of the file, in meaning. */
class RoundTripProperties {

    @Property(tries = 300)
    void keepsRandomTexts(@ForAll("texts") String raw) throws IOException {
        var text = accepted(raw);
        if (text == null) {
            return;
        }
        var docx = DocxFiles.of(text);
        assertThat(ReadBack.converted(docx).markdown()).isEqualTo(text.markdown());
        assertThat(TextSemantics.withoutSpacing(ReadBack.structural(docx)))
                .as(() -> text.markdown())
                .isEqualTo(TextSemantics.withoutSpacing(text));
    }

    /** The writer need not fall back to backslashes before every mark. */
    @Property(tries = 300)
    void spellsSparingly(@ForAll("texts") String raw) throws IOException {
        var text = accepted(raw);
        if (text == null) {
            return;
        }
        var tree = DocumentTree.of(ReadBack.text(DocxFiles.of(text)));
        var written = MarkdownOutput.SPARING.render(tree);
        assertThat(Dialect.readableForm(Dialect.parse(CanonicalText.of(written))))
                .as(() -> text.markdown() + "\n>>>\n" + written)
                .isEqualTo(Dialect.readableForm(tree));
    }

    private static @Nullable CanonicalText accepted(String raw) {
        try {
            return CanonicalText.of(raw);
        } catch (UnacceptableText _) {
            return null;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomTexts.texts();
    }
}
