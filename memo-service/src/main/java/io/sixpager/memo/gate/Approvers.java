package io.sixpager.memo.gate;

import io.sixpager.memo.model.Dates;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.ParticipantChange;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The approvers of a memo and how they stand to its text: who counts, who assents, and who was shown all of it. */
record Approvers(MemoState memo, Review review) {

    /** Whoever has not recused themselves and does not abstain. */
    List<Participant> counted() {
        return review.active(Role.APPROVER)
                .filter(p -> {
                    var verdict = p.verdict();
                    return verdict == null || !verdict.stands() || verdict.kind() != VerdictKind.ABSTAIN;
                })
                .toList();
    }

    List<String> assenting() {
        return accounts(this::assents);
    }

    List<String> missing() {
        return accounts(p -> !assents(p));
    }

    /** Whoever assents without having been shown every page; an overridden objector does not assent to a text. */
    List<String> unshown() {
        return accounts(p -> hasAssented(p) && !wasShownEverything(p));
    }

    /** Whoever assents under conditions. */
    List<String> underConditions() {
        return accounts(p -> {
            var verdict = p.verdict();
            return verdict != null && verdict.stands() && verdict.kind() == VerdictKind.AGREE_WITH_CONDITIONS;
        });
    }

    /** Whoever assents to a text that they, or the deputy who spoke for them, have written. */
    Stream<Participant> ofTheirOwn() {
        return review.active(Role.APPROVER).filter(p -> hasAssented(p) && memo.hasWritten(writer(p)));
    }

    /** Of an approver and the deputy who spoke for them, the one who wrote the memo. */
    String writer(Participant participant) {
        var verdict = participant.verdict();
        return verdict == null || memo.hasWritten(participant.account())
                ? participant.account()
                : verdict.by().account();
    }

    /** The sentence of a rule, and behind it who was asked for assent later, or is no longer asked. */
    String withChanges(String sentence) {
        return Stream.concat(
                        Stream.of(sentence),
                        review.changes().stream()
                                .filter(change -> change.role() == Role.APPROVER)
                                .map(Approvers::told))
                .collect(Collectors.joining(" "));
    }

    private static String told(ParticipantChange change) {
        var who = Mention.of(change.account());
        var by = Mention.of(change.by().account());
        var day = " on " + Dates.day(change.at());
        var because = change.reason() == null ? "." : ": “" + change.reason() + "”";
        return switch (change.kind()) {
                    case ADDED -> who + " was added by " + by + day;
                    case REMOVED -> who + " was asked, and removed by " + by + day;
                    case RECUSED -> who + " was asked, and stepped back" + day;
                }
                + because;
    }

    /** What goes beyond a plain yes, in brackets. */
    String dissent() {
        var notes = counted().stream()
                .filter(p -> p.verdict() != null && p.verdict().kind() != VerdictKind.AGREE)
                .map(p -> Mention.of(p.account()) + " "
                        + (isOverridden(p)
                                ? "is overridden"
                                : p.verdict().kind().verb()))
                .toList();
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private boolean assents(Participant participant) {
        return hasAssented(participant) || isOverridden(participant);
    }

    private static boolean hasAssented(Participant participant) {
        var verdict = participant.verdict();
        return verdict != null && verdict.assents();
    }

    /** An overridden objection no longer withholds its raiser's assent; the dissent stays on record. */
    private boolean isOverridden(Participant participant) {
        var verdict = participant.verdict();
        return verdict != null
                && verdict.stands()
                && verdict.kind() == VerdictKind.OBJECT
                && memo.blockingObjectionOf(participant.account()).isEmpty();
    }

    private boolean wasShownEverything(Participant participant) {
        var verdict = participant.verdict();
        if (verdict == null) {
            return false;
        }
        var read = memo.revision(verdict.readRevision());
        return read.isPresent()
                && review.reading(verdict.by().account(), verdict.readRevision())
                        .filter(reading -> IntStream.rangeClosed(
                                        1, read.get().facts().allPages())
                                .allMatch(reading.pages()::contains))
                        .isPresent();
    }

    private List<String> accounts(Predicate<Participant> which) {
        return counted().stream().filter(which).map(Participant::account).toList();
    }
}
