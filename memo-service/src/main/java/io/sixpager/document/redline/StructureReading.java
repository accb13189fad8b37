package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.manuscript.ComparisonKeys;
import io.sixpager.document.manuscript.Outline;
import io.sixpager.document.manuscript.Reading;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each block that both texts have how its place was another one: its level, its list, what it is a part of. */
final class StructureReading {

    private final Outline before;
    private final Outline after;
    private final ListReading lists;
    private final Map<TextBlock, Object> counterparts = new IdentityHashMap<>();
    private final Map<TextBlock, String> sentences = new IdentityHashMap<>();

    private StructureReading(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        lists = new ListReading(before, after);
    }

    /** A sentence for each block of the newer text that stood in another place. */
    static Map<TextBlock, String> of(EditScript script, Outline before, Outline after) {
        var reading = new StructureReading(before, after);
        script.edits().forEach(reading::pair);
        script.edits().forEach(reading::read);
        return reading.sentences;
    }

    /** Two texts that have the same words and are built differently never compare as equal. */
    static Map<TextBlock, String> ofWhatIsLeft(Reading from, Reading to) {
        var old = from.structure().lines();
        var now = to.structure().lines();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!old.get(i).equals(now.get(i))) {
                var sentences = new IdentityHashMap<TextBlock, String>();
                sentences.put(to.manuscript().blocks().get(i), "Stands in another list or quotation");
                return sentences;
            }
        }
        return Map.of();
    }

    private void pair(Edit edit) {
        switch (edit) {
            case Pair pair -> pair(pair, List.of(pair.before()), List.of(pair.after()));
            case MoveTo to -> pair(to.move().content());
            case Regroup regroup -> pair(regroup, regroup.before(), regroup.after());
            case MoveFrom _, Remove _, Insert _ -> {}
        }
    }

    private void pair(Edit edit, List<TextBlock> old, List<TextBlock> now) {
        old.forEach(block -> counterparts.put(block, edit));
        now.forEach(block -> counterparts.put(block, edit));
    }

    private void read(Edit edit) {
        switch (edit) {
            case Pair pair -> read(pair.before(), pair.after(), true);
            case MoveTo to ->
                read(to.move().content().before(), to.move().content().after(), false);
            case Regroup regroup ->
                read(regroup.before().getFirst(), regroup.after().getFirst(), true);
            case MoveFrom _, Remove _, Insert _ -> {}
        }
    }

    private void read(TextBlock old, TextBlock now, boolean stays) {
        var found = new ArrayList<String>();
        kind(old, now, found);
        var was = before.of(old);
        var is = after.of(now);
        var part = isCounterpart(was.above(), is.above());
        if (!part || was.leads() != is.leads() || !was.path().equals(is.path())) {
            var place = place(is);
            var other = place(was);
            found.add(
                    place.equals(other)
                            ? "in another place of its list or quotation"
                            : "now " + place + ", was " + other);
        } else if (stays) {
            lists.read(old, now, found);
        }
        if (!found.isEmpty()) {
            var sentence = String.join("; ", found);
            sentences.put(now, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        }
    }

    private boolean isCounterpart(@Nullable TextBlock old, @Nullable TextBlock now) {
        if (old == null || now == null) {
            return old == now;
        }
        var edit = counterparts.get(old);
        return edit != null && edit == counterparts.get(now);
    }

    private static void kind(TextBlock old, TextBlock now, List<String> found) {
        if (!Similarity.kind(old).equals(Similarity.kind(now))) {
            found.add(Similarity.kind(now) + ", was " + Similarity.kind(old));
        }
        if (old.headingLevel() == 0 || now.headingLevel() == 0) {
            return;
        }
        if (old.headingLevel() != now.headingLevel()) {
            found.add("heading of level " + now.headingLevel() + ", was " + old.headingLevel());
        }
        var was = number(old);
        var is = number(now);
        if (!was.equals(is)) {
            found.add("numbered " + is + ", was " + was);
        }
    }

    private static String number(TextBlock heading) {
        var number = Tokens.text(heading.tokens().subList(0, ComparisonKeys.numbering(heading)))
                .strip();
        return number.isEmpty() ? "with no number" : number;
    }

    private static String place(Outline.Position position) {
        var above = position.above() == null ? "" : " of " + ChangeMarker.quoted(position.above());
        var place = !position.leads()
                ? above.isEmpty() ? "outside of any list" : "part" + above
                : above.isEmpty() ? "an item of a list" : "a subitem" + above;
        return position.isQuoted() ? place + ", quoted" : place;
    }
}
