package io.sixpager.importing;

import io.sixpager.command.IdempotencyKey;
import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution.Claim;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes the steps of a history: each has a key made of the history and its place in it, so that an interrupted import
 * goes on where it ended.
 *
 * @param digest under which the history was played before it said what it says now
 */
record CaseSteps(CaseFile file, String digest) {

    private static final String FIRST = "1";

    /** The memo that a history becomes, which can be told before the history is read. */
    static MemoId memoOf(String digest, Person owner) {
        return new MemoId(CaseStep.newId(owner, key(digest, FIRST)));
    }

    /** The first one, which begins the memo. */
    CaseStep first(Actors actors) {
        var first = file.revisions().getFirst();
        return step(FIRST, actors.inPlaceOf(file.owner()), first.date(), first.author());
    }

    /** @param by whom the history names, where somebody else has to send */
    CaseStep of(int place, Person person, OffsetDateTime at, @Nullable String by) {
        return step(String.valueOf(place), person, at, by);
    }

    /** What is said in threads is counted for itself: a history that was begun before goes on as it was counted. */
    CaseStep saying(int place, Person person, OffsetDateTime at) {
        return step("said-" + place, person, at, null);
    }

    private CaseStep step(String place, Person person, OffsetDateTime at, @Nullable String by) {
        return new CaseStep(person, key(digest, place), claim(at, by));
    }

    private static String key(String digest, String place) {
        return IdempotencyKey.MADE_HERE + digest.substring(0, 32) + "-" + place;
    }

    private Claim claim(OffsetDateTime at, @Nullable String by) {
        var author = by == null ? "" : wellFormed(by);
        var source = wellFormed(file.source());
        return new Claim(at.toInstant(), author.isEmpty() ? null : author, source.isEmpty() ? "imported" : source);
    }

    /** JSON can spell half a character, which nothing can show. */
    private static String wellFormed(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).strip();
    }
}
