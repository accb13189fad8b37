package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.GateRule;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The gate as a reader sees it: as the decision recorded it, else as it stands. */
    public static Optional<Gate> shown(MemoState memo) {
        var decision = memo.decision();
        return decision == null ? evaluate(memo) : Optional.of(decision.gate());
    }

    private static RuleResult result(GateRule rule, MemoState memo, Review review) {
        var approvers = new Approvers(memo, review);
        return switch (rule) {
            case GateRule.AllApproversAssent r -> allApproversAssent(r, approvers);
            case GateRule.QuorumAssents r -> quorumAssents(r, approvers);
            case GateRule.NoOpenObjection r -> noOpenObjection(r, memo);
            case GateRule.PageLimit r -> pageLimit(r, memo);
            case GateRule.PredictionsStated r -> predictionsStated(r, memo);
            case GateRule.EveryPageShown r -> everyPageShown(r, approvers);
            case GateRule.NobodyApprovesTheirOwn r -> nobodyApprovesTheirOwn(r, approvers);
            case GateRule.DeciderNamed r -> deciderNamed(r, memo, review);
        };
    }

    private static RuleResult allApproversAssent(GateRule rule, Approvers approvers) {
        var counted = approvers.counted().size();
        var missing = approvers.missing();
        if (counted == 0) {
            return nobodyLeft(rule, approvers);
        }
        return missing.isEmpty()
                ? passed(rule, "All " + count(counted, "approver") + " assent" + approvers.dissent() + ".")
                : failed(rule, "Missing: the assent of " + Mention.all(missing) + ".", missing);
    }

    private static RuleResult quorumAssents(GateRule.QuorumAssents rule, Approvers approvers) {
        var counted = approvers.counted().size();
        var assenting = approvers.assenting().size();
        if (counted == 0) {
            return nobodyLeft(rule, approvers);
        }
        var sentence =
                assenting + " of " + count(counted, "approver") + " assent; more than " + rule.percent() + " % must.";
        return assenting * 100 > counted * rule.percent()
                ? passed(rule, sentence)
                : failed(rule, sentence, approvers.missing());
    }

    private static RuleResult nobodyLeft(GateRule rule, Approvers approvers) {
        return failed(rule, "No approver is left who could assent; the owner must add one.", owner(approvers.memo()));
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
                        + Mention.all(raisers)
                        + ". Whoever raised one lifts it, or the decider overrides it with a reason.",
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

    private static RuleResult everyPageShown(GateRule rule, Approvers approvers) {
        var unread = approvers.unshown();
        return unread.isEmpty()
                ? passed(rule, "Every assenting approver was shown every page of the revision they assented to.")
                : failed(
                        rule,
                        Mention.all(unread) + (unread.size() == 1 ? " has" : " have")
                                + " assented without being shown every page.",
                        unread);
    }

    /** The verdicts of other reviewers approve nothing, and a contributor may become an author. */
    private static RuleResult nobodyApprovesTheirOwn(GateRule rule, Approvers approvers) {
        var memo = approvers.memo();
        var own = approvers.ofTheirOwn().toList();
        var decider = approvers.review().decider().map(Participant::account).filter(memo::hasWritten).stream()
                .toList();
        var writers = Stream.concat(own.stream().map(approvers::writer), decider.stream())
                .distinct()
                .toList();
        return writers.isEmpty()
                ? passed(rule, "Nobody approves a memo of their own.")
                : failed(
                        rule,
                        Mention.all(writers) + " wrote this memo and cannot approve it.",
                        Stream.concat(own.stream().map(Participant::account), decider.stream())
                                .toList());
    }

    private static RuleResult deciderNamed(GateRule rule, MemoState memo, Review review) {
        return review.decider()
                .map(decider -> passed(rule, Mention.of(decider.account()) + " decides."))
                .orElseGet(() -> failed(rule, "Nobody is left to decide; the owner must name a decider.", owner(memo)));
    }

    private static List<String> owner(MemoState memo) {
        return List.of(memo.header().owner());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static RuleResult passed(GateRule rule, String sentence) {
        return new RuleResult(rule.key(), true, sentence, List.of());
    }

    private static RuleResult failed(GateRule rule, String sentence, List<String> blocking) {
        return new RuleResult(rule.key(), false, sentence, blocking);
    }
}
