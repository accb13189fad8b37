package io.sixpager.document;

import io.sixpager.document.authorship.AuthorshipMarkup;
import io.sixpager.document.authorship.Origins;
import io.sixpager.document.html.AllowList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which revision of a text brought each of its sentences, followed back through moves and small edits. */
public record Authorship(String html, List<Sentence> sentences) {

    /**
     * A text on the way to the last one.
     *
     * @param by who proposed what is new in it; null if the author of the text wrote it
     */
    public record Version(
            ReadText text, int number, @Nullable Credit by) {}

    /**
     * The last of these texts, each of which came of the one before it; the first has the number 1. They are taken one
     * after another, and no more than two are held.
     */
    public static Authorship of(Iterable<ReadText> texts, Figures figures) {
        return credited(() -> numbered(texts), figures);
    }

    private static Iterator<Version> numbered(Iterable<ReadText> texts) {
        var each = texts.iterator();
        var numbers = IntStream.iterate(1, number -> number + 1).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Version next() {
                return new Version(each.next(), numbers.next(), null);
            }
        };
    }

    /** The same where words of a text were proposed by others. */
    public static Authorship credited(Iterable<Version> versions, Figures figures) {
        var origins = origins(versions);
        var markup = new AuthorshipMarkup(origins, figures);
        origins.newest().manuscript().blocks().forEach(markup::block);
        return new Authorship(AllowList.sanitise(markup.finish()), markup.sentences());
    }

    /** Where the words of the last of these texts come from. */
    static Origins origins(Iterable<Version> versions) {
        var each = versions.iterator();
        var origins = new Origins(each.next().text().reading());
        while (each.hasNext()) {
            var version = each.next();
            origins.follow(version.text().reading(), version.number(), version.by());
        }
        return origins;
    }
}
