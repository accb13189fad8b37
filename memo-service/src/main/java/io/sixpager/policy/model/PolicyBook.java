package io.sixpager.policy.model;

import io.sixpager.memo.gate.Policies;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.policy.model.PolicyEvent.GroupKept;
import io.sixpager.policy.model.PolicyEvent.PoliciesAllowed;
import io.sixpager.policy.model.PolicyEvent.PolicyDefined;
import io.sixpager.policy.model.PolicyEvent.PolicyRevised;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All policies with all their versions, the groups that they name, and which policies each door allows. Begins with
 * those that come with the product; nothing is ever taken out, for a memo may have been reviewed under it.
 *
 * @param version how many events the book has
 */
public record PolicyBook(
        long version, List<PolicyVersion> versions, List<GroupVersion> groups, Map<Door, DoorChoice> doors) {

    public PolicyBook {
        versions = List.copyOf(versions);
        groups = List.copyOf(groups);
        doors = Map.copyOf(doors);
    }

    /** Before anybody has changed anything. */
    public static PolicyBook empty() {
        var doors = new EnumMap<Door, DoorChoice>(Door.class);
        Arrays.stream(Door.values())
                .forEach(door ->
                        doors.put(door, new DoorChoice(List.of(Policy.of(door).name()), null, null)));
        return new PolicyBook(
                0, Policies.all().stream().map(PolicyVersion::builtIn).toList(), List.of(), doors);
    }

    public PolicyBook evolve(PolicyEvent event) {
        return switch (event) {
            case PolicyDefined e -> plus(PolicyVersion.of(e.by(), e.name(), e.version(), e.rules(), e.reason()));
            case PolicyRevised e -> plus(PolicyVersion.of(e.by(), e.name(), e.version(), e.rules(), e.reason()));
            case GroupKept e -> keeping(new GroupVersion(e.name(), e.version(), e.accounts(), e.by(), e.reason()));
            case PoliciesAllowed e -> allowing(e);
        };
    }

    /** The newest version of each policy, in the order in which they came. */
    public List<PolicyVersion> newest() {
        return versions.stream()
                .map(version -> version.policy().name())
                .distinct()
                .flatMap(name -> newest(name).stream())
                .toList();
    }

    public Optional<PolicyVersion> newest(String name) {
        return versions(name)
                .max(Comparator.comparingInt(version -> version.policy().version()));
    }

    public Stream<PolicyVersion> versions(String name) {
        return versions.stream().filter(version -> version.isOf(name));
    }

    /** Names that differ in nothing but capitals would be taken for each other. */
    public boolean isTaken(String name) {
        return versions.stream().anyMatch(version -> version.policy().name().equalsIgnoreCase(name));
    }

    /** What owners choose among, the usual one first. */
    public List<PolicyVersion> allowed(Door door) {
        var choice = doors.get(door);
        return choice == null
                ? List.of()
                : choice.policies().stream()
                        .flatMap(name -> newest(name).stream())
                        .toList();
    }

    public Optional<GroupVersion> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).reduce((_, later) -> later);
    }

    /** The rules with the people who are in the groups that they name today. */
    public List<PolicyRule> withPeople(List<PolicyRule> rules) {
        return rules.stream().map(this::withPeople).toList();
    }

    private PolicyRule withPeople(PolicyRule rule) {
        return new PolicyRule(
                rule.kind(),
                rule.number(),
                rule.groups().stream().map(this::withPeople).toList());
    }

    private ApproverGroup withPeople(ApproverGroup named) {
        return named.accounts().isEmpty()
                ? group(named.name()).map(kept -> named.with(kept.accounts())).orElse(named)
                : named;
    }

    /** A policy as a review would keep it that was opened now. */
    public Policy asOpened(Policy policy) {
        return policy.terms().isEmpty()
                ? policy
                : Policy.of(policy.name(), policy.version(), withPeople(policy.terms()));
    }

    public PolicyBook keeping(GroupVersion changed) {
        return new PolicyBook(
                version + 1,
                versions,
                Stream.concat(groups.stream(), Stream.of(changed)).toList(),
                doors);
    }

    private PolicyBook plus(PolicyVersion added) {
        return new PolicyBook(
                version + 1, Stream.concat(versions.stream(), Stream.of(added)).toList(), groups, doors);
    }

    private PolicyBook allowing(PoliciesAllowed event) {
        var changed = new EnumMap<>(doors);
        changed.put(event.door(), new DoorChoice(event.policies(), event.by(), event.reason()));
        return new PolicyBook(version + 1, versions, groups, changed);
    }
}
