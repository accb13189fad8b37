package io.sixpager.policy.model;

import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.shared.Attribution;
import java.util.List;

/** Everything that can have happened to policies. Names and fields are for ever. */
public sealed interface PolicyEvent {

    Attribution by();

    record PolicyDefined(Attribution by, String name, int version, List<PolicyRule> rules, String reason)
            implements PolicyEvent {}

    record PolicyRevised(Attribution by, String name, int version, List<PolicyRule> rules, String reason)
            implements PolicyEvent {}

    /** From now on these are the people of the group, which policies name. */
    record GroupKept(Attribution by, String name, int version, List<String> accounts, String reason)
            implements PolicyEvent {}

    record PoliciesAllowed(Attribution by, Door door, List<String> policies, String reason) implements PolicyEvent {}
}
