package io.sixpager.document.redline;

import io.sixpager.document.Figures;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes one side of a comparison in pieces. A list that is cut into pieces keeps its numbers. */
public final class SideWriter {

    private static final Pattern START = Pattern.compile(" start=\"(\\d+)\"");

    private final Figures figures;
    private final ChangeMarker marker;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    SideWriter(ChangeMarker marker, Manuscript manuscript, Figures figures) {
        this.figures = figures;
        this.marker = marker;
        number(manuscript);
    }

    public @Nullable String piece(Edit edit) {
        var markup = new RedlineMarkup(new Markup(figures, RenderTarget.SCREEN), marker, this::placed);
        markup.edit(edit);
        var html = markup.finish();
        return html.isBlank() ? null : AllowList.sanitise(html);
    }

    private void number(Manuscript manuscript) {
        var last = new HashMap<Integer, Integer>();
        for (var block : manuscript.blocks()) {
            for (int i = 1; i < block.containers().size(); i++) {
                var list = block.containers().get(i - 1);
                var item = block.containers().get(i);
                if (item.tag().equals("li") && !numbers.containsKey(item.serial())) {
                    numbers.put(item.serial(), last.merge(list.serial(), start(list), (before, _) -> before + 1));
                }
            }
        }
    }

    private static int start(Container list) {
        var start = START.matcher(list.attributes());
        return start.find() ? Integer.parseInt(start.group(1)) : 1;
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
                ? " value=\"" + numbers.getOrDefault(container.serial(), 1) + "\""
                : container.attributes();
        return new Container(
                "li", attributes + (begun.add(container.serial()) ? "" : " class=\"more\""), "", container.serial());
    }
}
