package io.sixpager.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.sixpager.command.Command;
import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.people.log.AccountEvent;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.projection.FoldedViews;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.View;
import io.sixpager.turn.NudgeEvent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Controller;

/** What each kind of class looks like: commands and events, the aggregate, views and their groups, controllers. */
public final class ShapeRules {

    private ShapeRules() {}

    @ArchTest
    static final ArchRule WHAT_ANSWERS_THE_WEB_IS_PACKAGE_PRIVATE =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule GROUPS_AND_VIEWS_ARE_PACKAGE_PRIVATE = classes()
            .that(simpleNameEndingWith("View")
                    .or(assignableTo(ProjectionGroup.class))
                    .and(not(type(FoldedViews.class))))
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule AGGREGATES_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that(assignableTo(MemoEvent.class)
                    .or(assignableTo(ThreadEvent.class))
                    .or(assignableTo(PlacementEvent.class))
                    .or(assignableTo(NudgeEvent.class))
                    .or(assignableTo(PolicyEvent.class))
                    .or(assignableTo(AccountEvent.class)))
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("an event is a fact: its fields, and nothing that could change them");

    @ArchTest
    static final ArchRule COMMANDS_ARE_RECORDS = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    /** Not even in many steps: a replay must have no effect but rows. */
    @ArchTest
    static void projectionsAndViewsSendNoCommand(JavaClasses all) {
        var drawing = Reach.of(
                "are views or a projection, or reached by one",
                all,
                all.stream()
                        .filter(type -> !type.isInterface()
                                && (type.isAssignableTo(View.class) || type.isAssignableTo(ProjectionGroup.class))));
        noClasses()
                .that(drawing)
                .should()
                .dependOnClassesThat(assignableTo(CommandBus.class)
                        .or(assignableTo(CommandGateway.class))
                        .or(resideInAPackage("io.sixpager.command")))
                .because("replaying every event must have no effect but rows")
                .check(all);
    }

    @ArchTest
    static final ArchRule EVENTS_ARE_HANDLED_BY_GROUPS_OF_VIEWS_ALONE = methods()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .or()
            .areAnnotatedWith(ResetHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleName("GroupHandler");

    @ArchTest
    static final ArchRule COMMANDS_ARE_HANDLED_BY_AGGREGATES_ALONE = methods()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Aggregate.class);

    @ArchTest
    static final ArchRule THERE_IS_NO_QUERY_BUS =
            noMethods().should().beAnnotatedWith(QueryHandler.class).because("controllers read their table directly");

    @ArchTest
    static final ArchRule VIEWS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .implement(View.class)
            .should()
            .dependOnClassesThat(assignableTo(View.class).and(not(JavaClass.Predicates.INTERFACES)));
}
