package io.sixpager.document.redline;

import io.sixpager.document.Change;
import io.sixpager.document.Figures;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Reading;
import java.util.List;

/** Two texts compared: what every view of their differences is made of. */
public record Comparison(Reading from, Reading to, EditScript script, Changes changes) {

    public static Comparison of(Reading from, Reading to) {
        var script = EditScript.between(from.blocks(), to.blocks());
        return new Comparison(from, to, script, Changes.of(script, new StakeRule(from.ask(), to.ask())));
    }

    public List<Change> inOrder() {
        return changes.list();
    }

    public SideWriter before(Figures figures) {
        return new SideWriter(new ChangeMarker(Side.BEFORE, false, changes), from.manuscript(), figures);
    }

    public SideWriter after(Figures figures) {
        return new SideWriter(new ChangeMarker(Side.AFTER, false, changes), to.manuscript(), figures);
    }

    /** The page with its changes; numbered for print, plain for the screen. */
    public String page(Figures figures, RenderTarget target) {
        var marker = new ChangeMarker(Side.BOTH, target == RenderTarget.PRINT, changes);
        var markup = new RedlineMarkup(new Markup(figures, target), marker, block -> block);
        script.edits().forEach(markup::edit);
        return markup.finish();
    }
}
