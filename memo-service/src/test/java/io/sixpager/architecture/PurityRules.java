package io.sixpager.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import java.util.Set;

/**
 * The middle is pure: what decides a command, what folds an event, what draws a view from the fold, and all that these
 * can reach, give the same answer for the same input on every machine and at any time.
 */
public final class PurityRules {

    /** By name because some are package-private. */
    private static final Set<String> DECIDING = Set.of(
            "Memo",
            "MemoFold",
            "Decider",
            "Gatekeeper",
            "Obligations",
            "NextStep",
            "Permission",
            "CommentThread",
            "ThreadFold",
            "ThreadDecider",
            "ThreadPermissions",
            "ConditionPermissions",
            "SuggestionDecider",
            "SuggestionEligibility",
            "Turn",
            "Placements",
            "Nudges",
            "NudgeDecider",
            "Waits",
            "Handover",
            "PolicyKeeping",
            "PolicyDecider",
            "PolicyBook",
            "MemoTrial",
            "Impasse");

    private static final Set<String> DRAWING = Set.of("MemoDetails", "MemoRow", "BoardCard", "HistoryEntry");

    private static final String DECIDED_WITHOUT = "an event that is replayed must lead to the state it led to before";

    /** Of Axon, the annotations of the aggregate and how it applies an event; nothing of Spring, the web or SQL. */
    private static final DescribedPredicate<JavaClass> PURE_LIBRARIES = resideInAnyPackage(
            "io.sixpager..",
            "java.lang..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.time..",
            "org.jspecify.annotations",
            "com.fasterxml.jackson.annotation",
            "org.axonframework.modelling.command",
            "org.axonframework.eventsourcing",
            "org.axonframework.commandhandling",
            "org.axonframework.spring.stereotype");

    private PurityRules() {}

    @ArchTest
    static void theDecisionCallsNoClockAndNoChance(JavaClasses all) {
        noClasses()
                .that(decide(all))
                .should(Impure.askClockOrChance())
                .because(DECIDED_WITHOUT)
                .check(all);
    }

    @ArchTest
    static void theDecisionKnowsNoWebNoSpringAndNoDatabase(JavaClasses all) {
        classes()
                .that(decide(all))
                .should()
                .onlyDependOnClassesThat(PURE_LIBRARIES)
                .because(DECIDED_WITHOUT)
                .check(all);
    }

    @ArchTest
    static void aPictureOfAMemoIsDrawnFromTheMemoAlone(JavaClasses all) {
        var draw = Reach.of("draw a view", all, all.stream().filter(type -> DRAWING.contains(type.getSimpleName())));
        noClasses()
                .that(draw)
                .should(Impure.askClockOrChance())
                .because("a rebuilt view has identical rows")
                .check(all);
        classes().that(draw).should().onlyDependOnClassesThat(PURE_LIBRARIES).check(all);
    }

    @ArchTest
    static final ArchRule THE_DOCUMENT_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("io.sixpager.document..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "org.axonframework..",
                            "jakarta..",
                            "java.sql..",
                            "javax.sql..",
                            "java.net.http..",
                            "java.nio.file..",
                            "io.sixpager..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("io.sixpager.document..", "io.sixpager.characters.."))))
            .because("a text's page, length and redline follow from the text");

    @ArchTest
    static final ArchRule THE_DOCUMENT_CALLS_NO_CLOCK_AND_NO_CHANCE = noClasses()
            .that()
            .resideInAPackage("io.sixpager.document..")
            .should(Impure.askClockOrChance())
            .because("a memo is printed the same byte for byte whenever it is printed");

    @ArchTest
    static final ArchRule THE_FOLD_KNOWS_NO_COMMAND = noClasses()
            .that(or(type(MemoFold.class), type(MemoEvent.class), type(MemoState.class)))
            .should()
            .dependOnClassesThat()
            .haveSimpleName("MemoCommand")
            .because("what has happened does not depend on how it was asked for");

    private static DescribedPredicate<JavaClass> decide(JavaClasses all) {
        return Reach.of(
                "decide or fold",
                all,
                all.stream()
                        .filter(type -> type.getPackageName()
                                .matches("io\\.sixpager\\.(memo|discussion|turn|obligation|policy)\\b.*"))
                        .filter(type -> DECIDING.contains(type.getSimpleName())));
    }
}
