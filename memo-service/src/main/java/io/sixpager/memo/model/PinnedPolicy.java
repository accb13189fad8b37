package io.sixpager.memo.model;

import java.util.List;

/**
 * The version of a policy that a review is opened under.
 *
 * @param rules all of them, for the review to keep; empty for a version that is code and never changes
 */
public record PinnedPolicy(String name, int version, List<PolicyRule> rules) {

    public PinnedPolicy {
        rules = List.copyOf(rules);
    }
}
