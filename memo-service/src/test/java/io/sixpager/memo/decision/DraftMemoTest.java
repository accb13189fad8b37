package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.NOT_FOUND;

import io.sixpager.memo.MemoCommand.DraftMemo;
import io.sixpager.memo.MemoCommand.RetitleMemo;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoEvent.MemoDrafted;
import io.sixpager.memo.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftMemoTest {

    private final MemoFixture memo = new MemoFixture();

    private static DraftMemo draft(String title) {
        return new DraftMemo(MEMO, by("olga"), 7, title, true);
    }

    @Test
    void beginsAMemo() {
        memo.given()
                .when(draft("Sell computing by the hour"))
                .expectEvents(new MemoDrafted(MEMO, by("olga"), 7, "Sell computing by the hour", true));
    }

    @Test
    void trimsTheTitle() {
        memo.given()
                .when(draft("  Sell computing \n"))
                .expectEvents(new MemoDrafted(MEMO, by("olga"), 7, "Sell computing", true));
    }

    @Test
    void takesATitleOfTwoHundredCharactersHoweverManyBytesTheyHave() {
        memo.given()
                .when(draft("𝛑".repeat(200)))
                .expectEvents(new MemoDrafted(MEMO, by("olga"), 7, "𝛑".repeat(200), true));
    }

    @Test
    void answersWhereTheMemoStands() {
        memo.given()
                .when(draft("Sell computing by the hour"))
                .expectReceipt(new Receipt(MEMO, 7, 1, Stage.DRAFT, 0, null, null, null, null, null));
    }

    @Test
    void refusesToBeginTheSameMemoTwice() {
        memo.given(drafted()).when(draft("Again")).expectRefusal(CONFLICT, "This memo exists already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void refusesAnEmptyTitle(String title) {
        memo.given().when(draft(title)).expectRefusal(INVALID, "The title must not be empty.");
    }

    @Test
    void refusesALongTitle() {
        memo.given()
                .when(draft("a".repeat(201)))
                .expectRefusal(INVALID, "The title may have at most 200 characters; this one has 201.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\nTwo", "One\tTwo", "One\u0007Two", "One\u0085Two"})
    void refusesATitleWithControlCharacters(String title) {
        memo.given()
                .when(draft(title))
                .expectRefusal(INVALID, "The title must be a single line without control characters.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0xAD, 0x200B, 0x2060, 0xFEFF, 0x3164, 0x2800, 0xFE0F})
    void refusesATitleInWhichNothingIsSeen(int character) {
        memo.given()
                .when(draft(Character.toString(character).repeat(3)))
                .expectRefusal(INVALID, "The title must not be empty.");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void refusesATitleThatReadsOtherwiseThanItIsStored(int character) {
        memo.given()
                .when(draft("Sell " + Character.toString(character) + "gnihtyreve"))
                .expectRefusal(INVALID, "The title must not have characters that turn the direction of writing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مذكرة 7", "क्\u200dष", "👩\u200d💻", "?"})
    void takesATitleInAnyScript(String title) {
        memo.given().when(draft(title)).expectEvents(new MemoDrafted(MEMO, by("olga"), 7, title, true));
    }

    @Test
    void refusesEveryOtherCommandBeforeTheMemoExists() {
        memo.given()
                .when(new RetitleMemo(MEMO, by("olga"), "Another"))
                .expectRefusal(NOT_FOUND, "There is no such memo, or it is restricted.");
    }
}
