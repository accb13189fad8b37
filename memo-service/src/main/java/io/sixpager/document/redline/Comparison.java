package io.sixpager.document.redline;

import io.sixpager.document.Change;
import io.sixpager.document.Credit;
import io.sixpager.document.Figures;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Outline;
import io.sixpager.document.manuscript.Reading;
import io.sixpager.document.text.Token;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared: what every view of their differences is made of.
 *
 * @param layout what differs without being a change, each in a sentence
 */
public record Comparison(Outline from, Outline to, EditScript script, Changes changes, List<String> layout) {

    public static Comparison of(Reading from, Reading to) {
        return of(from, to, _ -> null);
    }

    /** @param credits whose words a token of the newer text is one of, if not the author's */
    public static Comparison of(Reading from, Reading to, Function<Token, @Nullable Credit> credits) {
        var script = EditScript.between(from.blocks(), to.blocks());
        var before = new Outline(from.manuscript());
        var after = new Outline(to.manuscript());
        var stakes = new StakeRule(from.ask(), to.ask());
        var structure = StructureReading.of(script, before, after);
        var changes = Changes.of(script, stakes, structure, credits);
        if (changes.list().isEmpty()) {
            changes = Changes.of(script, stakes, StructureReading.ofWhatIsLeft(from, to), credits);
        }
        return new Comparison(before, after, script, changes, LayoutReading.of(from, to, script, changes));
    }

    public List<Change> inOrder() {
        return changes.list();
    }

    /** Whether there is anything to see beyond the layout. */
    public boolean isChanged(Edit edit) {
        return !(edit instanceof Edit.Keep keep)
                || !changes.sentence(keep.after()).isEmpty();
    }

    public SideWriter before(Figures figures) {
        return new SideWriter(new ChangeMarker(Side.BEFORE, false, changes), from, figures);
    }

    public SideWriter after(Figures figures) {
        return new SideWriter(new ChangeMarker(Side.AFTER, false, changes), to, figures);
    }

    /** The page with its changes; numbered for print, plain for the screen. */
    public String page(Figures figures, RenderTarget target) {
        var marker = new ChangeMarker(Side.BOTH, target == RenderTarget.PRINT, changes);
        var markup = new RedlineMarkup(new Markup(figures, target), marker, block -> block);
        script.edits().forEach(markup::edit);
        return markup.finish();
    }
}
