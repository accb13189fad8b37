package io.sixpager.document;

/** The page on the screen. */
public final class Page {

    private Page() {}

    /** The text as sanitised HTML; the blocks of the top level carry the ids {@code b1}, {@code b2} and so on. */
    public static String html(CanonicalText text) {
        return html(text, Figures.NONE);
    }

    /** The same with its figures. */
    public static String html(CanonicalText text, Figures figures) {
        return AllowList.sanitise(Markup.of(Manuscript.of(text).leaves(), figures, Plate.SCREEN));
    }
}
