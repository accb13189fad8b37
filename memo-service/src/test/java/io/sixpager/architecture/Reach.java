package io.sixpager.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Classes of the product and every class of the product that they can reach, in any number of steps; as far as the
 * document module, which has rules of its own.
 */
final class Reach {

    private Reach() {}

    static DescribedPredicate<JavaClass> of(String description, JavaClasses all, Stream<JavaClass> roots) {
        var reached = new HashSet<JavaClass>();
        var open = new ArrayDeque<>(roots.toList());
        if (open.isEmpty()) {
            throw new IllegalStateException("There is nothing that is " + description);
        }
        while (!open.isEmpty()) {
            var next = open.remove();
            if (reached.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(target -> all.contain(target.getName()))
                        .filter(target -> !target.getPackageName().equals("io.sixpager.document"))
                        .forEach(open::add);
            }
        }
        return in(description, reached);
    }

    private static DescribedPredicate<JavaClass> in(String description, Set<JavaClass> reached) {
        return DescribedPredicate.describe(description, reached::contains);
    }
}
