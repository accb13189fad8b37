package io.sixpager.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.sixpager.process.Policy;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.View;

/** What happens because something has happened: where it may stand, and what must not cause it. */
public final class ProcessRules {

    private ProcessRules() {}

    @ArchTest
    static final ArchRule POLICIES_SAY_WHEN_AND_THEN = classes()
            .that()
            .implement(Policy.class)
            .should()
            .haveSimpleNameStartingWith("When")
            .andShould()
            .haveNameMatching(".*When[A-Z]\\w*Then[A-Z]\\w*")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule VIEWS_CAUSE_NOTHING = noClasses()
            .that(assignableTo(View.class)
                    .or(assignableTo(ProjectionGroup.class))
                    .or(simpleNameEndingWith("View")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.sixpager.process..")
            .because("replaying every event must have no effect but rows");

    @ArchTest
    static final ArchRule ONE_FOLDER_KNOWS_THE_SCHEDULER = noClasses()
            .that()
            .resideOutsideOfPackage("io.sixpager.process.schedule")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.kagkarlsson..");
}
