package io.sixpager.policy;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.PolicyRule.Kind;
import io.sixpager.memo.model.Quorum;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.policy.model.PolicyEvent.GroupKept;
import io.sixpager.policy.model.PolicyEvent.PoliciesAllowed;
import io.sixpager.policy.model.PolicyEvent.PolicyDefined;
import io.sixpager.policy.model.PolicyEvent.PolicyRevised;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Every kind of event of the policies once, as they could happen one after the other. */
public final class EveryPolicyEvent {

    public static final List<PolicyRule> RULES = List.of(
            PolicyRule.of(
                    Kind.STAGES,
                    List.of(group(Quorum.of(2), "finance", "ada", "finn"), group(Quorum.ALL, "legal", "ben"))),
            PolicyRule.of(Kind.PAGE_LIMIT, 6),
            PolicyRule.of(Kind.NOBODY_APPROVES_THEIR_OWN),
            PolicyRule.of(Kind.DECIDER_NAMED));

    private static final Attribution BY = Attribution.of("admin", Instant.parse("2026-03-02T12:00:00.123456Z"));

    private EveryPolicyEvent() {}

    public static ApproverGroup group(String name, String... accounts) {
        return new ApproverGroup(name, List.of(accounts));
    }

    private static ApproverGroup group(Quorum quorum, String name, String... accounts) {
        return new ApproverGroup(name, List.of(accounts), quorum);
    }

    /** In a log that begins with the stories of a memo and a thread. */
    public static List<LoggedEvent<?>> events() {
        var events = examples();
        return IntStream.range(0, events.size())
                .<LoggedEvent<?>>mapToObj(i -> new LoggedEvent<>(
                        2_001 + i,
                        "policy event " + i,
                        PolicyCommand.BOOK,
                        i,
                        events.get(i).by().at(),
                        events.get(i)))
                .toList();
    }

    public static List<PolicyEvent> examples() {
        return List.of(
                new PolicyDefined(BY, "Finance first", 1, RULES, "Two memos were approved without finance."),
                new PolicyRevised(BY, "Finance first", 2, RULES, "Six pages are enough."),
                new GroupKept(BY, "Finance", 1, List.of("ada", "finn"), "Fay has left the company."),
                new PoliciesAllowed(BY, Door.ONE_WAY, List.of("Finance first", "one-way-door"), "From May on."));
    }
}
