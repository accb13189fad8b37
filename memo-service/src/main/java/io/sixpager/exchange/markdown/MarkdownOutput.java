package io.sixpager.exchange.markdown;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Dialect;
import io.sixpager.exchange.model.HiddenCharacters;
import io.sixpager.exchange.model.ImportedText;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Document;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes an imported text as canonical Markdown, and reads what it has written to see that it says the same. */
public final class MarkdownOutput {

    static final MarkdownRenderer SPARING = Dialect.writer(List.of(RendererFactories.QUOTES, RendererFactories.TEXT));
    private static final MarkdownRenderer CAREFUL = Dialect.writer(List.of(RendererFactories.QUOTES));

    private MarkdownOutput() {}

    /**
     * @param notes is told what could not be written
     * @throws io.sixpager.document.UnacceptableText if no revision may have the text
     */
    public static CanonicalText of(ImportedText imported, Consumer<String> notes) {
        var text = HiddenCharacters.leftOutOf(imported, notes);
        var document = DocumentTree.of(text);
        var form = Dialect.readableForm(document);
        var sparing = written(SPARING, document);
        if (says(sparing, form)) {
            return sparing;
        }
        var careful = written(CAREFUL, document);
        if (says(careful, form)) {
            return careful;
        }
        var plainDocument = DocumentTree.of(text.plain());
        var plain = written(CAREFUL, plainDocument);
        if (says(plain, Dialect.readableForm(plainDocument))) {
            notes.accept("Markdown cannot express some of the emphasis; the text was brought in without any.");
            return plain;
        }
        notes.accept("Markdown cannot express the whole structure; compare the text with the original.");
        return careful;
    }

    private static boolean says(CanonicalText text, List<String> form) {
        return Dialect.readableForm(Dialect.parse(text)).equals(form);
    }

    private static CanonicalText written(MarkdownRenderer renderer, Document document) {
        return CanonicalText.of(renderer.render(document));
    }
}
