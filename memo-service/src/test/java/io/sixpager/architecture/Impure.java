package io.sixpager.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Calls whose answer is different the next time. */
final class Impure {

    private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

    private Impure() {}

    static ArchCondition<JavaClass> askClockOrChance() {
        return calling("ask a clock or chance", call -> isNow(call) || isChance(call) || isSystem(call));
    }

    static ArchCondition<JavaClass> askAnyClockButTheInjectedOne() {
        return calling("ask a clock that was not injected", Impure::isNow);
    }

    static ArchCondition<JavaClass> makeAClock() {
        return calling(
                "make a clock",
                call -> call.getOwner().isEquivalentTo(Clock.class)
                        && call.getName().matches("system.*|tick.*"));
    }

    static ArchCondition<JavaClass> leaveSomethingToChance() {
        return calling("leave something to chance", Impure::isChance);
    }

    /** {@code Instant.now(clock)} is as good as {@code clock.instant()}. */
    private static boolean isNow(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        var withoutClock = call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && call.getName().equals("now") && withoutClock)
                || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && call.getName().equals("<init>")
                        && call.getRawParameterTypes().isEmpty());
    }

    private static boolean isChance(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        return (owner.isEquivalentTo(UUID.class) && call.getName().equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && call.getName().equals("random"))
                || owner.isAssignableTo(Random.class)
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isEquivalentTo(RandomGenerator.class);
    }

    private static boolean isSystem(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        return (owner.isEquivalentTo(System.class) && OF_SYSTEM.contains(call.getName()))
                || (owner.isAssignableTo(Clock.class) && !call.getName().equals("fixed"));
    }

    private interface Call {
        boolean is(CodeUnitAccessTarget target);
    }

    private static ArchCondition<JavaClass> calling(String description, Call forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access ->
                                access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.is(target))
                        .map(JavaAccess::getDescription)
                        .forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
            }
        };
    }
}
