package io.sixpager.memo.gate;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import java.util.List;
import java.util.Objects;

/** Of a group, those who approve a memo, and how many of them have to. */
record GroupMembers(ApproverGroup group, MemoState memo, Review review) {

    List<String> counted() {
        return approvers().counted().stream()
                .map(Participant::account)
                .filter(voices()::contains)
                .toList();
    }

    List<String> assenting() {
        return approvers().assenting().stream().filter(voices()::contains).toList();
    }

    List<String> missing() {
        return approvers().missing().stream().filter(voices()::contains).toList();
    }

    boolean isMet() {
        return assenting().size() >= needed();
    }

    /** Whether too few of it are asked. */
    boolean isVacant() {
        return counted().size() < needed();
    }

    int needed() {
        var quorum = group.quorum();
        if (quorum == null) {
            return 1;
        }
        return quorum.asksForAll() ? Math.max(1, voices().size()) : Objects.requireNonNull(quorum.number());
    }

    /** Those whose assent counts: where all have to assent, nobody waits for whoever cannot or has said that they do not. */
    List<String> voices() {
        var quorum = group.quorum();
        return quorum == null || !quorum.asksForAll()
                ? group.accounts()
                : group.accounts().stream()
                        .filter(account -> !isExcused(account))
                        .toList();
    }

    private boolean isExcused(String account) {
        return memo.hasWritten(account)
                || review.participant(account)
                        .filter(p -> !p.takesPart()
                                || p.role() == Role.DECIDER
                                || p.role() == Role.APPROVER
                                        && !approvers().counted().contains(p))
                        .isPresent();
    }

    String vacancy() {
        if (group.quorum() == null) {
            return "No approver of " + group.name() + " is left who could assent; the owner must add one: "
                    + group.listed(group.accounts()) + ".";
        }
        var counted = counted();
        var others =
                voices().stream().filter(account -> !counted.contains(account)).toList();
        var asked = counted.size() + (counted.size() == 1 ? " is" : " are") + " asked; ";
        return PolicySentence.begin(group.who()) + " must assent, and " + asked
                + (others.isEmpty()
                        ? "nobody else is left."
                        : "the owner must add " + (needed() - counted.size()) + " more: " + group.listed(others) + ".");
    }

    private Approvers approvers() {
        return new Approvers(memo, review);
    }
}
