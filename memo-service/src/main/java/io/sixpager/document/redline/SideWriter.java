package io.sixpager.document.redline;

import io.sixpager.document.Figures;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.Markup;
import io.sixpager.document.html.Plate;
import io.sixpager.document.manuscript.Frame;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.manuscript.Manuscript;
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
    private final Ink ink;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    SideWriter(Side side, Changes changes, Manuscript manuscript, Figures figures) {
        this.figures = figures;
        ink = new Ink(side, false, changes);
        number(manuscript);
    }

    public @Nullable String piece(Edit edit) {
        var markup = new RedlineMarkup(new Markup(figures, Plate.SCREEN), ink, this::placed);
        markup.edit(edit);
        var html = markup.finish();
        return html.isBlank() ? null : AllowList.sanitise(html);
    }

    private void number(Manuscript manuscript) {
        var last = new HashMap<Integer, Integer>();
        for (var leaf : manuscript.leaves()) {
            for (int i = 1; i < leaf.frames().size(); i++) {
                var list = leaf.frames().get(i - 1);
                var item = leaf.frames().get(i);
                if (item.tag().equals("li") && !numbers.containsKey(item.serial())) {
                    numbers.put(item.serial(), last.merge(list.serial(), start(list), (before, _) -> before + 1));
                }
            }
        }
    }

    private static int start(Frame list) {
        var start = START.matcher(list.attributes());
        return start.find() ? Integer.parseInt(start.group(1)) : 1;
    }

    /** Without the sections and the ids of the page; an item that goes on has no marker of its own. */
    private Leaf placed(Leaf leaf) {
        var frames = new ArrayList<Frame>();
        for (var frame : leaf.frames()) {
            switch (frame.tag()) {
                case "section" -> {}
                case "li" -> frames.add(item(frame));
                default -> frames.add(frame.withoutId(frame.serial()));
            }
        }
        return new Leaf(frames, "", leaf.place(), leaf.content());
    }

    private Frame item(Frame frame) {
        var attributes = frame.attributes().isEmpty()
                ? " value=\"" + numbers.getOrDefault(frame.serial(), 1) + "\""
                : frame.attributes();
        return new Frame("li", attributes + (begun.add(frame.serial()) ? "" : " class=\"more\""), "", frame.serial());
    }
}
