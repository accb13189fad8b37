package io.sixpager.memo.gate;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;

/** Of a group, those who approve a memo. */
record GroupMembers(ApproverGroup group, MemoState memo, Review review) {

    List<String> counted() {
        return new Approvers(memo, review)
                .counted().stream()
                        .map(Participant::account)
                        .filter(group.accounts()::contains)
                        .toList();
    }

    List<String> assenting() {
        return new Approvers(memo, review)
                .assenting().stream().filter(group.accounts()::contains).toList();
    }

    String vacancy() {
        return "No approver of " + group.name() + " is left who could assent; the owner must add one: "
                + Mention.any(group.accounts()) + ".";
    }
}
