package io.sixpager.document;

import java.util.List;

/** Which revision of a text brought each of its sentences, followed back through moves and small edits. */
public record Authorship(String html, List<Sentence> sentences) {

    /**
     * One sentence of the last text.
     *
     * @param id that of its element in the page
     * @param block the place of its block in the page, from 0
     * @param start where it begins in the rendered text of its block; {@code end} is where it ends
     * @param introduced the number of the revision in which more than half of its words stood first
     * @param edited the number of the revision that touched it last
     */
    public record Sentence(String id, int block, int start, int end, int introduced, int edited) {}

    /**
     * The last of these texts, each of which came of the one before it; the first has the number 1. They are taken one
     * after another, and no more than two are held.
     */
    public static Authorship of(Iterable<ReadText> texts, Figures figures) {
        var origins = Origins.of(texts.iterator());
        var markup = new AuthorshipMarkup(origins, figures);
        origins.newest().manuscript().leaves().forEach(markup::leaf);
        return new Authorship(AllowList.sanitise(markup.finish()), markup.sentences());
    }
}
