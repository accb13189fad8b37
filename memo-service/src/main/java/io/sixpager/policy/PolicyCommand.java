package io.sixpager.policy;

import io.sixpager.command.Appointment;
import io.sixpager.command.Command;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be asked of the book of policies. An installation has one. */
public sealed interface PolicyCommand extends Command<PolicyReceipt> {

    /** Under which the book is stored. */
    String BOOK = "policies";

    @Override
    default String aggregateId() {
        return BOOK;
    }

    record DefinePolicy(Attribution by, String name, List<PolicyRule> rules, String reason) implements PolicyCommand {
        @Override
        public List<Appointment> appointments() {
            return members(
                    rules.stream().flatMap(rule -> rule.groups().stream()).flatMap(group -> group.accounts().stream()));
        }
    }

    /** @param seen the version that was on the sender's screen */
    record RevisePolicy(Attribution by, String name, int seen, List<PolicyRule> rules, String reason)
            implements PolicyCommand {
        @Override
        public List<Appointment> appointments() {
            return members(
                    rules.stream().flatMap(rule -> rule.groups().stream()).flatMap(group -> group.accounts().stream()));
        }
    }

    /** @param seen the version that was on the sender's screen; 0 for a new group */
    record KeepGroup(Attribution by, String name, int seen, List<String> accounts, String reason)
            implements PolicyCommand {
        @Override
        public List<Appointment> appointments() {
            return members(accounts.stream());
        }
    }

    /** @param policies among which owners choose, the usual one first */
    record AllowPolicies(Attribution by, Door door, List<String> policies, String reason) implements PolicyCommand {}

    private static List<Appointment> members(Stream<String> accounts) {
        return accounts.distinct()
                .map(account -> new Appointment(account, true))
                .toList();
    }
}
