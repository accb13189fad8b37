package io.sixpager.memo.record;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.DecisionRecord;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader of the paper learns about the decision. */
class RecordWritingTest {

    private static DecisionRecord record(MemoEvent... events) {
        return new RecordWriting(memo(events), account -> account.toUpperCase(Locale.ROOT)).record();
    }

    private static List<String> lines(DecisionRecord record, String heading) {
        return record.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static VerdictGiven verdict(VerdictKind kind, String reviewer, String reason, @Nullable String conditions) {
        return new VerdictGiven(MEMO, by(reviewer), reviewer, 1, hash(1), kind, reason, conditions);
    }

    private static VerdictLapsed lapsed(String reviewer) {
        return new VerdictLapsed(MEMO, by("olga"), reviewer, 1, "The memo was reopened.");
    }

    @Test
    void saysWhatWasDecidedOnWhichTextAndWhy() {
        assertThat(lines(record(approvable(decided(Outcome.APPROVED))), "Decision"))
                .containsExactly(
                        "Approved by DORA, 2 March 2026.",
                        "Revision 1, SHA-256 " + hash(1) + ".",
                        "Rationale: The numbers hold.");
    }

    @Test
    void saysHowEveryRuleOfTheGateStood() {
        var decided = decided(Outcome.APPROVED);
        var lines = lines(record(approvable(decided)), "Gate");

        assertThat(lines).hasSize(decided.gate().rules().size() + 1);
        assertThat(lines.getFirst()).startsWith("Policy " + decided.gate().policy() + ", version ");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("Passed: "));
    }

    @Test
    void tellsAssentConditionsAndDissentApart() {
        var record = record(inReview(
                verdict(VerdictKind.AGREE_WITH_CONDITIONS, "ada", "Fine by me.", "Only in the south."),
                verdict(VerdictKind.DISAGREE_AND_COMMIT, "ben", "The second depot is too far.", null),
                decided(Outcome.APPROVED)));

        assertThat(lines(record, "Agreed on conditions"))
                .singleElement()
                .asString()
                .startsWith("ADA, an approver, agrees with conditions on revision 1, 2 March 2026.")
                .contains("\nConditions: Only in the south.", "\n“Fine by me.”");
        assertThat(lines(record, "Dissent"))
                .singleElement()
                .asString()
                .startsWith("BEN, ")
                .endsWith("“The second depot is too far.”");
        assertThat(lines(record, "Agreed")).isEmpty();
    }

    @Test
    void saysHowObjectionsEnded() {
        var record = record(inReview(
                objectionRaised("ben"), objectionAnswered(), objectionOverridden(), decided(Outcome.APPROVED)));

        assertThat(lines(record, "Objections"))
                .containsExactly("BEN, 2 March 2026, to revision 1: “The price is a guess.”\n"
                        + "Answered by OLGA, 2 March 2026: “Appendix B derives it.”\n"
                        + "Overridden by DORA, 2 March 2026: We can change the price any day.");
    }

    @Test
    void keepsADecisionThatWasReopened() {
        var first = decided(Outcome.REJECTED);
        var again = decided(Outcome.APPROVED);
        var record = record(approvable(first, reopened(), again));

        assertThat(lines(record, "Earlier decisions"))
                .containsExactly("Rejected by DORA, 2 March 2026: revision 1, SHA-256 " + hash(1) + ".\n"
                        + "Rationale: The numbers hold.\n"
                        + "Reopened by OLGA, 2 March 2026: A supplier dropped out.");
    }

    @Test
    void keepsTheDissentFromADecisionThatWasReopened() {
        var record = record(inReview(
                verdict(VerdictKind.DISAGREE_AND_COMMIT, "ben", "The second depot is too far.", null),
                objectionRaised("ada"),
                objectionOverridden(),
                decided(Outcome.APPROVED),
                reopened(),
                lapsed("ben"),
                agreed("ben", 1),
                decided(Outcome.APPROVED)));

        assertThat(lines(record, "Earlier decisions"))
                .singleElement()
                .asString()
                .contains(
                        "\nDissent: BEN disagreed and committed, 2 March 2026: “The second depot is too far.”",
                        "\nDissent: ADA objected and was overridden, 2 March 2026: “The price is a guess.”");
        assertThat(lines(record, "Dissent")).isEmpty();
    }

    @Test
    void saysThatAReopenedMemoIsNotDecidedAgain() {
        var first = decided(Outcome.APPROVED);
        var record = record(approvable(first, reopened()));

        assertThat(lines(record, "Decision")).singleElement().asString().contains("not been decided again");
        assertThat(lines(record, "Earlier decisions")).hasSize(1);
    }
}
