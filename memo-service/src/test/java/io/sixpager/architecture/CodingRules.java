package io.sixpager.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Value;

/** What is written nowhere, or in one place only. */
public final class CodingRules {

    /** Whole words at the end of a name that name no idea of the domain. */
    private static final String EMPTY_WORDS = ".*(Manager|Utils?|Helper|Impl|Dto|Base)|Abstract[A-Z].*";

    private CodingRules() {}

    @ArchTest
    static final ArchRule ONE_CLASS_MAKES_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .should(Impure.makeAClock())
            .because("time is injected, so that tests and imports can set it");

    @ArchTest
    static final ArchRule THE_TIME_IS_ASKED_OF_THE_INJECTED_CLOCK =
            noClasses().should(Impure.askAnyClockButTheInjectedOne());

    @ArchTest
    static final ArchRule IDS_ARE_MADE_AT_THE_RIM = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .and()
            .doNotHaveSimpleName("Broadcast")
            .and()
            .doNotHaveSimpleName("CommandDispatcher")
            .and()
            .doNotHaveSimpleName("ClusterAccess")
            .and()
            .doNotHaveSimpleName("RandomToken")
            .should(Impure.leaveSomethingToChance())
            .because(
                    "a command carries the ids of what it makes; a running instance is told by its broadcast, two"
                            + " that have met pause for different times, and nobody is to guess the password of a database or a session");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NO_FIELD_HOLDS_A_SETTING_BY_NAME = noFields().should().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses().that().doNotHaveSimpleName("ImportCommand").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    /** The PDF engine takes a calendar and nothing else; it gets a fixed one. */
    @ArchTest
    static final ArchRule DATES_ARE_JAVA_TIME = noClasses()
            .that()
            .doNotHaveSimpleName("PageRenderer")
            .should()
            .dependOnClassesThat(assignableTo(Calendar.class)
                    .or(assignableTo(DateFormat.class))
                    .or(type(Date.class)));

    @ArchTest
    static final ArchRule NO_CODE_IS_GENERATED_BEHIND_THE_READERS_BACK =
            noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    @ArchTest
    static final ArchRule ONLY_THE_EVENT_STORE_KNOWS_AXONS_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("io.sixpager.eventstore..")
            .should()
            .dependOnClassesThat(assignableTo(EventStorageEngine.class)
                    .or(resideInAnyPackage(
                            "org.axonframework.eventsourcing.eventstore.jdbc..",
                            "org.axonframework.eventhandling.tokenstore.jdbc..",
                            "org.axonframework.common.jdbc..",
                            "org.axonframework.serialization..")));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(EMPTY_WORDS).because("a name that fits everything says nothing");
}
