package io.sixpager.memo;

import io.sixpager.memo.Gate.RuleResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Evaluates the rules of a memo's policy. Pure: the same memo gives the same gate, today and in ten years. */
public final class Gatekeeper {

    private Gatekeeper() {}

    /** How the memo stands before the policy of its review; empty while no review was opened. */
    public static Optional<Gate> evaluate(MemoState memo) {
        var review = memo.review();
        if (review == null) {
            return Optional.empty();
        }
        var policy = review.rules();
        return Optional.of(Gate.of(
                policy,
                policy.rules().stream().map(rule -> result(rule, memo, review)).toList()));
    }

    private static RuleResult result(GateRule rule, MemoState memo, Review review) {
        return switch (rule) {
            case GateRule.AllApproversAssent r -> allApproversAssent(r, memo, review);
            case GateRule.QuorumAssents r -> quorumAssents(r, memo, review);
            case GateRule.NoOpenObjection r -> noOpenObjection(r, memo);
            case GateRule.PageLimit r -> pageLimit(r, memo);
            case GateRule.PredictionsStated r -> predictionsStated(r, memo);
            case GateRule.EveryPageShown r -> everyPageShown(r, memo, review);
            case GateRule.NobodyApprovesTheirOwn r -> nobodyApprovesTheirOwn(r, memo, review);
            case GateRule.DeciderNamed r -> deciderNamed(r, memo, review);
        };
    }

    private static RuleResult allApproversAssent(GateRule rule, MemoState memo, Review review) {
        var counted = counted(review);
        var missing = accounts(counted, p -> !assents(p, memo));
        if (counted.isEmpty()) {
            return failed(rule, "No approver is left who could assent; the owner must add one.", owner(memo));
        }
        return missing.isEmpty()
                ? passed(rule, "All " + count(counted.size(), "approver") + " assent" + dissent(counted, memo) + ".")
                : failed(rule, "Missing: the assent of " + names(missing) + ".", missing);
    }

    private static RuleResult quorumAssents(GateRule.QuorumAssents rule, MemoState memo, Review review) {
        var counted = counted(review);
        var assenting = accounts(counted, p -> assents(p, memo));
        var missing = accounts(counted, p -> !assents(p, memo));
        var sentence = assenting.size() + " of " + count(counted.size(), "approver") + " assent; more than "
                + rule.percent() + " % must.";
        if (counted.isEmpty()) {
            return failed(rule, "No approver is left who could assent; the owner must add one.", owner(memo));
        }
        return assenting.size() * 100 > counted.size() * rule.percent()
                ? passed(rule, sentence)
                : failed(rule, sentence, missing);
    }

    private static RuleResult noOpenObjection(GateRule rule, MemoState memo) {
        var open = memo.blockingObjections().toList();
        if (open.isEmpty()) {
            return passed(rule, "No blocking objection is open.");
        }
        var raisers = open.stream().map(o -> o.raised().account()).distinct().toList();
        return failed(
                rule,
                count(open.size(), "blocking objection") + (open.size() == 1 ? " is" : " are") + " open, raised by "
                        + names(raisers) + ". Whoever raised one lifts it, or the decider overrides it with a reason.",
                raisers);
    }

    private static RuleResult pageLimit(GateRule.PageLimit rule, MemoState memo) {
        var current = memo.current();
        if (current.isEmpty()) {
            return failed(rule, "There is no revision yet.", owner(memo));
        }
        var facts = current.get().facts();
        if (facts.pages() <= rule.pages()) {
            return passed(rule, "The memo has " + count(facts.pages(), "page") + " of at most " + rule.pages() + ".");
        }
        var overflow = facts.overflow();
        return failed(
                rule,
                "The memo has " + count(facts.pages(), "page") + "; at most " + rule.pages() + " are allowed."
                        + (overflow == null
                                ? ""
                                : " " + count(overflow.lines(), "line") + " too many, from the paragraph “"
                                        + overflow.paragraph() + "”."),
                owner(memo));
    }

    private static RuleResult predictionsStated(GateRule.PredictionsStated rule, MemoState memo) {
        int stated = memo.current().map(r -> r.facts().predictions()).orElse(0);
        var sentence =
                "The memo states " + count(stated, "prediction") + "; at least " + rule.atLeast() + " are asked for.";
        return stated >= rule.atLeast() ? passed(rule, sentence) : failed(rule, sentence, owner(memo));
    }

    private static RuleResult everyPageShown(GateRule rule, MemoState memo, Review review) {
        var unread = accounts(counted(review), p -> assents(p) && !wasShownEverything(p, memo, review));
        return unread.isEmpty()
                ? passed(rule, "Every assenting approver was shown every page of the revision they assented to.")
                : failed(
                        rule,
                        names(unread) + (unread.size() == 1 ? " has" : " have")
                                + " assented without being shown every page.",
                        unread);
    }

    private static boolean wasShownEverything(Participant participant, MemoState memo, Review review) {
        var verdict = participant.verdict();
        if (verdict == null) {
            return false;
        }
        var reader = verdict.by().account();
        var revision = memo.revision(verdict.readRevision());
        return revision.isPresent()
                && review.readings().stream()
                        .filter(reading -> reading.isOf(reader, verdict.readRevision()))
                        .anyMatch(reading -> IntStream.rangeClosed(
                                        1, revision.get().facts().allPages())
                                .allMatch(reading.pages()::contains));
    }

    private static RuleResult nobodyApprovesTheirOwn(GateRule rule, MemoState memo, Review review) {
        var own = accounts(
                review.participants().stream().filter(Participant::takesPart).toList(),
                p -> assents(p) && isOwn(p, memo));
        return own.isEmpty()
                ? passed(rule, "Nobody approves a memo of their own.")
                : failed(rule, names(own) + " wrote this memo and cannot approve it.", own);
    }

    private static boolean isOwn(Participant participant, MemoState memo) {
        var verdict = participant.verdict();
        return memo.header().isAuthor(participant.account())
                || (verdict != null && memo.header().isAuthor(verdict.by().account()));
    }

    private static RuleResult deciderNamed(GateRule rule, MemoState memo, Review review) {
        return review.decider()
                .map(decider -> passed(rule, decider.account() + " decides."))
                .orElseGet(() -> failed(rule, "Nobody is left to decide; the owner must name a decider.", owner(memo)));
    }

    /** Approvers who have not recused themselves and do not abstain. */
    private static List<Participant> counted(Review review) {
        return review.active(Role.APPROVER)
                .filter(p -> {
                    var verdict = p.verdict();
                    return verdict == null || !verdict.stands() || verdict.kind() != VerdictKind.ABSTAIN;
                })
                .toList();
    }

    /** An overridden objection no longer withholds its raiser's assent; the dissent stays on record. */
    private static boolean assents(Participant participant, MemoState memo) {
        return assents(participant) || isOverridden(participant, memo);
    }

    private static boolean assents(Participant participant) {
        var verdict = participant.verdict();
        return verdict != null && verdict.assents();
    }

    private static boolean isOverridden(Participant participant, MemoState memo) {
        var verdict = participant.verdict();
        return verdict != null
                && verdict.stands()
                && verdict.kind() == VerdictKind.OBJECT
                && memo.blockingObjectionOf(participant.account()).isEmpty();
    }

    private static String dissent(List<Participant> counted, MemoState memo) {
        var notes = counted.stream()
                .filter(p -> p.verdict() != null && p.verdict().kind() != VerdictKind.AGREE)
                .map(p -> p.account() + " "
                        + (isOverridden(p, memo)
                                ? "is overridden"
                                : p.verdict().kind().verb()))
                .toList();
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private static List<String> accounts(List<Participant> participants, Predicate<Participant> which) {
        return participants.stream().filter(which).map(Participant::account).toList();
    }

    private static List<String> owner(MemoState memo) {
        return List.of(memo.header().owner());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String names(List<String> accounts) {
        return accounts.size() < 2
                ? String.join("", accounts)
                : accounts.stream().limit(accounts.size() - 1L).collect(Collectors.joining(", "))
                        + " and "
                        + accounts.getLast();
    }

    private static RuleResult passed(GateRule rule, String sentence) {
        return new RuleResult(rule.key(), true, sentence, List.of());
    }

    private static RuleResult failed(GateRule rule, String sentence, List<String> blocking) {
        return new RuleResult(rule.key(), false, sentence, blocking);
    }
}
