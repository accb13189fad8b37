package io.sixpager.review.board;

import static io.sixpager.memo.FoldedMemo.drafted;
import static io.sixpager.memo.FoldedMemo.draw;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.FoldedMemo;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.people.AccountRole;
import io.sixpager.people.Person;
import io.sixpager.review.board.BoardFilter.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the board; every test is rolled back. */
@Transactional
class BoardViewTest extends ServiceTest {

    private static final Person AUDITOR = person("auditor", AccountRole.AUDITOR);

    @Autowired
    private BoardView view;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void theBoardIsEmpty() {
        view.clear();
    }

    @Test
    void aMemoStandsInTheColumnOfItsStage() {
        var draft = drafted(1, "A draft", false);
        var reviewed = inReview(2, "In review", false);
        var decided = inReview(3, "Decided", false).agreed("ada").agreed("ben").decided(Outcome.APPROVED);
        var withdrawn = drafted(4, "Withdrawn", false).withdrawn();
        draw(view, draft, reviewed, decided, withdrawn);

        assertThat(cards(Stage.DRAFT, AUDITOR)).extracting(BoardCard::title).containsExactly("A draft");
        assertThat(cards(Stage.IN_REVIEW, AUDITOR)).extracting(BoardCard::title).containsExactly("In review");
        assertThat(cards(Stage.WITHDRAWN, AUDITOR)).extracting(BoardCard::title).containsExactly("Withdrawn");
        assertThat(cards(Stage.DECIDED, AUDITOR)).singleElement().satisfies(card -> {
            assertThat(card.outcome()).isEqualTo(Outcome.APPROVED);
            assertThat(card.blockers()).isEmpty();
        });
    }

    @Test
    void aMemoLeavesTheColumnOfItsFormerStage() {
        var memo = drafted(1, "On its way", false);
        draw(view, memo);
        draw(view, memo.submitted().reviewed("ada"));

        assertThat(cards(Stage.DRAFT, AUDITOR)).isEmpty();
        assertThat(cards(Stage.IN_REVIEW, AUDITOR)).hasSize(1);
    }

    @Test
    void aCardSaysWhatBlocksSinceWhenAndWhoIsWaitedFor() {
        draw(view, inReview(1, "Blocked", false).agreed("ada").objected("ben"));

        assertThat(cards(Stage.IN_REVIEW, AUDITOR)).singleElement().satisfies(card -> {
            var gate = Objects.requireNonNull(card.gate());
            assertThat(gate.passes()).isFalse();
            assertThat(card.blockers()).isEqualTo(gate.failures()).isNotEmpty();
            assertThat(card.blockers()).anyMatch(sentence -> sentence.contains("ben"));
            assertThat(card.stageSince()).isEqualTo(FoldedMemo.NOON.plusSeconds(120));
            assertThat(card.due()).isEqualTo(FoldedMemo.DUE);
            assertThat(card.waitingFor()).containsExactly("olga", "ada");
            assertThat(card.next()).contains("olga").endsWith(".");
        });
    }

    @Test
    void theNewestMemoComesFirst() {
        draw(view, drafted(1, "Older", false), drafted(2, "Newer", false));
        assertThat(cards(Stage.DRAFT, AUDITOR)).extracting(BoardCard::number).containsExactly(2L, 1L);
    }

    @Test
    void aRestrictedMemoIsOnTheBoardOfThoseWhoTakePart() {
        draw(view, inReview(1, "Restricted", true).delegated("ben", "cleo"));
        for (var reader : List.of("olga", "ada", "ben", "cleo", "dora")) {
            assertThat(cards(Stage.IN_REVIEW, member(reader))).as(reader).hasSize(1);
        }
        assertThat(cards(Stage.IN_REVIEW, AUDITOR)).hasSize(1);
        assertThat(cards(Stage.IN_REVIEW, member("zoe"))).isEmpty();
        assertThat(cards(Stage.IN_REVIEW, person("root", AccountRole.ADMINISTRATOR)))
                .isEmpty();
    }

    @Test
    void ofWhatIsClosedTheNewestAreShownAndAllAreCounted() {
        draw(view, withdrawn(1, "First"), withdrawn(2, "Second"), withdrawn(3, "Third"));

        var two = view.layOut(AUDITOR, BoardFilter.NONE, EnumSet.allOf(Stage.class), 2);
        assertThat(two.column(Stage.WITHDRAWN)).isEqualTo(new BoardColumn(Stage.WITHDRAWN, 3, 3, List.of(3L, 2L)));
        assertThat(two.column(Stage.DRAFT)).isEqualTo(BoardColumn.empty(Stage.DRAFT));
    }

    @Test
    void whatIsOpenIsShownWhole() {
        draw(view, drafted(1, "First", false), drafted(2, "Second", false), drafted(3, "Third", false));

        var one = view.layOut(AUDITOR, BoardFilter.NONE, EnumSet.of(Stage.DRAFT), 1);
        assertThat(one.column(Stage.DRAFT).numbers()).containsExactly(3L, 2L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "ÜBER", "übersee", "1", "first olga", "Lga", "ADA"})
    void whatIsLookedForIsFoundInAllThatIsClosed(String typed) {
        draw(view, inReview(1, "First Übersee", false).agreed("ben"), drafted(2, "Second", false));
        draw(view, withdrawn(3, "Third"));

        var people = Stream.of("olga", "ada").map(BoardViewTest::member).toList();
        var words =
                Stream.of(typed.split(" ")).map(word -> Word.of(word, people)).toList();
        var filter = new BoardFilter(words, null, null, null, null, false);
        var board = view.layOut(AUDITOR, filter, EnumSet.allOf(Stage.class), 1);
        assertThat(board.column(Stage.IN_REVIEW).numbers()).containsExactly(1L);
        assertThat(cards(Stage.IN_REVIEW, AUDITOR)).allMatch(filter::includes);
        assertThat(board.column(Stage.WITHDRAWN).total()).isEqualTo(1);
    }

    @Test
    void theTableAndTheCardAgreeOnWhatIsLookedFor() {
        draw(view, inReview(1, "In review", false).agreed("ada").agreed("ben").decided(Outcome.APPROVED));
        draw(view, inReview(2, "Waiting", false).agreed("ada"), drafted(3, "A draft", true), withdrawn(4, "Ended"));

        for (var filter : List.of(
                new BoardFilter(List.of(), Outcome.APPROVED, null, null, null, false),
                new BoardFilter(List.of(), null, "ben", null, null, false),
                new BoardFilter(List.of(), null, null, "olga", null, false),
                new BoardFilter(List.of(), null, null, null, "ben", false),
                new BoardFilter(List.of(), null, null, null, null, true),
                new BoardFilter(List.of(Word.of("zoe", List.of())), null, null, null, null, false))) {
            var board = view.layOut(AUDITOR, filter, EnumSet.allOf(Stage.class), 40);
            for (var stage : Stage.values()) {
                assertThat(board.column(stage).numbers())
                        .as(stage + " of " + filter)
                        .isEqualTo(cards(stage, AUDITOR).stream()
                                .filter(filter::includes)
                                .map(BoardCard::number)
                                .toList());
            }
        }
    }

    private static FoldedMemo withdrawn(long number, String title) {
        return drafted(number, title, false).withdrawn();
    }

    private List<BoardCard> cards(Stage stage, Person reader) {
        var board = view.layOut(reader, BoardFilter.NONE, EnumSet.of(stage), 40);
        var numbers = board.column(stage).numbers();
        var cards = board.cards().read(numbers);
        return numbers.stream()
                .map(number -> json.readValue(cards.get(number), BoardCard.class))
                .toList();
    }

    private static Person member(String username) {
        return person(username, AccountRole.MEMBER);
    }

    private static Person person(String username, AccountRole role) {
        return new Person(username, username, "", role, true);
    }
}
