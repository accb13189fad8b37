package io.sixpager.memo.gate;

import static io.sixpager.memo.model.PolicyRule.Kind.*;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.PolicyRule.Kind;
import io.sixpager.memo.model.Quorum;
import io.sixpager.shared.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a set of rules, each in a sentence: no memo could ever pass it, or anybody could pass it alone. */
public final class PolicyFaults {

    public static final int GROUP_NAME_LIMIT = 40;
    private static final int MOST_RULES = 20;
    private static final Set<Kind> ASSENT = EnumSet.of(ALL_APPROVERS_ASSENT, QUORUM_ASSENTS, GROUP_ASSENTS, STAGES);

    private PolicyFaults() {}

    /** None if a review can be opened under these rules. */
    public static List<String> of(List<PolicyRule> rules) {
        var kinds = rules.stream().map(PolicyRule::kind).toList();
        var faults = new ArrayList<String>();
        if (rules.size() > MOST_RULES) {
            faults.add("A policy has at most " + MOST_RULES + " rules.");
        }
        if (kinds.stream().noneMatch(ASSENT::contains)) {
            faults.add("No rule asks for anybody's assent: the decider could approve alone.");
        }
        if (!kinds.contains(NOBODY_APPROVES_THEIR_OWN)) {
            faults.add("The rule is missing that nobody approves a memo of their own.");
        }
        if (!kinds.contains(DECIDER_NAMED)) {
            faults.add("The rule is missing that one decider decides.");
        }
        if (kinds.contains(ALL_APPROVERS_ASSENT) && kinds.contains(QUORUM_ASSENTS)) {
            faults.add("All approvers and a quorum of them are asked for; the quorum says nothing then. Keep one.");
        }
        if (kinds.contains(HIDDEN_VERDICTS) && kinds.contains(STAGES)) {
            faults.add("Whoever is asked in a later stage knows that the one before has assented: verdicts cannot be"
                    + " hidden then. Keep one.");
        }
        kinds.stream()
                .distinct()
                .filter(kind -> kind != GROUP_ASSENTS && kinds.indexOf(kind) != kinds.lastIndexOf(kind))
                .forEach(kind -> faults.add("One rule stands here twice: " + demand(rules, kind)));
        rules.stream().flatMap(PolicyFaults::ofOne).distinct().forEach(faults::add);
        return List.copyOf(faults);
    }

    private static Stream<String> ofOne(PolicyRule rule) {
        return switch (rule.kind()) {
            case QUORUM_ASSENTS -> bounds(rule, "A quorum is more than", 1, 99, "% of the approvers");
            case PAGE_LIMIT -> bounds(rule, "A page limit is", 1, 100, "pages");
            case PREDICTIONS_STATED -> bounds(rule, "A memo can be asked for", 1, 50, "predictions");
            case READING_PERIOD -> bounds(rule, "A reading period is", 1, 2_160, "hours, which are 90 days");
            case GROUP_ASSENTS -> groups(rule, 1, 1, "A rule about a group names one.");
            case STAGES -> Stream.concat(groups(rule, 2, 10, "There are 2 to 10 stages."), twice(rule.groups()));
            case ALL_APPROVERS_ASSENT,
                    NO_OPEN_OBJECTION,
                    CONDITIONS_MET,
                    EVERY_PAGE_SHOWN,
                    HIDDEN_VERDICTS,
                    NOBODY_APPROVES_THEIR_OWN,
                    DECIDER_NAMED -> Stream.empty();
        };
    }

    private static Stream<String> bounds(PolicyRule rule, String before, int least, int most, String after) {
        var number = rule.number();
        if (number != null && number >= least && number <= most) {
            return Stream.empty();
        }
        return Stream.of(before + " " + least + " to " + most + " " + after
                + (number == null ? "; a number is missing." : "; this says " + number + "."));
    }

    private static Stream<String> groups(PolicyRule rule, int least, int most, String sentence) {
        var groups = rule.groups();
        return groups.size() < least || groups.size() > most
                ? Stream.of(sentence)
                : groups.stream().flatMap(PolicyFaults::group);
    }

    private static Stream<String> group(ApproverGroup group) {
        if (group.name().isBlank() || group.name().length() > GROUP_NAME_LIMIT) {
            return Stream.of("A group has a name of 1 to " + GROUP_NAME_LIMIT + " characters.");
        }
        return group.accounts().isEmpty()
                ? Stream.of("Nobody is in the group “" + group.name() + "”: it could never assent.")
                : Stream.ofNullable(group.quorum()).flatMap(quorum -> quorum(group, quorum));
    }

    private static Stream<String> quorum(ApproverGroup group, Quorum quorum) {
        var number = quorum.number();
        if (quorum.asksForAll()) {
            return Stream.empty();
        }
        if (number == null || number < 1) {
            return Stream.of("Of the group “" + group.name() + "”, 1 or more have to assent"
                    + (number == null ? "; a number is missing." : "; this says " + number + "."));
        }
        var people = group.accounts().size();
        return number <= people
                ? Stream.empty()
                : Stream.of(number + " of the group “" + group.name() + "” could never assent: "
                        + (people == 1 ? "1 person is" : people + " people are") + " in it.");
    }

    /** Whoever stands in two stages waits for themselves. */
    private static Stream<String> twice(List<ApproverGroup> stages) {
        var names = new HashSet<String>();
        var accounts = new HashSet<String>();
        return Stream.concat(
                stages.stream()
                        .filter(stage -> !stage.name().isBlank() && !names.add(stage.name()))
                        .map(stage -> "The stages go in a circle: “" + stage.name() + "” is before itself."),
                stages.stream()
                        .flatMap(stage -> stage.accounts().stream())
                        .filter(account -> !accounts.add(account))
                        .distinct()
                        .map(account ->
                                Mention.of(account) + " stands in two stages and would wait for their own assent."));
    }

    private static String demand(List<PolicyRule> rules, Kind kind) {
        var one = rules.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
        return ofOne(one).findAny().isPresent()
                ? kind.name()
                : Policy.of("", 0, List.of(one)).demands().getFirst();
    }
}
