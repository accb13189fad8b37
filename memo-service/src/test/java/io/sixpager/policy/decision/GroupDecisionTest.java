package io.sixpager.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.PolicyRule.Kind;
import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.PolicyCommand.DefinePolicy;
import io.sixpager.policy.PolicyCommand.KeepGroup;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.policy.model.PolicyEvent.GroupKept;
import io.sixpager.policy.model.PolicyEvent.PolicyDefined;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups that policies name, and the people in them when a review opens. */
class GroupDecisionTest {

    private static final Attribution BY = Attribution.of("admin", Instant.parse("2026-03-02T12:00:00Z"));
    private static final String WHY = "They answer for it.";
    private static final GroupKept FINANCE = new GroupKept(BY, "Finance", 1, List.of("ada", "finn"), WHY);
    private static final GroupKept LEGAL = new GroupKept(BY, "Legal", 1, List.of("ben"), WHY);
    private static final List<PolicyRule> STAGED =
            rules(PolicyRule.of(Kind.STAGES, List.of(named("Finance"), named("Legal"))));

    private static List<PolicyRule> rules(PolicyRule first) {
        return List.of(first, PolicyRule.of(Kind.NOBODY_APPROVES_THEIR_OWN), PolicyRule.of(Kind.DECIDER_NAMED));
    }

    private static ApproverGroup named(String group) {
        return new ApproverGroup(group, List.of());
    }

    private static PolicyBook book(PolicyEvent... events) {
        var book = PolicyBook.empty();
        for (var event : events) {
            book = book.evolve(event);
        }
        return book;
    }

    private static KeepGroup keep(String name, int seen, String... accounts) {
        return new KeepGroup(BY, name, seen, List.of(accounts), WHY);
    }

    private static void refused(PolicyBook book, PolicyCommand command, String sentence) {
        assertThatThrownBy(() -> PolicyDecider.decide(book, command))
                .isInstanceOf(CommandRejected.class)
                .hasMessage(sentence);
    }

    @Test
    void aGroupIsKeptWithItsReason() {
        assertThat(PolicyDecider.decide(book(), keep("Finance", 0, "ada", "finn", "ada")))
                .isEqualTo(FINANCE);
        assertThat(PolicyDecider.decide(book(FINANCE), keep("Finance", 1, "ada")))
                .isEqualTo(new GroupKept(BY, "Finance", 2, List.of("ada"), WHY));
    }

    @Test
    void aChangeOfAnotherIsNotOverwritten() {
        refused(
                book(FINANCE),
                keep("finance", 0, "ben"),
                "There is a group “finance” already; change that one, or choose another name.");
        refused(
                book(FINANCE),
                keep("Finance", 2, "ben"),
                "The group “Finance” is at version 1 by now; you have seen version 2.");
        refused(
                book(FINANCE),
                keep("Finance", 1, "ada", "finn"),
                "These very people are in the group; nothing would change.");
    }

    @Test
    void aGroupHasSomebody() {
        refused(book(), keep("Finance", 0), "A group needs somebody: without anybody, it could never assent.");
    }

    @Test
    void aPolicyNamesAGroupThatThereIs() {
        assertThat(PolicyDecider.decide(book(FINANCE, LEGAL), new DefinePolicy(BY, "Staged", STAGED, WHY)))
                .isEqualTo(new PolicyDefined(BY, "Staged", 1, STAGED, WHY));
        refused(
                book(FINANCE),
                new DefinePolicy(BY, "Staged", STAGED, WHY),
                "Nobody is in the group “Legal”: it could never assent.");
    }

    @Test
    void nobodyComesIntoAGroupWhoWouldWaitForThemselves() {
        refused(
                book(FINANCE, LEGAL, new PolicyDefined(BY, "Staged", 1, STAGED, WHY)),
                keep("Legal", 1, "ada"),
                "The policy “Staged” names the group and would not be sound any more."
                        + " @ada stands in two stages and would wait for their own assent.");
    }

    @Test
    void aReviewKeepsWhoIsInTheGroupWhenItOpens() {
        var policy =
                Policy.of("Finance assents", 1, rules(PolicyRule.of(Kind.GROUP_ASSENTS, List.of(named("Finance")))));
        assertThat(policy.demands().getFirst())
                .isEqualTo("Somebody of Finance (whoever is in that group when the review opens) assents to the current"
                        + " revision.");
        var changed = new GroupKept(BY, "Finance", 2, List.of("fay"), WHY);
        assertThat(book(FINANCE).asOpened(policy).demands().getFirst())
                .isEqualTo("Somebody of Finance (@ada or @finn) assents to the current revision.");
        assertThat(book(FINANCE, changed).asOpened(policy).demands().getFirst())
                .isEqualTo("Somebody of Finance (@fay) assents to the current revision.");
    }
}
