package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.RecordReading;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReadingTest {

    private final MemoFixture memo = new MemoFixture();

    private static RecordReading read(String account, RevisionReference reference, Set<Integer> pages, int seconds) {
        return new RecordReading(MEMO, by(account), reference, pages, seconds);
    }

    private static RevisionRead wasRead(String account, int number, Set<Integer> pages, int seconds) {
        return new RevisionRead(MEMO, by(account), account, number, hash(number), pages, seconds);
    }

    private static RecordReading readAt(Instant at, Set<Integer> pages) {
        return new RecordReading(MEMO, Attribution.of("ada", at), revision(1), pages, 15);
    }

    private static RevisionRead wasReadAt(Instant at, Set<Integer> pages) {
        return new RevisionRead(MEMO, Attribution.of("ada", at), "ada", 1, hash(1), pages, 15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "cleo", "pia", "ines", "dora", "zoe"})
    void notesWhatWasShownToAParticipantOrADeputy(String account) {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(read(account, revision(1), Set.of(1, 4), 90))
                .expectEvents(wasRead(account, 1, Set.of(1, 4), 90));
    }

    @Test
    void notesWhatWasShownOfAnOlderRevision() {
        memo.given(inReview(submitted(2)))
                .when(read("ada", revision(1), Set.of(2), 0))
                .expectEvents(wasRead("ada", 1, Set.of(2), 0));
    }

    @Test
    void takesAWholeDayAndNotASecondMore() {
        memo.given(inReview())
                .when(read("ada", revision(1), Set.of(1), 86_400))
                .expectEvents(wasRead("ada", 1, Set.of(1), 86_400));
    }

    @Test
    void takesWhatWasReportedAMomentAgoAndWritesNothing() {
        memo.given(inReview(wasRead("ada", 1, Set.of(1, 4), 90)))
                .when(readAt(NOON.plusSeconds(299), Set.of(4)))
                .expectEvents();
    }

    @Test
    void notesTheSamePagesAtOnceWhereSomebodyHasObjectedSince() {
        var objected = new ObjectionRaised(
                MEMO, Attribution.of("ben", NOON.plusSeconds(5)), OBJECTION, 1, hash(1), "The price is a guess.");
        var soon = NOON.plusSeconds(9);
        memo.given(inReview(wasRead("ada", 1, Set.of(1, 4), 90), objected))
                .when(readAt(soon, Set.of(4)))
                .expectEvents(wasReadAt(soon, Set.of(4)));
    }

    @Test
    void notesTheSamePagesLater() {
        var later = NOON.plusSeconds(300);
        memo.given(inReview(wasRead("ada", 1, Set.of(1, 4), 90)))
                .when(readAt(later, Set.of(4)))
                .expectEvents(wasReadAt(later, Set.of(4)));
    }

    @Test
    void notesAnotherPageAtOnce() {
        memo.given(inReview(wasRead("ada", 1, Set.of(1, 4), 90)))
                .when(readAt(NOON, Set.of(3, 4)))
                .expectEvents(wasReadAt(NOON, Set.of(3, 4)));
    }

    @Test
    void notesTheSamePagesOfAnotherRevisionAndForAnotherReader() {
        memo.given(inReview(wasRead("ada", 1, Set.of(1), 90), submitted(2)))
                .when(read("ada", revision(2), Set.of(1), 90))
                .expectEvents(wasRead("ada", 2, Set.of(1), 90));
        new MemoFixture()
                .given(inReview(wasRead("ada", 1, Set.of(1), 90)))
                .when(read("ben", revision(1), Set.of(1), 90))
                .expectEvents(wasRead("ben", 1, Set.of(1), 90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol", "yuri"})
    void refusesAuthorsAndStrangers(String account) {
        memo.given(inReview(coauthored("carol")))
                .when(read(account, revision(1), Set.of(1), 5))
                .expectRefusal(FORBIDDEN, "Only those who review the memo leave a note of what they read.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void refusesARevisionThatDoesNotExist(int number) {
        memo.given(inReview())
                .when(read("ada", revision(number), Set.of(1), 5))
                .expectRefusal(INVALID, "Revision " + number + " does not exist; the newest is revision 1.");
    }

    @Test
    void refusesTheTextOfAnotherRevision() {
        memo.given(inReview())
                .when(read("ada", new RevisionReference(1, hash(9)), Set.of(1), 5))
                .expectRefusal(INVALID, "The text you name is not the text of revision 1.");
    }

    static Set<Set<Integer>> impossiblePages() {
        return Set.of(Set.of(), Set.of(0), Set.of(1, 5), Set.of(-1, 2));
    }

    @ParameterizedTest
    @MethodSource("impossiblePages")
    void refusesPagesThatTheRevisionDoesNotHave(Set<Integer> pages) {
        memo.given(inReview())
                .when(read("ada", revision(1), pages, 5))
                .expectRefusal(INVALID, "Revision 1 has the pages 1 to 4.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 86_401})
    void refusesAnImpossibleReadingTime(int seconds) {
        memo.given(inReview())
                .when(read("ada", revision(1), Set.of(1), seconds))
                .expectRefusal(INVALID, "The reading time must lie between 0 seconds and a day.");
    }
}
