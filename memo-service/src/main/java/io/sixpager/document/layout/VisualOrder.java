package io.sixpager.document.layout;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of each line where they are read. The engine turns round what stands within a piece, but lays the
 * pieces of a line one after another as they were written, although a number between Arabic words, or several
 * words in emphasis, change places.
 */
final class VisualOrder {

    private VisualOrder() {}

    static void apply(Box box) {
        if (box instanceof LineBox line) {
            order(line);
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            apply(box.getChild(i));
        }
    }

    private static void order(LineBox line) {
        var pieces = pieces(line);
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getSubstring()));
        var letters = text.toString().toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return;
        }
        var direction = line.isLayedOutRTL() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(text.toString(), direction);
        var levels = new byte[pieces.size()];
        int at = 0;
        int left = Integer.MAX_VALUE;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(Math.min(at, letters.length - 1));
            at += pieces.get(i).getSubstring().length();
            left = Math.min(left, left(pieces.get(i)));
        }
        var ordered = pieces.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        for (var next : ordered) {
            var piece = (InlineText) next;
            piece.setX(left - piece.getParent().getAbsX());
            left += piece.getWidth();
        }
    }

    private static int left(InlineText piece) {
        return piece.getParent().getAbsX() + piece.getX();
    }

    private static List<InlineText> pieces(LineBox line) {
        var found = new ArrayList<InlineText>();
        for (int i = 0; i < line.getChildCount(); i++) {
            if (line.getChild(i) instanceof InlineLayoutBox inline) {
                collect(inline, found);
            }
        }
        return found;
    }

    private static void collect(InlineLayoutBox box, List<InlineText> found) {
        for (var child : box.getInlineChildren()) {
            if (child instanceof InlineText text && !text.getSubstring().isEmpty()) {
                found.add(text);
            } else if (child instanceof InlineLayoutBox inner) {
                collect(inner, found);
            }
        }
    }
}
