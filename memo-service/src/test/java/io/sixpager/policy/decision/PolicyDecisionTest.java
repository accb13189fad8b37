package io.sixpager.policy.decision;

import static io.sixpager.policy.EveryPolicyEvent.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.PolicyRule.Kind;
import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.PolicyCommand.AllowPolicies;
import io.sixpager.policy.PolicyCommand.DefinePolicy;
import io.sixpager.policy.PolicyCommand.RevisePolicy;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.policy.model.PolicyEvent.PoliciesAllowed;
import io.sixpager.policy.model.PolicyEvent.PolicyDefined;
import io.sixpager.policy.model.PolicyEvent.PolicyRevised;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What administrators may change of policies, and what is refused with which sentence. */
class PolicyDecisionTest {

    private static final Attribution BY = Attribution.of("admin", Instant.parse("2026-03-02T12:00:00Z"));
    private static final String WHY = "Two memos were approved without finance.";
    private static final PolicyDefined DEFINED = new PolicyDefined(BY, "Finance first", 1, RULES, WHY);

    private static PolicyBook book(PolicyEvent... events) {
        var book = PolicyBook.empty();
        for (var event : events) {
            book = book.evolve(event);
        }
        return book;
    }

    private static void refused(PolicyBook book, PolicyCommand command, String sentence) {
        assertThatThrownBy(() -> PolicyDecider.decide(book, command))
                .isInstanceOf(CommandRejected.class)
                .hasMessage(sentence);
    }

    @Test
    void aPolicyIsDefinedWithItsReason() {
        assertThat(PolicyDecider.decide(book(), new DefinePolicy(BY, " Finance first ", RULES, WHY)))
                .isEqualTo(DEFINED);
    }

    @Test
    void aNameIsGivenOnce() {
        refused(
                book(DEFINED),
                new DefinePolicy(BY, "finance FIRST", RULES, WHY),
                "There is a policy “finance FIRST” already; revise that one, or choose another name.");
        refused(
                book(),
                new DefinePolicy(BY, "one-way-door", RULES, WHY),
                "There is a policy “one-way-door” already; revise that one, or choose another name.");
    }

    @Test
    void aChangeWithoutAReasonIsRefused() {
        refused(book(), new DefinePolicy(BY, "Finance first", RULES, " "), "The reason must not be empty.");
    }

    @Test
    void rulesThatNoMemoCouldPassAreRefused() {
        refused(
                book(),
                new DefinePolicy(BY, "None", List.of(PolicyRule.of(Kind.NO_OPEN_OBJECTION)), WHY),
                "No rule asks for anybody's assent: the decider could approve alone."
                        + " The rule is missing that nobody approves a memo of their own."
                        + " The rule is missing that one decider decides.");
    }

    @Test
    void aRevisionIsTheNextVersion() {
        var rules = Policy.TWO_WAY_1.terms();
        assertThat(PolicyDecider.decide(book(DEFINED), new RevisePolicy(BY, "Finance first", 1, rules, WHY)))
                .isEqualTo(new PolicyRevised(BY, "Finance first", 2, rules, WHY));
    }

    @Test
    void whatComesWithTheProductCanBeRevisedToo() {
        assertThat(PolicyDecider.decide(book(), new RevisePolicy(BY, "one-way-door", 1, RULES, WHY)))
                .isEqualTo(new PolicyRevised(BY, "one-way-door", 2, RULES, WHY));
    }

    @Test
    void nobodyRevisesWhatTheyHaveNotSeen() {
        var revised = new PolicyRevised(BY, "Finance first", 2, Policy.TWO_WAY_1.terms(), WHY);
        refused(
                book(DEFINED, revised),
                new RevisePolicy(BY, "Finance first", 1, RULES, WHY),
                "The policy “Finance first” is at version 2 by now; you have seen version 1.");
        refused(book(), new RevisePolicy(BY, "Other", 1, RULES, WHY), "There is no policy “Other”.");
        refused(
                book(DEFINED),
                new RevisePolicy(BY, "Finance first", 1, RULES, WHY),
                "Version 1 has these very rules; nothing would change.");
    }

    @Test
    void aDoorAllowsWhatThereIs() {
        var names = List.of("Finance first", "one-way-door");
        assertThat(PolicyDecider.decide(book(DEFINED), new AllowPolicies(BY, Door.ONE_WAY, names, WHY)))
                .isEqualTo(new PoliciesAllowed(BY, Door.ONE_WAY, names, WHY));
        refused(book(), new AllowPolicies(BY, Door.ONE_WAY, names, WHY), "There is no policy “Finance first”.");
        refused(
                book(),
                new AllowPolicies(BY, Door.ONE_WAY, List.of(), WHY),
                "A door needs a policy: without one, no review could be opened.");
        refused(
                book(),
                new AllowPolicies(BY, Door.ONE_WAY, List.of("one-way-door"), WHY),
                "The door allows these very policies; nothing would change.");
    }

    @Test
    void aDoorLeadsToTheNewestVersionOfWhatItAllows() {
        var revised = new PolicyRevised(BY, "Finance first", 2, Policy.TWO_WAY_1.terms(), WHY);
        var allowed = new PoliciesAllowed(BY, Door.ONE_WAY, List.of("Finance first", "one-way-door"), WHY);
        assertThat(book(DEFINED, allowed, revised).allowed(Door.ONE_WAY))
                .extracting(version ->
                        version.policy().name() + " " + version.policy().version())
                .containsExactly("Finance first 2", "one-way-door 1");
        assertThat(book().allowed(Door.TWO_WAY))
                .extracting(version -> version.policy().name())
                .containsExactly("two-way-door");
    }
}
