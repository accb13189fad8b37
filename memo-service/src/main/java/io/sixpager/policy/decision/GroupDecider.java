package io.sixpager.policy.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.gate.PolicyFaults;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.policy.PolicyCommand.KeepGroup;
import io.sixpager.policy.model.GroupVersion;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.policy.model.PolicyEvent.GroupKept;
import io.sixpager.shared.VisibleText;
import java.util.List;
import java.util.Map;

/** Who is in the groups that policies name. Pure. */
final class GroupDecider {

    private GroupDecider() {}

    static PolicyEvent keep(PolicyBook book, KeepGroup c) {
        var name = VisibleText.line("The name of a group", c.name(), PolicyFaults.GROUP_NAME_LIMIT);
        var accounts = c.accounts().stream().distinct().toList();
        var before = book.groups().stream()
                .filter(group -> group.name().equalsIgnoreCase(name))
                .reduce((_, later) -> later);
        var version = before.map(GroupVersion::version).orElse(0);
        if (version != c.seen()) {
            throw stale(
                    c.seen() == 0
                            ? "There is a group “" + name + "” already; change that one, or choose another name."
                            : "The group “" + name + "” is at version " + version + " by now; you have seen version "
                                    + c.seen() + ".",
                    Map.of());
        }
        if (accounts.isEmpty()) {
            throw invalid("A group needs somebody: without anybody, it could never assent.");
        }
        if (before.map(GroupVersion::accounts).filter(accounts::equals).isPresent()) {
            throw conflict("These very people are in the group; nothing would change.");
        }
        var kept = new GroupVersion(
                before.map(GroupVersion::name).orElse(name),
                version + 1,
                accounts,
                c.by(),
                PolicyDecider.reason(c.reason()));
        requireSound(book.keeping(kept), kept.name());
        return new GroupKept(kept.by(), kept.name(), kept.version(), kept.accounts(), kept.reason());
    }

    /** Reviews are opened under the newest version of a policy, with the people who are in its groups then. */
    private static void requireSound(PolicyBook book, String group) {
        for (var newest : book.newest()) {
            var policy = newest.policy();
            var faults = PolicyFaults.of(book.withPeople(policy.terms()));
            if (names(policy.terms(), group) && !faults.isEmpty()) {
                throw conflict("The policy “" + policy.name() + "” names the group and would not be sound any more. "
                        + String.join(" ", faults));
            }
        }
    }

    private static boolean names(List<PolicyRule> rules, String group) {
        return rules.stream()
                .flatMap(rule -> rule.groups().stream())
                .anyMatch(named -> named.accounts().isEmpty() && named.name().equals(group));
    }
}
