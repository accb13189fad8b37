package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.GIVE_VERDICT;
import static io.sixpager.memo.model.MemoObligation.Kind.GIVE_VERDICT_AGAIN;

import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.shared.Mention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must happen next, in one sentence, and by whom. */
public record NextStep(String sentence, List<String> by) {

    private static final String READER = "You";

    /** As everybody reads it. */
    public static NextStep of(MemoState memo) {
        return of(memo, null);
    }

    /** As one reader does: what they have to do comes first. */
    public static NextStep of(MemoState memo, @Nullable String reader) {
        var owed = Obligations.of(memo);
        var by = owed.stream().map(MemoObligation::account).distinct().toList();
        return new NextStep(
                switch (memo.stage()) {
                    case DRAFT -> draft(memo, reader);
                    case IN_REVIEW -> review(memo, owed, reader);
                    case DECIDED -> decided(memo, owed, reader);
                    case WITHDRAWN -> "The memo was withdrawn. The owner may reopen it.";
                    case SUPERSEDED -> "Another memo has taken this one's place.";
                },
                by);
    }

    private static String draft(MemoState memo, @Nullable String reader) {
        var owner = memo.header().owner();
        var own = owner.equals(reader);
        var s = own ? "" : "s";
        return (own ? "You" : Mention.of(owner))
                + (memo.revisions().isEmpty()
                        ? " submit" + s + " the first revision."
                        : " write" + s + " another revision, or open" + s + " the review of revision "
                                + memo.currentNumber() + ".");
    }

    private static String decided(MemoState memo, List<MemoObligation> owed, @Nullable String reader) {
        var decision = memo.decision();
        return decision == null
                ? "The memo is decided."
                : Mention.of(decision.by().account()) + " " + decision.outcome().participle() + " revision "
                        + decision.revision() + ". "
                        + (owed.isEmpty() ? "Nothing is owed." : acts(memo, owed, reader));
    }

    private static String review(MemoState memo, List<MemoObligation> owed, @Nullable String reader) {
        var overdue = memo.review() == null ? "" : Overdue.sentence(memo.review());
        return overdue + (overdue.isEmpty() ? "" : " ") + acts(memo, owed, reader);
    }

    private static String acts(MemoState memo, List<MemoObligation> owed, @Nullable String reader) {
        return owed.stream()
                .filter(obligation -> !standsIn(memo, obligation))
                .sorted(Comparator.comparing(obligation -> !concerns(memo, obligation, reader)))
                .collect(Collectors.groupingBy(
                        NextStep::act,
                        LinkedHashMap::new,
                        Collectors.mapping(obligation -> who(memo, obligation, reader), Collectors.toList())))
                .entrySet()
                .stream()
                .map(act -> sentence(act.getKey(), act.getValue(), memo.currentNumber()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String sentence(String act, List<String> people, int revision) {
        var distinct = people.stream().distinct().toList();
        var several = people.size() > 1;
        var one = distinct.size() == 1 && !distinct.getFirst().startsWith(READER);
        return Mention.listed(distinct) + " "
                + act.formatted(one ? "s" : "", revision, several ? "s" : "", several ? "them" : "it");
    }

    /** One verdict is owed, by whoever of the two gives it first: the deputy is named beside the approver. */
    private static String who(MemoState memo, MemoObligation obligation, @Nullable String reader) {
        var holder = obligation.account().equals(reader) ? READER : Mention.of(obligation.account());
        return memo.participant(obligation.account())
                .map(Participant::delegate)
                .filter(_ -> isVerdict(obligation))
                .map(deputy -> holder + " (or " + (deputy.equals(reader) ? "you" : Mention.of(deputy)) + ")")
                .orElse(holder);
    }

    private static boolean concerns(MemoState memo, MemoObligation obligation, @Nullable String reader) {
        return obligation.account().equals(reader)
                || (reader != null
                        && isVerdict(obligation)
                        && memo.participant(obligation.account())
                                .filter(holder -> holder.hasDeputy(reader))
                                .isPresent());
    }

    private static boolean standsIn(MemoState memo, MemoObligation obligation) {
        return isVerdict(obligation) && memo.participant(obligation.account()).isEmpty();
    }

    private static boolean isVerdict(MemoObligation obligation) {
        return obligation.kind() == GIVE_VERDICT || obligation.kind() == GIVE_VERDICT_AGAIN;
    }

    /** A verb for the third person, with the number of the revision, the plural and the pronoun of what is acted on. */
    private static String act(MemoObligation obligation) {
        return switch (obligation.kind()) {
            case REVISE -> "submit%s a revision that meets the rules";
            case OPEN_REVIEW -> "open%s the review";
            case GIVE_VERDICT, GIVE_VERDICT_AGAIN -> "give%s a verdict on revision %d";
            case READ -> "look%s at every page of revision %d";
            case ANSWER_OBJECTION -> "answer%1$s the open objection%3$s";
            case SETTLE_OBJECTION -> "lift%1$s the answered objection%3$s, or the decider overrides %4$s";
            case MEET_CONDITION -> "meet%1$s the condition%3$s";
            case CONFIRM_CONDITION -> "confirm%1$s the condition%3$s, or say%1$s what is missing";
            case LOOK_AGAIN -> "look%s at an objection raised since";
            case DECIDE -> "decide%s";
            case EXTEND_OR_ASK -> "extend%1$s the review or ask%1$s for the decision";
            case NAME_PARTICIPANT -> "name%s the participant who is missing";
            case TAKE_OVER -> "take%s over the memo";
            case NOTE_RECUSAL -> "take%s note of who has stepped back";
        };
    }
}
