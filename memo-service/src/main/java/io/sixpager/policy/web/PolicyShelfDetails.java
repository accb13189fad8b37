package io.sixpager.policy.web;

import io.sixpager.memo.gate.PolicyDetails;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.policy.model.DoorChoice;
import io.sixpager.policy.model.GroupVersion;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyVersion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All policies, each with all its versions, the groups that they can name, and what the doors allow. */
record PolicyShelfDetails(List<KeptPolicy> policies, List<KeptGroup> groups, List<DoorAllowance> doors) {

    /** @param versions the newest first */
    record KeptGroup(String name, List<GroupMembers> versions) {}

    record GroupMembers(int version, List<String> accounts, String by, Instant at, String reason) {
        static GroupMembers of(GroupVersion group) {
            var by = group.by();
            return new GroupMembers(group.version(), group.accounts(), by.account(), by.at(), group.reason());
        }
    }

    /** @param versions the newest first */
    record KeptPolicy(String name, List<VersionDetails> versions) {}

    /**
     * @param rules to compose the next version from; empty if they are code
     * @param by nobody, of what comes with the product
     */
    record VersionDetails(
            PolicyDetails policy,
            List<PolicyRule> rules,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason) {

        static VersionDetails of(PolicyVersion version) {
            var by = version.by();
            return new VersionDetails(
                    PolicyDetails.of(version.policy()),
                    version.policy().terms(),
                    by == null ? null : by.account(),
                    by == null ? null : by.at(),
                    version.reason());
        }
    }

    record DoorAllowance(
            Door door,
            List<String> policies,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason) {

        static DoorAllowance of(Door door, DoorChoice choice) {
            var by = choice.by();
            return new DoorAllowance(
                    door,
                    choice.policies(),
                    by == null ? null : by.account(),
                    by == null ? null : by.at(),
                    choice.reason());
        }
    }

    static PolicyShelfDetails of(PolicyBook book) {
        return new PolicyShelfDetails(
                book.newest().stream()
                        .map(newest -> kept(book, newest.policy().name()))
                        .toList(),
                book.groups().stream()
                        .map(GroupVersion::name)
                        .distinct()
                        .map(name -> keptGroup(book, name))
                        .toList(),
                Arrays.stream(Door.values())
                        .flatMap(door ->
                                Stream.ofNullable(book.doors().get(door)).map(choice -> DoorAllowance.of(door, choice)))
                        .toList());
    }

    private static KeptGroup keptGroup(PolicyBook book, String name) {
        return new KeptGroup(
                name,
                book.groups().stream()
                        .filter(group -> group.name().equals(name))
                        .map(GroupMembers::of)
                        .toList()
                        .reversed());
    }

    private static KeptPolicy kept(PolicyBook book, String name) {
        return new KeptPolicy(
                name, book.versions(name).map(VersionDetails::of).toList().reversed());
    }
}
