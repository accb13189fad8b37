package io.sixpager.document;

import io.sixpager.document.authorship.AuthorshipMarkup;
import io.sixpager.document.authorship.Origins;
import io.sixpager.document.html.AllowList;
import java.util.List;

/** Which revision of a text brought each of its sentences, followed back through moves and small edits. */
public record Authorship(String html, List<Sentence> sentences) {

    /**
     * The last of these texts, each of which came of the one before it; the first has the number 1. They are taken one
     * after another, and no more than two are held.
     */
    public static Authorship of(Iterable<ReadText> texts, Figures figures) {
        var each = texts.iterator();
        var origins = new Origins(each.next().reading());
        while (each.hasNext()) {
            origins.follow(each.next().reading());
        }
        var markup = new AuthorshipMarkup(origins, figures);
        origins.newest().manuscript().blocks().forEach(markup::block);
        return new Authorship(AllowList.sanitise(markup.finish()), markup.sentences());
    }
}
