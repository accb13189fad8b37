package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a memo is called, whose it is and who may read it.
 *
 * @param retitled the last time that it got another title; null if it has the one it was drafted with, or is a row from before
 *     that was kept
 */
public record Header(
        MemoId memoId,
        long number,
        String title,
        boolean restricted,
        String owner,
        List<String> coauthors,
        Attribution drafted,
        @Nullable Retitling retitled) {

    public boolean isAuthor(String account) {
        return owner.equals(account) || coauthors.contains(account);
    }

    /** The owner first. */
    public List<String> authors() {
        return Stream.concat(Stream.of(owner), coauthors.stream()).toList();
    }

    /** Where an imported memo says that it comes from. */
    public @Nullable String source() {
        var claim = drafted.claim();
        return claim == null ? null : claim.source();
    }

    Header titled(String newTitle, Attribution by) {
        return new Header(memoId, number, newTitle, restricted, owner, coauthors, drafted, new Retitling(by, title));
    }

    Header restricted(boolean newRestricted) {
        return new Header(memoId, number, title, newRestricted, owner, coauthors, drafted, retitled);
    }

    /** Whoever was the owner goes on writing. */
    Header ownedBy(String newOwner) {
        var others = ImmutableLists.plus(ImmutableLists.without(coauthors, newOwner::equals), owner);
        return new Header(memoId, number, title, restricted, newOwner, others, drafted, retitled);
    }

    Header coauthored(List<String> newCoauthors) {
        return new Header(memoId, number, title, restricted, owner, newCoauthors, drafted, retitled);
    }
}
