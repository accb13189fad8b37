package io.sixpager.exchange.word;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.ConversionReport.FileReply;
import io.sixpager.exchange.model.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The comments of a document, and the passages that they are about. */
final class WordComments {

    private static final int MAX_COMMENTS = 2_000;

    /** A longer passage is no passage any more, but a good part of the memo. */
    private static final int MAX_PASSAGE = 5_000;

    /** Of all passages together, which may lie over each other. */
    private static final int MAX_LETTERS = 2_000_000;

    /** @param paragraph the last one, by which others refer to the comment */
    private record Said(
            @Nullable String author,
            @Nullable String date,
            String text,
            @Nullable String paragraph) {}

    /** What another part tells of the comment with this paragraph. */
    private record Link(@Nullable String parent, boolean done) {

        static final Link ALONE = new Link(null, false);
    }

    private final SequencedMap<String, Said> said = new LinkedHashMap<>();
    private final Map<String, StringBuilder> passages = new HashMap<>();
    private final Map<String, StringBuilder> open = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private int letters;

    void read(Xml xml, UploadLimit limit) {
        xml.root(_ -> xml.children(name -> {
            var id = xml.attribute("w:id");
            if (name.equals("w:comment") && id != null && said.size() < MAX_COMMENTS) {
                var author = xml.attribute("w:author");
                var date = xml.attribute("w:date");
                var text = new StringBuilder();
                @Nullable String[] last = {null};
                xml.children(_ -> {
                    last[0] = xml.attribute("w14:paraId");
                    text.append(text.isEmpty() ? "" : "\n");
                    collect(xml, text);
                });
                limit.count(text.toString());
                said.put(id, new Said(author, date, text.toString().strip(), last[0]));
            }
        }));
    }

    /** Which comment replies to which, and which are settled. */
    void readReplies(Xml xml) {
        xml.root(_ -> xml.children(name -> {
            var paragraph = xml.attribute("w15:paraId");
            if (name.equals("w15:commentEx") && paragraph != null && links.size() < MAX_COMMENTS) {
                var done = xml.attribute("w15:done");
                links.put(paragraph, new Link(xml.attribute("w15:paraIdParent"), done != null && xml.isOn("w15:done")));
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
            if (passage.length() <= MAX_PASSAGE && letters < MAX_LETTERS) {
                passage.append(text);
                letters += text.length();
            }
        }
    }

    void report(Findings findings) {
        var replies = new LinkedHashMap<String, List<FileReply>>();
        said.values().forEach(comment -> {
            var parent = parent(comment);
            if (parent != null) {
                replies.computeIfAbsent(parent, _ -> new ArrayList<>())
                        .add(new FileReply(comment.author(), comment.date(), comment.text()));
            }
        });
        said.forEach((id, comment) -> {
            if (parent(comment) == null) {
                findings.comment(found(id, comment, replies));
            }
        });
    }

    /** The paragraph of the comment that is replied to; null for one that begins a thread. */
    private @Nullable String parent(Said comment) {
        var parent = link(comment).parent();
        return parent != null
                        && said.values().stream()
                                .anyMatch(other -> other != comment
                                        && parent.equals(other.paragraph())
                                        && link(other).parent() == null)
                ? parent
                : null;
    }

    private Link link(Said comment) {
        return links.getOrDefault(String.valueOf(comment.paragraph()), Link.ALONE);
    }

    private FileComment found(String id, Said comment, Map<String, List<FileReply>> replies) {
        var passage = Objects.requireNonNullElse(passages.get(id), new StringBuilder())
                .toString();
        return new FileComment(
                comment.author(),
                comment.date(),
                comment.text(),
                Findings.excerpt(passage),
                passage.length() > MAX_PASSAGE ? "" : passage.strip(),
                link(comment).done(),
                replies.getOrDefault(String.valueOf(comment.paragraph()), List.of()));
    }
}
