package io.sixpager.memo.gate;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Every version of every policy, the memo's own and those of other modules. Complete from the start, never changed. */
public final class Policies {

    private static final List<Policy> ALL =
            distinct(Stream.concat(Stream.of(Policy.ONE_WAY_1, Policy.TWO_WAY_1), contributed()));

    private Policies() {}

    /**
     * Whoever starts the service asks, so that two modules that claim one version are found out before any memo is.
     *
     * @throws ExceptionInInitializerError if a version is defined twice
     */
    public static List<Policy> all() {
        return ALL;
    }

    static Policy newest(String name) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name))
                .max(Comparator.comparingInt(Policy::version))
                .orElseThrow();
    }

    static Policy find(String name, int version) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name) && policy.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No policy " + name + " version " + version));
    }

    private static Stream<Policy> contributed() {
        return ServiceLoader.load(PolicyContribution.class, Policies.class.getClassLoader()).stream()
                .flatMap(contribution -> contribution.get().policies().stream());
    }

    static List<Policy> distinct(Stream<Policy> policies) {
        var all = policies.toList();
        var versions = all.stream()
                .map(policy -> policy.name() + " version " + policy.version())
                .toList();
        versions.stream()
                .filter(version -> versions.indexOf(version) != versions.lastIndexOf(version))
                .findFirst()
                .ifPresent(version -> {
                    throw new IllegalStateException("The policy " + version + " is defined twice");
                });
        return all;
    }
}
