package io.sixpager.memo.model;

import io.sixpager.shared.Mention;
import java.util.List;

/**
 * People who speak for one part of the company: whoever of them approves a memo, speaks for all of them.
 *
 * @param accounts nobody in a policy that names a group by its name alone; a review keeps those who are in it when it opens
 */
public record ApproverGroup(String name, List<String> accounts) {

    public ApproverGroup {
        accounts = List.copyOf(accounts);
    }

    /** As readers of a policy are told of it. */
    public String described() {
        return name + " ("
                + (accounts.isEmpty() ? "whoever is in that group when the review opens" : Mention.any(accounts)) + ")";
    }
}
