package io.sixpager.discussion.model;

import io.sixpager.shared.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One person's words in a thread.
 *
 * @param standing of the writer when it was written
 * @param mentions the members whom the words name
 * @param earlier what it said before it was edited, the oldest first
 */
public record Comment(
        UUID commentId, Attribution by, String words, List<String> mentions, Standing standing, List<Wording> earlier) {

    /** Words as they were, until they were edited. */
    public record Wording(String words, Attribution edited) {}

    public boolean isBy(String account) {
        return by.account().equals(account);
    }

    Comment edited(String newWords, List<String> newMentions, Attribution at) {
        var wordings = new ArrayList<>(earlier);
        wordings.add(new Wording(words, at));
        return new Comment(commentId, by, newWords, newMentions, standing, List.copyOf(wordings));
    }
}
