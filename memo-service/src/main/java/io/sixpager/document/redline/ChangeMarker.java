package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Escape;
import io.sixpager.document.text.Excerpt;
import java.util.List;

/** Marks what changed in the text of a page, as far as its side shows it. */
final class ChangeMarker {

    private static final int TITLE = 60;
    private static final String CHANGE = "change-";

    private final Side side;
    private final boolean numbered;
    private final Changes changes;
    private final ComparedText text;
    private int first;
    private int last;

    /** The number of a change stands in the margin of a print; a screen has the list beside it. */
    ChangeMarker(Side side, boolean numbered, Changes changes) {
        this.side = side;
        this.numbered = numbered;
        this.changes = changes;
        text = new ComparedText(side);
    }

    Side side() {
        return side;
    }

    /** The words of both texts, of which the next are written. */
    ComparedText text() {
        return text;
    }

    String id(Object place) {
        return changes.id(place);
    }

    void runs(Markup markup, List<Run> runs) {
        for (var run : runs) {
            if (run.kept()) {
                text.kept(markup, run);
            } else {
                changed(markup, run, id(run));
                if (side.showsAfter() && !changes.sentence(run).isEmpty()) {
                    remark(markup, "ins", "", "", changes.sentence(run));
                }
            }
        }
    }

    /** The id is that of the first of both elements. */
    void changed(Markup markup, Run run, String id) {
        var rest = id;
        if (!run.removed().isEmpty() && side.showsBefore()) {
            mark(markup, "del", rest, () -> text.removed(markup, run.removed()));
        }
        rest = run.removed().isEmpty() ? rest : "";
        if (!run.inserted().isEmpty() && side.showsAfter()) {
            mark(markup, "ins", rest, () -> text.inserted(markup, run.inserted()));
        }
    }

    private void mark(Markup markup, String tag, String id, Runnable tokens) {
        markup.style(null);
        number(id);
        markup.raw("<" + tag + (id.isEmpty() ? "" : " id=\"" + id + "\"") + ">");
        tokens.run();
        markup.style(null);
        markup.raw("</" + tag + ">");
    }

    /** Whether something is told of this place. */
    boolean tells(Object place) {
        return side.showsAfter() && !changes.sentence(place).isEmpty();
    }

    /** A change that shows in no word: its sentence stands where it happened. */
    void told(Markup markup, Object place) {
        if (tells(place)) {
            remark(markup, "ins", id(place), "", changes.sentence(place));
            markup.space();
        }
    }

    /** The same of something without words that is gone. */
    void toldGone(Markup markup, Object place) {
        if (side.showsBefore() && !changes.sentence(place).isEmpty()) {
            remark(markup, "del", id(place), "", changes.sentence(place));
        }
    }

    /** The first words of a block. */
    static String quoted(TextBlock block) {
        return "“" + Excerpt.of(block.text(), TITLE) + "”";
    }

    /** A line without words that came or went. */
    void rule(Markup markup, boolean removed, String id) {
        remark(markup, removed ? "del" : "ins", id, "", removed ? "rule taken out" : "rule put in");
    }

    /** A paragraph begins where none did. */
    void divided(Markup markup, Object part) {
        if (side.showsAfter()) {
            remark(markup, "ins", id(part), "", "¶ divided here");
            markup.space();
        }
    }

    /** A paragraph ended where none does. */
    void joined(Markup markup, Object part) {
        if (side.showsBefore()) {
            remark(markup, "del", id(part), "", "¶ joined here");
            markup.space();
        }
    }

    /** At the new place of what moved: where it came from, with a link to the trace there. */
    void arrival(Markup markup, Pair content) {
        var was = content.before().place().section();
        var from = was.equals(content.after().place().section())
                ? "Moved within this section"
                : was.isEmpty() ? "Moved from the beginning" : "Moved from “" + Excerpt.of(was, TITLE) + "”";
        arrival(markup, content, from);
    }

    void arrival(Markup markup, Object place, String from) {
        var id = id(place);
        if (!id.isEmpty() && side.showsAfter()) {
            remark(markup, "ins", id, "#" + origin(id), from);
            markup.space();
        }
    }

    /** At the old place: where the words stand now; where they are not shown, the first of them. */
    void trace(Markup markup, Pair content) {
        var section = content.after().place().section();
        var to = section.equals(content.before().place().section())
                ? "moved within this section"
                : section.isEmpty() ? "moved to the beginning" : "moved to “" + Excerpt.of(section, TITLE) + "”";
        trace(markup, content, side == Side.BOTH ? content.before().text() : "", to);
    }

    void trace(Markup markup, Object place, String text, String to) {
        var id = id(place);
        var words = Excerpt.of(text, TITLE);
        if (!id.isEmpty()) {
            remark(markup, "del", origin(id), "#" + id, words.isEmpty() ? capital(to) : "“" + words + "” " + to);
            markup.space();
        }
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String origin(String id) {
        return id.replace("change", "origin");
    }

    private void remark(Markup markup, String tag, String id, String link, String sentence) {
        markup.style(null);
        number(id);
        var text = Escape.of(sentence);
        markup.raw("<" + tag + " class=\"mark\"" + (id.isEmpty() ? "" : " id=\"" + id + "\"") + markup.noAddress() + ">"
                + (link.isEmpty() ? text : "<a href=\"" + link + "\">" + text + "</a>") + "</" + tag + ">");
    }

    private void number(String id) {
        if (id.startsWith(CHANGE)) {
            last = Integer.parseInt(id.substring(CHANGE.length()));
            first = first == 0 ? last : first;
        }
    }

    /** What is written by the task has the numbers of its changes in the margin before it. */
    void numbered(Markup markup, Runnable task) {
        first = 0;
        int start = markup.length();
        task.run();
        if (numbered && first > 0) {
            var range = first == last ? "" + first : first + "–" + last;
            markup.insert(start, "<span class=\"number\">" + range + "</span>");
        }
    }
}
