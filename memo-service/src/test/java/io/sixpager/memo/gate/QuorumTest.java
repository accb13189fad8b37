package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gate of a two-way door: more than half of the approvers assent. */
class QuorumTest {

    private static final List<Invitation> FOUR_APPROVERS = List.of(
            new Invitation("ada", Role.APPROVER),
            new Invitation("ben", Role.APPROVER),
            new Invitation("cy", Role.APPROVER),
            new Invitation("di", Role.APPROVER),
            new Invitation("dora", Role.DECIDER));

    private static Gate gate(MemoEvent... later) {
        var past = Stream.of(drafted(), submitted(1), reviewOpened(Door.TWO_WAY, FOUR_APPROVERS));
        return Gatekeeper.evaluate(fold(Stream.concat(past, Stream.of(later)))).orElseThrow();
    }

    private static RuleResult quorum(MemoEvent... later) {
        return gate(later).rules().getFirst();
    }

    @Test
    void isReachedByMoreThanHalf() {
        var gate = gate(agreed("ada", 1), agreed("ben", 1), agreed("cy", 1));
        assertThat(gate.policy()).isEqualTo("two-way-door");
        assertThat(gate.passes()).isTrue();
        assertThat(gate.rules().getFirst())
                .isEqualTo(new RuleResult(
                        "quorum-assents", true, "3 of 4 approvers assent; more than 50 % must.", List.of()));
    }

    @Test
    void isNotReachedByHalf() {
        assertThat(quorum(agreed("ada", 1), agreed("ben", 1)))
                .isEqualTo(new RuleResult(
                        "quorum-assents", false, "2 of 4 approvers assent; more than 50 % must.", List.of("cy", "di")));
    }

    @Test
    void isCountedWithoutThoseWhoAbstainOrAreRecused() {
        assertThat(quorum(agreed("ada", 1), verdict(VerdictKind.ABSTAIN, "ben", 1), recused("cy"), recused("di")))
                .isEqualTo(new RuleResult(
                        "quorum-assents",
                        true,
                        "1 of 1 approver assent; more than 50 % must."
                                + " @cy was asked, and stepped back on 2 March 2026: “I own shares in a supplier.”"
                                + " @di was asked, and stepped back on 2 March 2026: “I own shares in a supplier.”",
                        List.of()));
    }

    @Test
    void isNotDilutedUnseen() {
        var friend = new MemoEvent.ParticipantAdded(
                MEMO, by("olga"), new Invitation("fay", Role.APPROVER), "She knows the market.");
        assertThat(quorum(agreed("ada", 1), agreed("ben", 1), friend, agreed("fay", 1))
                        .sentence())
                .isEqualTo("3 of 5 approvers assent; more than 50 % must."
                        + " @fay was added by @olga on 2 March 2026: “She knows the market.”");
    }

    @Test
    void isNotReachedWithoutApprovers() {
        assertThat(quorum(recused("ada"), recused("ben"), recused("cy"), recused("di")))
                .isEqualTo(new RuleResult(
                        "quorum-assents",
                        false,
                        "No approver is left who could assent; the owner must add one.",
                        List.of("olga")));
    }

    @Test
    void doesNotOutvoteAnObjection() {
        var gate = gate(agreed("ada", 1), agreed("ben", 1), agreed("cy", 1), objectionRaised("di"));
        assertThat(gate.passes()).isFalse();
    }

    @Test
    void asksNeitherForPredictionsNorForReading() {
        assertThat(gate().rules())
                .extracting(RuleResult::rule)
                .containsExactly(
                        "quorum-assents",
                        "no-open-objection",
                        "page-limit",
                        "nobody-approves-their-own",
                        "decider-named");
    }
}
