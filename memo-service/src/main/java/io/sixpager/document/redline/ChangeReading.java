package io.sixpager.document.redline;

import io.sixpager.document.ChangeKind;
import io.sixpager.document.Stake;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.change.StakeRule.Judgement;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the edits of a script, one after another, and notes what each of them changed. */
final class ChangeReading {

    private final Changes changes;
    private final StakeRule stakes;
    private final Map<TextBlock, String> structure;
    private boolean askMoved;

    ChangeReading(Changes changes, StakeRule stakes, Map<TextBlock, String> structure) {
        this.changes = changes;
        this.stakes = stakes;
        this.structure = structure;
    }

    void read(Edit edit) {
        switch (edit) {
            case MoveFrom _ -> {}
            case Keep keep -> structure(keep.before(), keep.after());
            case Rewrite rewrite -> {
                structure(rewrite.before(), rewrite.after());
                runs(rewrite.runs(), rewrite.after(), "");
            }
            case RewriteTable table -> {
                structure(table.before(), table.after());
                new TableReading(changes, stakes, this).read(table);
            }
            case Remove remove -> whole(remove, remove.before(), ChangeKind.DELETED);
            case Insert insert -> whole(insert, insert.after(), ChangeKind.INSERTED);
            case Regroup regroup -> {
                structure(regroup.before().getFirst(), regroup.after().getFirst());
                regroup.parts().forEach(part -> {
                    boundary(part);
                    runs(part.runs(), part.after(), "");
                });
            }
            case MoveTo to -> {
                var content = to.move().content();
                if (to.move().first()) {
                    var before = content.before();
                    var stake = stakes.isAsked(before) == stakes.isAsked(content.after()) ? Stake.NONE : Stake.ASK;
                    changes.add(
                            content,
                            ChangeKind.MOVED,
                            stake,
                            content.after(),
                            content.after().text(),
                            before.place().section());
                }
                read(content);
            }
        }
    }

    /** A section that becomes part of the ask, or is one no longer, says so where it begins. */
    private void structure(TextBlock before, TextBlock after) {
        boolean asked = stakes.isAsked(after);
        boolean moved = stakes.isAsked(before) != asked;
        var sentence = structure.getOrDefault(after, "");
        if (moved && !askMoved) {
            var part = asked ? "Now part of what is asked for" : "No longer part of what is asked for";
            sentence = sentence.isEmpty() ? part : sentence + "; " + part.toLowerCase(Locale.ROOT);
        }
        askMoved = moved;
        if (!sentence.isEmpty()) {
            changes.tell(after, moved || asked ? Stake.ASK : Stake.STRUCTURE, after, sentence);
        }
    }

    void runs(List<Run> runs, TextBlock block, String label) {
        if (runs.stream().allMatch(Run::kept)) {
            return;
        }
        var judged = StakeRule.of(runs, label);
        var last = Judgement.NONE;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            // both brackets of a number are one change of it
            if (!run.kept()
                    && !run.isEmpty()
                    && (judged.get(i).is().isEmpty() || !judged.get(i).equals(last))) {
                run(run, judged.get(i), block);
                last = judged.get(i);
            }
        }
    }

    private void run(Run run, Judgement judged, TextBlock block) {
        var stake = stakes.isAsked(block) ? Stake.ASK : judged.stake();
        if (WhiteSpace.isAll(run)) {
            changes.tell(run, stake == Stake.NONE ? Stake.STRUCTURE : stake, block, WhiteSpace.sentence(run));
        } else if (!judged.is().isEmpty() && !judged.was().isEmpty()) {
            changes.add(run, ChangeKind.REPLACED, stake, block, judged.is(), judged.was());
        } else {
            var shown = run.inserted().isEmpty() ? run.removed() : run.inserted();
            var was = kind(run) == ChangeKind.REPLACED ? Tokens.text(run.removed()) : "";
            changes.add(run, kind(run), stake, block, Tokens.text(shown), was);
        }
    }

    private static ChangeKind kind(Run run) {
        return run.removed().isEmpty()
                ? ChangeKind.INSERTED
                : run.inserted().isEmpty() ? ChangeKind.DELETED : ChangeKind.REPLACED;
    }

    /** A block that is new, or gone, is one change. */
    private void whole(Edit edit, TextBlock block, ChangeKind kind) {
        var removed = kind == ChangeKind.DELETED;
        if (block.content() instanceof TextBlock.Rule) {
            changes.add(edit, kind, Stake.NONE, block, "a rule between two parts", "");
            return;
        }
        if (block.text().isEmpty()) {
            changes.tell(edit, Stake.STRUCTURE, block, "Empty paragraph or item " + (removed ? "taken out" : "put in"));
            return;
        }
        var run = removed ? Run.changed(block.tokens(), List.of()) : Run.changed(List.of(), block.tokens());
        changes.add(edit, kind, gravest(List.of(run), block), block, block.text(), "");
    }

    Stake gravest(List<Run> runs, TextBlock block) {
        if (stakes.isAsked(block)) {
            return Stake.ASK;
        }
        return StakeRule.of(runs, "").stream()
                .map(Judgement::stake)
                .min(Stake::compareTo)
                .orElse(Stake.NONE);
    }

    private void boundary(Part part) {
        if (part.isDivided() || part.isJoined()) {
            var kind = part.isDivided() ? ChangeKind.SPLIT : ChangeKind.MERGED;
            changes.add(part, kind, Stake.NONE, part.after(), part.after().text(), "");
        }
    }
}
