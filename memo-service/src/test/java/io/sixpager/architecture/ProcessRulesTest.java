package io.sixpager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.Policy;
import io.sixpager.process.Timers;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** As long as few classes stand under these rules, somebody has to break them on purpose. */
class ProcessRulesTest {

    abstract static class Reminding implements Policy<String> {}

    abstract static class WhenDueThenRemind implements Policy<String> {}

    public abstract static class WhenDueThenShout implements Policy<String> {}

    /** A view that would set a timer at each replay. */
    record DueDateView(Timers timers) {}

    record DueDates(Timers timers, Set<LoggedEvent<?>> events) {}

    @Test
    void aPolicyOfAnyOtherNameIsFound() {
        assertThat(violations(ProcessRules.POLICIES_SAY_WHEN_AND_THEN, WhenDueThenRemind.class))
                .isFalse();
        assertThat(violations(ProcessRules.POLICIES_SAY_WHEN_AND_THEN, Reminding.class))
                .isTrue();
        assertThat(violations(ProcessRules.POLICIES_SAY_WHEN_AND_THEN, WhenDueThenShout.class))
                .isTrue();
    }

    @Test
    void aViewThatCausesSomethingIsFound() {
        assertThat(violations(ProcessRules.VIEWS_CAUSE_NOTHING, DueDateView.class, DueDates.class))
                .isTrue();
        assertThat(violations(ProcessRules.VIEWS_CAUSE_NOTHING.allowEmptyShould(true), DueDates.class))
                .isFalse();
    }

    private static boolean violations(ArchRule rule, Class<?>... classes) {
        return rule.evaluate(new ClassFileImporter().importClasses(classes)).hasViolation();
    }
}
