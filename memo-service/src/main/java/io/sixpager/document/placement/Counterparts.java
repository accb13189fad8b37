package io.sixpager.document.placement;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.RowKind;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.diff.Run;
import io.sixpager.document.text.Token;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which word of one text is which of the other, and which words stand in the place of others, by the redline of both. */
final class Counterparts {

    static final int NONE = -1;

    /** Of longer stretches the words are not compared one by one. */
    private static final int FEW = 12;

    /** Words that others replaced. */
    record Replaced(WordRange old, WordRange now) {}

    private final Words from;
    private final Words to;
    private final int[] after;
    private final int[] before;
    private final boolean[] moved;
    private final @Nullable Replaced[] replaced;
    private final Map<Token, Integer> old;
    private final Map<Token, Integer> now;

    Counterparts(EditScript script, Words from, Words to) {
        this.from = from;
        this.to = to;
        after = new int[from.size()];
        before = new int[to.size()];
        Arrays.fill(after, NONE);
        Arrays.fill(before, NONE);
        moved = new boolean[from.size()];
        replaced = new Replaced[from.size()];
        old = places(from);
        now = places(to);
        script.edits().forEach(edit -> follow(edit, false));
    }

    private static Map<Token, Integer> places(Words words) {
        var places = new IdentityHashMap<Token, Integer>(2 * words.size());
        for (int i = 0; i < words.size(); i++) {
            places.put(words.visible.words().get(i).token(), i);
        }
        return places;
    }

    private void follow(Edit edit, boolean elsewhere) {
        switch (edit) {
            case Keep keep ->
                follow(Run.kept(keep.before().tokens(), keep.after().tokens()), elsewhere);
            case Rewrite rewrite -> rewrite.runs().forEach(run -> follow(run, elsewhere));
            case RewriteTable table ->
                table.rows().stream()
                        .filter(row -> row.kind() != RowKind.MOVED_FROM)
                        .forEach(row -> row.cells()
                                .forEach(cell ->
                                        cell.forEach(run -> follow(run, elsewhere || row.kind() == RowKind.MOVED_TO))));
            case Regroup regroup -> regroup.parts().forEach(part -> part.runs().forEach(run -> follow(run, elsewhere)));
            case MoveTo to -> follow(to.move().content(), true);
            case Remove _, Insert _, MoveFrom _ -> {}
        }
    }

    private void follow(Run run, boolean elsewhere) {
        if (run.kept()) {
            keep(run.removed(), run.inserted(), elsewhere);
            return;
        }
        var gone = range(run.removed(), old);
        var come = range(run.inserted(), now);
        if (gone != null && come != null) {
            Arrays.fill(replaced, gone.first(), gone.last() + 1, new Replaced(gone, come));
            Arrays.fill(moved, gone.first(), gone.last() + 1, elsewhere);
            respell(gone, come);
        }
    }

    /** A word that is spelled much like one that it replaced is that one, corrected; so is a number for a number. */
    private void respell(WordRange gone, WordRange come) {
        if (gone.size() > FEW || come.size() > FEW) {
            return;
        }
        int next = come.first();
        for (int word = gone.first(); word <= gone.last(); word++) {
            int other = next;
            while (other <= come.last() && !Spelling.isAlike(from.token(word), to.token(other))) {
                other++;
            }
            if (other <= come.last()) {
                after[word] = other;
                before[other] = word;
                next = other + 1;
            }
        }
    }

    /** A heading with another number has not as many tokens, but ends with the same ones. */
    private void keep(List<Token> removed, List<Token> inserted, boolean elsewhere) {
        for (int i = 1; i <= Math.min(removed.size(), inserted.size()); i++) {
            var word = old.get(removed.get(removed.size() - i));
            var other = now.get(inserted.get(inserted.size() - i));
            if (word != null && other != null) {
                after[word] = other;
                before[other] = word;
                moved[word] = elsewhere;
            }
        }
    }

    private static @Nullable WordRange range(List<Token> tokens, Map<Token, Integer> places) {
        Integer first = null;
        Integer last = null;
        for (var token : tokens) {
            var place = places.get(token);
            first = first == null ? place : first;
            last = place == null ? last : place;
        }
        return first == null || last == null ? null : new WordRange(first, last);
    }

    int size() {
        return after.length;
    }

    /** The counterpart of a word, or {@link #NONE}. */
    int after(int word) {
        return after[word];
    }

    int before(int word) {
        return before[word];
    }

    boolean isGone(WordRange words) {
        for (int i = words.first(); i <= words.last(); i++) {
            if (after[i] != NONE) {
                return false;
            }
        }
        return true;
    }

    boolean isMoved(int word) {
        return moved[word];
    }

    @Nullable Replaced replaced(int word) {
        return replaced[word];
    }
}
