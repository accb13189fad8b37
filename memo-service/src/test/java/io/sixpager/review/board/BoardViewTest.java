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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

        assertThat(view.cards(AUDITOR)).hasSize(4);
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

    private List<BoardCard> cards(Stage stage, Person reader) {
        return view.cards(reader).getOrDefault(stage, List.of()).stream()
                .map(card -> json.readValue(card, BoardCard.class))
                .toList();
    }

    private static Person member(String username) {
        return person(username, AccountRole.MEMBER);
    }

    private static Person person(String username, AccountRole role) {
        return new Person(username, username, "", role, true);
    }
}
