package io.sixpager.policy.web;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.Quorum;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as it is sent. */
record RuleBody(
        @NotNull PolicyRule.Kind kind,
        @Nullable Integer number,
        @Nullable @Size(max = 10) List<@Valid @NotNull GroupBody> groups) {

    record GroupBody(
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 100) List<@NotNull String> accounts,
            @Valid @Nullable QuorumBody quorum) {

        ApproverGroup group() {
            return new ApproverGroup(
                    name, accounts, quorum == null ? null : new Quorum(quorum.kind(), quorum.number()));
        }
    }

    record QuorumBody(@NotNull Quorum.Kind kind, @Nullable Integer number) {}

    static List<PolicyRule> rules(List<RuleBody> bodies) {
        return bodies.stream().map(RuleBody::rule).toList();
    }

    private PolicyRule rule() {
        return new PolicyRule(
                kind,
                number,
                groups == null
                        ? List.of()
                        : groups.stream().map(GroupBody::group).toList());
    }
}
