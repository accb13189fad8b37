package io.sixpager.document;

import java.util.List;

/** Two texts compared: what every view of their differences is made of. */
record Comparison(EditScript script, Changes changes) {

    static Comparison of(Reading from, Reading to) {
        var script = EditScript.between(from.blocks(), to.blocks());
        return new Comparison(script, Changes.of(script, new StakeRule(from.ask(), to.ask())));
    }

    List<Change> inOrder() {
        return changes.list();
    }

    SideWriter before(Manuscript from, Figures figures) {
        return new SideWriter(Side.BEFORE, changes, from, figures);
    }

    SideWriter after(Manuscript to, Figures figures) {
        return new SideWriter(Side.AFTER, changes, to, figures);
    }

    /** The page with its changes; numbered for print, plain for the screen. */
    String page(Figures figures, Plate plate) {
        var ink = new Ink(Side.BOTH, plate == Plate.PRINT, changes);
        var markup = new RedlineMarkup(new Markup(figures, plate), ink, leaf -> leaf);
        script.edits().forEach(markup::edit);
        return markup.finish();
    }
}
