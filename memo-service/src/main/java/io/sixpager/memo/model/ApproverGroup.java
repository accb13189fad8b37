package io.sixpager.memo.model;

import io.sixpager.shared.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who speak for one part of the company: whoever of them approves a memo, speaks for all of them, unless a quorum
 * of them has to.
 *
 * @param accounts nobody in a policy that names a group by its name alone; a review keeps those who are in it when it opens
 * @param quorum null where one is enough, as it was before there were any
 */
public record ApproverGroup(
        String name, List<String> accounts, @Nullable Quorum quorum) {

    public ApproverGroup {
        accounts = List.copyOf(accounts);
    }

    /** Of whom one is enough. */
    public ApproverGroup(String name, List<String> accounts) {
        this(name, accounts, null);
    }

    public ApproverGroup with(List<String> people) {
        return new ApproverGroup(name, people, quorum);
    }

    /** As readers of a policy are told of it. */
    public String described() {
        return who() + " (" + (accounts.isEmpty() ? "whoever is in that group when the review opens" : listed(accounts))
                + ")";
    }

    /** Within a sentence. */
    public String who() {
        return quorum == null ? name : quorum.of(name);
    }

    /** Some of its people: all of them, or any. */
    public String listed(List<String> people) {
        return quorum != null && quorum.asksForAll() ? Mention.all(people) : Mention.any(people);
    }
}
