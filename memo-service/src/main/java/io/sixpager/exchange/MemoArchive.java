package io.sixpager.exchange;

import io.sixpager.audit.Histories;
import io.sixpager.document.Figures;
import io.sixpager.exchange.Originals.Original;
import io.sixpager.exchange.file.ZipWriting;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoPrints;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole memo as a zip, written while it is read: every revision, what it was before it had to be changed, its figures,
 * the newest as PDF, what was said of it, the history, and the files by which an import plays it anew. The same memo is the same bytes.
 */
@Component
class MemoArchive {

    private final Histories histories;
    private final MemoTexts texts;
    private final MemoPrints prints;
    private final Originals originals;
    private final ArchivedDiscussions discussions;
    private final JsonMapper json;

    MemoArchive(
            Histories histories,
            MemoTexts texts,
            MemoPrints prints,
            Originals originals,
            ArchivedDiscussions discussions,
            JsonMapper json) {
        this.histories = histories;
        this.texts = texts;
        this.prints = prints;
        this.originals = originals;
        this.discussions = discussions;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** @param reader who takes it along, and may see the figures of what may be read */
    void write(MemoState memo, Person reader, OutputStream out) throws IOException {
        var changed =
                originals.of(memo.memoId()).stream().map(Original::revision).collect(Collectors.toSet());
        try (var zip = new ZipWriting(out)) {
            zip.add("case.json", json.writeValueAsBytes(caseLine(memo)));
            zip.add(
                    "revisions.json",
                    json.writeValueAsBytes(memo.revisions().stream()
                            .map(revision -> line(revision, changed.contains(revision.number())))
                            .toList()));
            for (var revision : memo.revisions()) {
                zip.add(file(revision), texts.of(revision).markdown());
                if (changed.contains(revision.number())) {
                    zip.add(
                            original(revision),
                            originals.content(memo.memoId(), revision.number()).orElseThrow());
                }
            }
            for (var hash : figures(memo)) {
                var figure = texts.figure(hash, reader);
                if (figure.isPresent()) {
                    zip.add(
                            FigureAddress.file(hash, figure.get().mediaType()),
                            figure.get().content());
                }
            }
            var told = discussions.of(memo);
            zip.add("threads.json", json.writeValueAsBytes(told.threads()));
            zip.add("history.json", json.writeValueAsBytes(histories.of(memo, told.streams())));
            var newest = memo.current();
            if (newest.isPresent()) {
                print(memo, newest.get(), reader, zip);
            }
        }
    }

    /** What cannot be printed can still be taken along. */
    private void print(MemoState memo, Revision newest, Person reader, ZipWriting zip) throws IOException {
        try {
            zip.add("memo.pdf", prints.pdf(texts.printed(memo, newest), reader));
        } catch (CommandRejected refusal) {
            zip.add("memo.pdf.txt", refusal.reason() + "\n");
        }
    }

    private Set<String> figures(MemoState memo) {
        var hashes = new LinkedHashSet<String>();
        memo.revisions().forEach(revision -> hashes.addAll(Figures.in(texts.of(revision))));
        return hashes;
    }

    private static Map<String, Object> caseLine(MemoState memo) {
        var line = new LinkedHashMap<String, Object>();
        line.put("title", memo.header().title());
        line.put("restricted", memo.header().restricted());
        var source = memo.header().source();
        line.put("source", source == null ? "Memo " + memo.header().number() + " of another Sixpager" : source);
        return line;
    }

    private static Map<String, Object> line(Revision revision, boolean changed) {
        var claim = revision.by().claim();
        var claimedBy = claim == null ? null : claim.by();
        var line = new LinkedHashMap<String, Object>();
        line.put("revision", revision.number());
        line.put("file", file(revision));
        line.put("date", revision.by().effectiveAt().toString());
        line.put("author", claimedBy == null ? revision.by().account() : claimedBy);
        line.put("summary", revision.summary());
        line.put("sha256", revision.contentHash());
        if (changed) {
            line.put("original", original(revision));
        }
        return line;
    }

    private static String original(Revision revision) {
        return Originals.file(file(revision));
    }

    private static String file(Revision revision) {
        return String.format(Locale.ROOT, "rev-%02d.md", revision.number());
    }
}
