package io.sixpager.exchange.word;

import io.sixpager.exchange.BoundedZip;
import io.sixpager.exchange.UploadSpool;
import io.sixpager.exchange.model.Findings;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A document of another kind within the document: it is left out, and the report says what it begins with. */
record WordChunk(WordContext context) {

    void report(@Nullable String id) {
        var relation = id == null ? null : context.relations().get(id);
        var words = relation == null || relation.external() ? "" : words(relation.target());
        context.findings()
                .dropped("A document within the document was left out"
                        + (words.isBlank() ? "." : ": “" + Findings.excerpt(words) + "”."));
    }

    private String words(String part) {
        try {
            var bytes = context.file().picture(part).orElse(new byte[0]);
            return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? ofWord(bytes) : ofText(bytes);
        } catch (IOException | CommandRejected _) {
            return "";
        }
    }

    private static String ofWord(byte[] bytes) throws IOException {
        var words = new StringBuilder();
        try (var spool = UploadSpool.of(bytes);
                var zip = BoundedZip.open(spool.path())) {
            var file = WordFile.of(zip);
            file.read(file.main(), xml -> xml.root(name -> words.append(WordSkipped.words(xml, name))));
        }
        return words.toString();
    }

    /** Plain text, or that of a page without its marks. */
    private static String ofText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("(?is)<(style|script|title)\\b.*?</\\1\\s*>", " ")
                .replaceAll("<[^>]{0,2000}>", " ");
    }
}
