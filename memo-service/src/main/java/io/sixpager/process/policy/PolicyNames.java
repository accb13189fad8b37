package io.sixpager.process.policy;

import io.sixpager.process.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a policy may be called: its position goes by its name, and so do the keys of its commands. */
final class PolicyNames {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private PolicyNames() {}

    static void check(List<Policy<?>> policies) {
        var names = new HashSet<String>();
        for (var policy : policies) {
            if (!NAME.matcher(policy.name()).matches()) {
                throw new IllegalArgumentException(policy.name() + " is no name for a policy");
            }
            if (!names.add(policy.name())) {
                throw new IllegalArgumentException("Two policies are called " + policy.name());
            }
        }
    }
}
