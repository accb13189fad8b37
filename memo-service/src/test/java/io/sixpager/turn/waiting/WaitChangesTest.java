package io.sixpager.turn.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.turn.Debt;
import io.sixpager.turn.waiting.WaitChanges.Row;
import io.sixpager.turn.waiting.Waits.Begun;
import io.sixpager.turn.waiting.Waits.Ended;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitChangesTest {

    private static final Debt VERDICT = new Debt("memo", "m", "ada", "GIVE_VERDICT");
    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-06-05T09:00:00Z");

    private final WaitChanges changes = new WaitChanges();

    @Test
    void whatBeginsAndLastsIsARow() {
        var begun = new Begun(VERDICT, 7, MONDAY, false, 1);
        changes.begin(begun);
        assertThat(changes.rows()).containsExactly(new Row(begun, null));
        assertThat(changes.ended()).isEmpty();
    }

    @Test
    void whatBeginsAndEndsIsOneRow() {
        var begun = new Begun(VERDICT, 7, MONDAY, false, 1);
        changes.begin(begun);
        changes.end(new Ended(VERDICT, TUESDAY));
        assertThat(changes.rows()).containsExactly(new Row(begun, TUESDAY));
        assertThat(changes.ended()).isEmpty();
    }

    @Test
    void whatBeganBeforeEndsInItsOwnRowAndMayBeginAgain() {
        var again = new Begun(VERDICT, 7, TUESDAY, false, 2);
        changes.end(new Ended(VERDICT, MONDAY));
        changes.begin(again);
        changes.end(new Ended(VERDICT, FRIDAY));
        assertThat(changes.ended()).containsExactly(new Ended(VERDICT, MONDAY));
        assertThat(changes.rows()).containsExactly(new Row(again, FRIDAY));
    }

    @Test
    void nothingEndsBeforeItBegan() {
        var begun = new Begun(VERDICT, 7, FRIDAY, false, 1);
        changes.begin(begun);
        changes.end(new Ended(VERDICT, MONDAY));
        assertThat(changes.rows()).containsExactly(new Row(begun, FRIDAY));
    }
}
