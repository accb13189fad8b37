package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.manuscript.Reading;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Names what differs between two texts although nothing in it is another word or built in another way. */
final class LayoutReading {

    private static final String SPELLING = "The Markdown is written in another way; the page is the same.";

    private LayoutReading() {}

    static List<String> of(Reading from, Reading to, EditScript script, Changes changes) {
        var kept = script.edits().stream()
                .filter(Keep.class::isInstance)
                .map(Keep.class::cast)
                .toList();
        var found = new ArrayList<String>();
        say(found, "Bold, italic or code type", count(kept, LayoutReading::formats));
        say(found, "Line breaks", count(kept, LayoutReading::breaks));
        say(found, "The space between the items of a list", count(kept, LayoutReading::spacing));
        say(found, "The alignment of columns", count(kept, LayoutReading::alignments));
        if (found.isEmpty() && changes.list().isEmpty() && !from.text().equals(to.text())) {
            found.add(SPELLING);
        }
        return List.copyOf(found);
    }

    private static void say(List<String> found, String what, long blocks) {
        if (blocks > 0) {
            found.add(what + " changed in " + (blocks == 1 ? "one block." : blocks + " blocks."));
        }
    }

    private static long count(List<Keep> kept, Function<TextBlock, List<String>> layout) {
        return kept.stream()
                .filter(keep -> !layout.apply(keep.before()).equals(layout.apply(keep.after())))
                .count();
    }

    private static List<String> formats(TextBlock block) {
        return block.tokens().stream()
                .filter(token -> !token.isSpace())
                .map(Token::format)
                .toList();
    }

    /** Before which word a line begins. */
    private static List<String> breaks(TextBlock block) {
        var breaks = new ArrayList<String>();
        int words = 0;
        for (var token : block.tokens()) {
            if (token.kind() == Kind.LINE_BREAK) {
                breaks.add(String.valueOf(words));
            }
            words += token.isSpace() ? 0 : 1;
        }
        return breaks;
    }

    private static List<String> spacing(TextBlock block) {
        return block.content() instanceof Prose prose && block.headingLevel() == 0 ? List.of(prose.tag()) : List.of();
    }

    private static List<String> alignments(TextBlock block) {
        return block.content() instanceof Table table ? table.alignments() : List.of();
    }
}
