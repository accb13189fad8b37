package io.sixpager.memo.gate;

import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.PolicyRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that no memo could ever pass, or that say too little, are no policy. */
class PolicyFaultsTest {

    private static List<String> faults(PolicyRule... rules) {
        return PolicyFaults.of(Stream.concat(
                        Stream.of(rules),
                        Stream.of(PolicyRule.of(NOBODY_APPROVES_THEIR_OWN), PolicyRule.of(DECIDER_NAMED)))
                .toList());
    }

    private static PolicyRule groups(PolicyRule.Kind kind, ApproverGroup... groups) {
        return PolicyRule.of(kind, List.of(groups));
    }

    private static ApproverGroup group(String name, String... accounts) {
        return new ApproverGroup(name, List.of(accounts));
    }

    @Test
    void thePoliciesOfTheProductHaveNone() {
        assertThat(PolicyFaults.of(Policy.ONE_WAY_1.terms())).isEmpty();
        assertThat(PolicyFaults.of(Policy.TWO_WAY_1.terms())).isEmpty();
    }

    @Test
    void severalGroupsMayBeAskedFor() {
        assertThat(faults(groups(GROUP_ASSENTS, group("finance", "ada")), groups(GROUP_ASSENTS, group("legal", "ben"))))
                .isEmpty();
    }

    @Test
    void verdictsCannotBeHiddenFromWhoeverIsAskedInALaterStage() {
        var hidden = PolicyRule.of(HIDDEN_VERDICTS);
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), hidden)).isEmpty();
        assertThat(faults(groups(STAGES, group("finance", "ada"), group("legal", "ben")), hidden))
                .containsExactly("Whoever is asked in a later stage knows that the one before has assented:"
                        + " verdicts cannot be hidden then. Keep one.");
    }

    @Test
    void aReadingPeriodIsAnHourToNinetyDays() {
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), PolicyRule.of(READING_PERIOD, 2_160)))
                .isEmpty();
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), PolicyRule.of(READING_PERIOD, 0)))
                .containsExactly("A reading period is 1 to 2160 hours, which are 90 days; this says 0.");
    }

    @Test
    void somebodyMustAssent() {
        assertThat(faults(PolicyRule.of(NO_OPEN_OBJECTION)))
                .containsExactly("No rule asks for anybody's assent: the decider could approve alone.");
    }

    @Test
    void whatKeepsAuthorsAndDecidersApartIsNeverLeftOut() {
        assertThat(PolicyFaults.of(List.of(PolicyRule.of(ALL_APPROVERS_ASSENT))))
                .containsExactly(
                        "The rule is missing that nobody approves a memo of their own.",
                        "The rule is missing that one decider decides.");
    }

    @Test
    void aQuorumOfAllCanNeverBeExceeded() {
        assertThat(faults(PolicyRule.of(QUORUM_ASSENTS, 100)))
                .containsExactly("A quorum is more than 1 to 99 % of the approvers; this says 100.");
    }

    @Test
    void noMemoHasNoPage() {
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), PolicyRule.of(PAGE_LIMIT, 0)))
                .containsExactly("A page limit is 1 to 100 pages; this says 0.");
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), PolicyRule.of(PAGE_LIMIT)))
                .containsExactly("A page limit is 1 to 100 pages; a number is missing.");
    }

    @Test
    void aGroupHasMembers() {
        assertThat(faults(groups(GROUP_ASSENTS, group("finance"))))
                .containsExactly("Nobody is in the group “finance”: it could never assent.");
    }

    @Test
    void groupsWithoutANameAreToldOfOnce() {
        assertThat(faults(groups(STAGES, group("", "ada"), group("", "ben"))))
                .containsExactly("A group has a name of 1 to 40 characters.");
    }

    @Test
    void stagesGoInNoCircle() {
        assertThat(faults(groups(STAGES, group("finance", "ada"), group("legal", "ben"), group("finance", "cy"))))
                .containsExactly("The stages go in a circle: “finance” is before itself.");
        assertThat(faults(groups(STAGES, group("finance", "ada"), group("legal", "ada"))))
                .containsExactly("@ada stands in two stages and would wait for their own assent.");
        assertThat(faults(groups(STAGES, group("finance", "ada")))).containsExactly("There are 2 to 10 stages.");
    }

    @Test
    void oneRuleStandsThereOnce() {
        assertThat(faults(
                        PolicyRule.of(ALL_APPROVERS_ASSENT),
                        PolicyRule.of(PAGE_LIMIT, 6),
                        PolicyRule.of(PAGE_LIMIT, 4)))
                .containsExactly("One rule stands here twice: The memo has at most 6 pages, appendices apart.");
        assertThat(faults(PolicyRule.of(ALL_APPROVERS_ASSENT), PolicyRule.of(QUORUM_ASSENTS, 50)))
                .containsExactly(
                        "All approvers and a quorum of them are asked for; the quorum says nothing then. Keep one.");
    }
}
