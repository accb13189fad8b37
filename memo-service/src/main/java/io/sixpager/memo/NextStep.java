package io.sixpager.memo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What must happen next, in one sentence, and by whom. */
public record NextStep(String sentence, List<String> by) {

    public static NextStep of(MemoState memo) {
        var owed = Obligations.of(memo);
        var by = owed.stream().map(Obligation::account).distinct().toList();
        return new NextStep(
                switch (memo.stage()) {
                    case DRAFT -> draft(memo);
                    case IN_REVIEW ->
                        owed.isEmpty()
                                ? "Nobody can move this memo; the owner must name a decider."
                                : review(memo, owed);
                    case DECIDED -> decided(memo);
                    case WITHDRAWN -> "The memo was withdrawn. The owner may reopen it.";
                    case SUPERSEDED -> "Another memo has taken this one's place.";
                },
                by);
    }

    private static String draft(MemoState memo) {
        var owner = memo.header().owner();
        return memo.revisions().isEmpty()
                ? owner + " submits the first revision."
                : owner + " revises on, or opens the review of revision " + memo.currentNumber() + ".";
    }

    private static String decided(MemoState memo) {
        var decision = memo.decision();
        return decision == null
                ? "The memo is decided."
                : decision.by().account() + " " + decision.outcome().participle() + " revision " + decision.revision()
                        + ". Nothing is owed.";
    }

    private static String review(MemoState memo, List<Obligation> owed) {
        return owed.stream()
                .collect(Collectors.groupingBy(
                        NextStep::act,
                        LinkedHashMap::new,
                        Collectors.mapping(Obligation::account, Collectors.toList())))
                .entrySet()
                .stream()
                .map(act -> sentence(act.getKey(), act.getValue(), memo.currentNumber()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String sentence(String act, List<String> accounts, int revision) {
        var distinct = accounts.stream().distinct().toList();
        var plural = accounts.size() > distinct.size() ? "s" : "";
        return names(distinct) + " " + act.formatted(distinct.size() == 1 ? "s" : "", revision, plural);
    }

    /** A verb for the third person, with the number of the revision and the plural of what is acted on. */
    private static String act(Obligation obligation) {
        return switch (obligation.kind()) {
            case REVISE -> "submit%s a revision that meets the rules";
            case OPEN_REVIEW -> "open%s the review";
            case GIVE_VERDICT, GIVE_VERDICT_AGAIN -> "give%s a verdict on revision %d";
            case ANSWER_OBJECTION -> "answer%1$s the open objection%3$s";
            case SETTLE_OBJECTION -> "lift%1$s the answered objection, or the decider overrides it";
            case DECIDE -> "decide%s";
            case NAME_PARTICIPANT -> "name%s the participant who is missing";
        };
    }

    private static String names(List<String> accounts) {
        return accounts.size() == 1
                ? accounts.getFirst()
                : String.join(", ", accounts.subList(0, accounts.size() - 1)) + " and " + accounts.getLast();
    }
}
