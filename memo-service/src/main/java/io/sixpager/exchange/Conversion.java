package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.FrontMatter;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.file.Signature;
import io.sixpager.exchange.file.TextEncoding;
import io.sixpager.exchange.html.HtmlConversion;
import io.sixpager.exchange.model.ConversionReport;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FigureSource;
import io.sixpager.exchange.picture.FoundPicture;
import io.sixpager.exchange.word.BeforeChanges;
import io.sixpager.exchange.word.ChangesApart;
import io.sixpager.exchange.word.WordConversion;
import io.sixpager.exchange.word.WordPictures;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file brought into canonical form, with what happened on the way. Nothing of it has been stored.
 *
 * @param figures the pictures of the file
 * @param before the text without its tracked changes; null where there are none
 */
record Conversion(
        String title,
        String markdown,
        ConversionReport report,
        List<FoundPicture> figures,
        @Nullable BeforeChanges before) {

    private static final int HEAD = 4_096;

    /** UTF-16 takes two bytes for a letter of which a revision may have 524,288. */
    private static final long MAX_TEXT_KIB = 1_025;

    /**
     * @param declared the type that the sender names; the content decides
     * @param name what the file is called, for want of a title
     * @throws CommandRejected if the file is nothing that can be brought in
     */
    static Conversion of(Path file, String declared, String name, FigureSink sink, FigureSource figures) {
        try {
            return switch (Signature.of(head(file), declared)) {
                case ZIP -> word(file, name, sink, figures);
                case HTML -> html(file, name, sink);
                case TEXT -> markdown(file, name);
                case OLE -> throw ole(file);
                case PDF -> throw unsupported("The file is a PDF; bring in the document that it was made of.");
                case RTF -> throw unsupported("The file is RTF; save it as DOCX.");
                case PICTURE -> throw unsupported("The file is a picture; a memo is made of text.");
                case XML, BINARY -> throw unsupported("The file is no Word document, no Markdown and no web page.");
            };
        } catch (UnacceptableText e) {
            var sentence = String.valueOf(e.getMessage());
            throw e.tooLarge() ? CommandRejected.tooLarge(sentence) : CommandRejected.invalid(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandRejected unsupported(String sentence) {
        return CommandRejected.unsupported(sentence);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static CommandRejected ole(Path file) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
                ? CommandRejected.invalid("The document is encrypted; save it without a password.")
                : unsupported("The file is in Word's old format; save it as DOCX.");
    }

    private static Conversion word(Path file, String name, FigureSink sink, FigureSource figures) {
        var findings = new Findings();
        var pictures = new WordPictures(sink);
        var text = WordConversion.of(file, findings, pictures, figures);
        var report = findings.report();
        var before = ChangesApart.of(file, report, text, pictures, figures).orElse(null);
        return new Conversion(Title.of(text, fileName(name)), text.markdown(), report, pictures.found(), before);
    }

    private static Conversion html(Path file, String name, FigureSink sink) throws IOException {
        var findings = new Findings();
        var page = HtmlConversion.of(file, findings, sink);
        return new Conversion(
                Title.of(page.text(), page.title(), fileName(name)),
                page.text().markdown(),
                findings.report(),
                page.figures(),
                null);
    }

    private static Conversion markdown(Path file, String name) throws IOException {
        if (Files.size(file) > MAX_TEXT_KIB << 10) {
            throw CommandRejected.tooLarge("The text is %d KiB; a revision may be at most 512 KiB."
                    .formatted((Files.size(file) + 1023) >> 10));
        }
        var bytes = Files.readAllBytes(file);
        var decoded = TextEncoding.of(bytes)
                .orElseThrow(() -> unsupported("The file is no UTF-8 text, no Word document and no web page."));
        var findings = new Findings();
        if (!decoded.name().isEmpty()) {
            findings.note("The file is not UTF-8; it was read as " + decoded.name() + ".");
        }
        var text = CanonicalText.of(FrontMatter.without(decoded.text()));
        return new Conversion(Title.of(text, fileName(name)), text.markdown(), findings.report(), List.of(), null);
    }

    private static String fileName(String name) {
        return name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,8}$", "");
    }
}
