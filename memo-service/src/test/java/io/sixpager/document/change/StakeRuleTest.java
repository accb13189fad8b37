package io.sixpager.document.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Change;
import io.sixpager.document.Redline;
import io.sixpager.document.Stake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StakeRuleTest {

    private static final String MEMO = """
            # Sell the cluster

            ## The ask

            We ask for people to open the cluster.

            ## Why

            Owner: Jane Doe
            Due: soon

            It costs $1.4 m and is not busy on 14 March 2006. We may open it with 12 people, run by Ann Lee.

            All is paid in dollars, in $m. We lose (500) a year, or -7%.

            | Step | Owner |
            |------|-------|
            | Meter what we have | Bob |
            """;

    static List<Arguments> changes() {
        return List.of(
                of("for people", "for more people", Stake.ASK),
                of("$1.4 m", "$1.9 m", Stake.MONEY),
                of("1.4 m and", "1.4 bn and", Stake.MONEY),
                of("$1.4 m and is", "a lot and is", Stake.MONEY),
                of("$1.4 m", "€1.4 m", Stake.MONEY),
                of("$1.4 m", "£1.4 m", Stake.MONEY),
                of("$1.4 m", "($1.4 m)", Stake.MONEY),
                of("paid in dollars", "paid in euros", Stake.MONEY),
                of("in $m", "in €m", Stake.MONEY),
                of("(500)", "500", Stake.SIGN),
                of("(500)", "-500", Stake.NUMBER),
                of("-7%", "7%", Stake.SIGN),
                of("12 people", "(12) people", Stake.SIGN),
                of("12 people", "13 people", Stake.NUMBER),
                of("busy on 14 March 2006.", "busy on 14 March (2006).", Stake.NONE),
                of("12 people", "twelve people", Stake.NUMBER),
                of("14 March", "15 March", Stake.DATE),
                of("March 2006", "April 2006", Stake.DATE),
                of("Due: soon", "Due: later", Stake.DATE),
                of("Jane Doe", "Jane Roe", Stake.OWNER),
                of("by Ann Lee", "by Ann Loo", Stake.OWNER),
                of("| Bob", "| Bill", Stake.OWNER),
                of("is not busy", "is busy", Stake.NEGATION),
                of("We may open", "We cannot open", Stake.NEGATION),
                of("Meter what", "Measure what", Stake.NONE),
                of("We may open", "We will open", Stake.NONE),
                of("busy on", "busy, on", Stake.NONE));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void judgesAChangeByTheWordsItTouched(String from, String to, Stake stake) {
        assertThat(MEMO).contains(from);
        var changes = Redline.between(CanonicalText.of(MEMO), CanonicalText.of(MEMO.replace(from, to)))
                .changes();

        assertThat(changes).extracting(Change::stake).containsOnly(stake);
    }

    @Test
    void showsTheNumberWhereOnlyItsMarksChanged() {
        var changes = Redline.between(
                        CanonicalText.of("We lose (500) of €4m."), CanonicalText.of("We lose 500 of £4m."))
                .gravestFirst();

        assertThat(changes)
                .extracting(Change::stake, Change::was, Change::excerpt)
                .containsExactly(tuple(Stake.MONEY, "€4m", "£4m"), tuple(Stake.SIGN, "(500)", "500"));
    }

    @Test
    void listsTheGravestFirst() {
        var changed = MEMO.replace("Meter", "Measure")
                .replace("12 people", "13 people")
                .replace("for people", "for all");
        var redline = Redline.between(CanonicalText.of(MEMO), CanonicalText.of(changed));

        assertThat(redline.gravestFirst())
                .extracting(Change::stake)
                .containsExactly(Stake.ASK, Stake.NUMBER, Stake.NONE);
        assertThat(redline.changes()).extracting(Change::id).containsExactly("change-1", "change-2", "change-3");
    }
}
