package io.sixpager.policy.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.notFound;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.gate.PolicyFaults;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.PolicyCommand.AllowPolicies;
import io.sixpager.policy.PolicyCommand.DefinePolicy;
import io.sixpager.policy.PolicyCommand.KeepGroup;
import io.sixpager.policy.PolicyCommand.RevisePolicy;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.policy.model.PolicyEvent.PoliciesAllowed;
import io.sixpager.policy.model.PolicyEvent.PolicyDefined;
import io.sixpager.policy.model.PolicyEvent.PolicyRevised;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.VisibleText;
import java.util.List;
import java.util.Map;

/** What follows from a command to the book of policies. Pure. */
final class PolicyDecider {

    private static final int NAME_LIMIT = 60;
    private static final int REASON_LIMIT = 500;

    private PolicyDecider() {}

    static PolicyEvent decide(PolicyBook book, PolicyCommand command) {
        return switch (command) {
            case DefinePolicy c -> define(book, c);
            case RevisePolicy c -> revise(book, c);
            case KeepGroup c -> GroupDecider.keep(book, c);
            case AllowPolicies c -> allow(book, c);
        };
    }

    private static PolicyEvent define(PolicyBook book, DefinePolicy c) {
        var name = VisibleText.line("The name", c.name(), NAME_LIMIT);
        if (book.isTaken(name)) {
            throw conflict("There is a policy “" + name + "” already; revise that one, or choose another name.");
        }
        return new PolicyDefined(c.by(), name, 1, sound(book, c.rules()), reason(c.reason()));
    }

    private static PolicyEvent revise(PolicyBook book, RevisePolicy c) {
        var newest = book.newest(c.name()).orElseThrow(() -> unknown(c.name())).policy();
        if (newest.version() != c.seen()) {
            throw stale(
                    "The policy “" + c.name() + "” is at version " + newest.version()
                            + " by now; you have seen version " + c.seen() + ".",
                    Map.of());
        }
        var rules = sound(book, c.rules());
        if (rules.equals(newest.terms())) {
            throw conflict("Version " + newest.version() + " has these very rules; nothing would change.");
        }
        return new PolicyRevised(c.by(), c.name(), newest.version() + 1, rules, reason(c.reason()));
    }

    private static PolicyEvent allow(PolicyBook book, AllowPolicies c) {
        var names = c.policies().stream().distinct().toList();
        if (names.isEmpty()) {
            throw invalid("A door needs a policy: without one, no review could be opened.");
        }
        names.stream().filter(name -> book.newest(name).isEmpty()).findFirst().ifPresent(name -> {
            throw unknown(name);
        });
        var choice = book.doors().get(c.door());
        if (choice != null && choice.policies().equals(names)) {
            throw conflict("The door allows these very policies; nothing would change.");
        }
        return new PoliciesAllowed(c.by(), c.door(), names, reason(c.reason()));
    }

    private static List<PolicyRule> sound(PolicyBook book, List<PolicyRule> given) {
        var rules = given.stream().map(PolicyDecider::named).toList();
        var faults = PolicyFaults.of(book.withPeople(rules));
        if (!faults.isEmpty()) {
            throw invalid(String.join(" ", faults));
        }
        return rules;
    }

    /** A name stands within a sentence. */
    private static PolicyRule named(PolicyRule rule) {
        return new PolicyRule(
                rule.kind(),
                rule.number(),
                rule.groups().stream()
                        .map(group -> new ApproverGroup(
                                VisibleText.line("The name of a group", group.name(), PolicyFaults.GROUP_NAME_LIMIT),
                                group.accounts().stream().distinct().toList(),
                                group.quorum()))
                        .toList());
    }

    static String reason(String given) {
        return VisibleText.line("The reason", given, REASON_LIMIT);
    }

    private static CommandRejected unknown(String name) {
        return notFound("There is no policy “" + name + "”.");
    }
}
