package io.sixpager.document.redline;

import io.sixpager.document.Figures;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.Outline;
import io.sixpager.document.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one side of a comparison in pieces. A list that is cut into pieces keeps its numbers. */
public final class SideWriter {

    private final Figures figures;
    private final ChangeMarker marker;
    private final Outline outline;
    private final Set<Integer> begun = new HashSet<>();

    SideWriter(ChangeMarker marker, Outline outline, Figures figures) {
        this.figures = figures;
        this.marker = marker;
        this.outline = outline;
    }

    public @Nullable String piece(Edit edit) {
        var markup = new RedlineMarkup(new Markup(figures, RenderTarget.SCREEN), marker, this::placed);
        markup.edit(edit);
        var html = markup.finish();
        return html.isBlank() ? null : AllowList.sanitise(html);
    }

    /** Without the sections and the ids of the page; an item that goes on has no marker of its own. */
    private TextBlock placed(TextBlock block) {
        var containers = new ArrayList<Container>();
        for (var container : block.containers()) {
            switch (container.tag()) {
                case "section" -> {}
                case "li" -> containers.add(item(container));
                default -> containers.add(container.withoutId(container.serial()));
            }
        }
        return new TextBlock(containers, "", block.place(), block.content());
    }

    private Container item(Container container) {
        var attributes = container.attributes().isEmpty()
                ? " value=\"" + outline.number(container) + "\""
                : container.attributes();
        return new Container(
                "li", attributes + (begun.add(container.serial()) ? "" : " class=\"more\""), "", container.serial());
    }
}
