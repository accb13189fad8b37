package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.MemoCommand.NameRevision;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.RevisionNamed;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.shared.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A new revision, what it does to the verdicts given so far, and the names of revisions. */
public final class Revising {

    /** The rule by which a verdict outlives a revision; stored with every verdict that does. */
    public static final String CARRY_RULE = "carry-identical-or-layout-only-1";

    private Revising() {}

    static List<MemoEvent> submit(MemoState memo, SubmitRevision c) {
        Eligibility.revising(memo, c.by().account());
        requireCurrentBase(memo, c.baseRevision());
        var summary = VisibleText.text("The summary of the change", c.summary(), Guards.SUMMARY_LIMIT);

        requireTwoParents(c);
        requireOldText(memo, c);

        var number = memo.currentNumber() + 1;
        var merge = c.merge();
        var text = c.text();
        var events = new ArrayList<MemoEvent>();
        events.add(new RevisionSubmitted(
                c.memoId(),
                c.by(),
                number,
                c.baseRevision(),
                text.contentHash(),
                summary,
                text.facts(),
                merge == null ? null : merge.reference(),
                c.restores()));
        // An objection outlives every revision until its raiser lifts it or the decider overrides it.
        Lapsing.standing(memo)
                .map(participant -> carryOrLapse(c, participant, number))
                .forEach(events::add);
        return events;
    }

    static List<MemoEvent> name(MemoState memo, NameRevision c) {
        Eligibility.namingRevision(memo, c.by().account());
        var revision = Guards.revision(memo, c.revision());
        var name = Guards.name(c.name());
        memo.revisions().stream().filter(r -> name.equalsIgnoreCase(r.name())).forEach(r -> {
            if (r != revision) {
                throw conflict("Revision " + r.number() + " is called “" + r.name() + "” already.");
            }
            if (name.equals(r.name())) {
                throw conflict("That is the name of revision " + r.number() + " already.");
            }
        });
        return List.of(new RevisionNamed(c.memoId(), c.by(), revision.number(), revision.contentHash(), name));
    }

    private static void requireCurrentBase(MemoState memo, int base) {
        Guards.requireBase(memo, base);
        var current = memo.currentNumber();
        if (base < current) {
            throw stale(
                    "Your text is based on revision " + base + ", but the memo has moved on to revision " + current
                            + ". Nothing was stored; your text is still yours.",
                    Guards.whatCameAfter(memo, base));
        }
    }

    private static void requireTwoParents(SubmitRevision c) {
        var merge = c.merge();
        if (merge == null) {
            return;
        }
        if (merge.ancestor() < 0 || merge.ancestor() > c.baseRevision()) {
            throw invalid("Revision " + merge.ancestor() + " does not come before revision " + c.baseRevision()
                    + "; a merge joins a text made from an earlier revision with the newest.");
        }
        if (merge.ancestor() == c.baseRevision()) {
            throw invalid("Your text is based on revision " + c.baseRevision()
                    + ", the newest; there is nothing to merge. Submit it as it is.");
        }
        if (c.restores() != null) {
            throw invalid("A revision is either a merge or the restoration of an old one.");
        }
    }

    private static void requireOldText(MemoState memo, SubmitRevision c) {
        var number = c.restores();
        if (number == null) {
            return;
        }
        var old = Guards.revision(memo, number);
        if (number == memo.currentNumber()) {
            throw invalid("Revision " + number + " is the newest; there is nothing to restore.");
        }
        if (!old.contentHash().equals(c.text().contentHash())) {
            throw invalid("The text is not that of revision " + number + "; to restore it, take it as it is.");
        }
    }

    private static MemoEvent carryOrLapse(SubmitRevision c, Participant participant, int number) {
        var changeClass = c.text().facts().changeClass();
        return changeClass.carriesVerdicts()
                ? new VerdictCarried(
                        c.memoId(),
                        c.by(),
                        participant.account(),
                        c.baseRevision(),
                        number,
                        c.text().contentHash(),
                        CARRY_RULE)
                : new VerdictLapsed(
                        c.memoId(),
                        c.by(),
                        participant.account(),
                        number,
                        "Revision " + number + " changed the text: " + changeClass.phrase() + ".");
    }
}
