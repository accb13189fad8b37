package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Stage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An approver thinks for themselves before they know what others think: until they have said something of the memo, they
 * and their deputy are told who has answered, and not what. It stands in nobody's way: it is kept by what readers are
 * told.
 */
public record HiddenVerdicts() implements GateRule {

    private static final String KEPT = "No approver is told the verdicts of others before giving their own.";

    /** The memo as an account may know it. */
    public static MemoState shownTo(MemoState memo, String account) {
        return of(memo).contains(account) ? memo.withholdingVerdicts() : memo;
    }

    /**
     * The accounts that may not know the verdicts of others: of each approver who has not answered, and of their deputy.
     * What has once been seen by all, at a decision or the end of the review, is not hidden again.
     */
    public static List<String> of(MemoState memo) {
        var review = memo.review();
        if (review == null
                || memo.stage() != Stage.IN_REVIEW
                || !memo.reopenings().isEmpty()
                || Policy.of(review).rules().stream().noneMatch(HiddenVerdicts.class::isInstance)) {
            return List.of();
        }
        return review.active(Role.APPROVER)
                .filter(approver -> !memo.hasAnswered(approver))
                .flatMap(HiddenVerdicts::ofWhom)
                .toList();
    }

    private static Stream<String> ofWhom(Participant approver) {
        return Stream.of(approver.account(), approver.delegate()).filter(Objects::nonNull);
    }

    @Override
    public String key() {
        return "hidden-verdicts";
    }

    @Override
    public String demand() {
        return KEPT;
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        return passed(KEPT);
    }

    @Override
    public boolean tellsVerdicts() {
        return false;
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Stream.empty();
    }
}
