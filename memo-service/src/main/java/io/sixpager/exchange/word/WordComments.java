package io.sixpager.exchange.word;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.Findings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The comments of a document, and the passages that they are about. */
final class WordComments {

    private static final int MAX_COMMENTS = 2_000;
    private static final int MAX_PASSAGE = 400;

    private record Said(@Nullable String author, @Nullable String date, String text) {}

    private final SequencedMap<String, Said> said = new LinkedHashMap<>();
    private final Map<String, StringBuilder> passages = new HashMap<>();
    private final Map<String, StringBuilder> open = new HashMap<>();

    void read(Xml xml, UploadLimit limit) {
        xml.root(_ -> xml.children(name -> {
            var id = xml.attribute("w:id");
            if (name.equals("w:comment") && id != null && said.size() < MAX_COMMENTS) {
                var author = xml.attribute("w:author");
                var date = xml.attribute("w:date");
                var text = new StringBuilder();
                xml.children(paragraph -> {
                    text.append(text.isEmpty() ? "" : " ");
                    collect(xml, text);
                });
                limit.count(text.toString());
                said.put(id, new Said(author, date, text.toString().strip()));
            }
        }));
    }

    private static void collect(Xml xml, StringBuilder text) {
        xml.children(name -> {
            switch (name) {
                case "w:t" -> text.append(xml.text());
                case "w:tab", "w:br", "w:cr" -> text.append(' ');
                case "w:pPr", "w:rPr" -> {}
                default -> collect(xml, text);
            }
        });
    }

    void start(@Nullable String id) {
        if (id != null && open.size() < MAX_COMMENTS) {
            open.put(id, passages.computeIfAbsent(id, _ -> new StringBuilder()));
        }
    }

    void end(@Nullable String id) {
        open.remove(id);
    }

    /** Words of the text, for every comment that is open here. */
    void words(String text) {
        for (var passage : open.values()) {
            if (passage.length() < MAX_PASSAGE) {
                passage.append(text);
            }
        }
    }

    void report(Findings findings) {
        said.forEach((id, comment) -> findings.comment(new FileComment(
                comment.author(),
                comment.date(),
                comment.text(),
                Findings.excerpt(Objects.requireNonNullElse(passages.get(id), new StringBuilder())
                        .toString()))));
    }
}
