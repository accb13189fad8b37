package io.sixpager.policy.model;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy.
 *
 * @param by whoever made it, and when; nobody of what comes with the product
 */
public record PolicyVersion(
        Policy policy, @Nullable Attribution by, @Nullable String reason) {

    static PolicyVersion builtIn(Policy policy) {
        return new PolicyVersion(policy, null, null);
    }

    static PolicyVersion of(Attribution by, String name, int version, List<PolicyRule> rules, String reason) {
        return new PolicyVersion(Policy.of(name, version, rules), by, reason);
    }

    public boolean isOf(String name) {
        return policy.name().equals(name);
    }

    public boolean isBuiltIn() {
        return by == null;
    }
}
