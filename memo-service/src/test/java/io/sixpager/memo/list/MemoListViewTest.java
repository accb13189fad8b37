package io.sixpager.memo.list;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is found in the list of memos, and by whom; every test is rolled back. */
@Transactional
class MemoListViewTest extends ServiceTest {

    private static final Person ZOE = member("zoe");

    @Autowired
    private MemoListView view;

    @BeforeEach
    void thereAreNoMemos() {
        view.clear();
    }

    @Test
    void theMemoChangedLastComesFirst() {
        draw(view, drafted(1, "Changed since", false).retitled("Changed last"), drafted(2, "Drafted later", false));
        assertThat(titles(ZOE, null, null)).containsExactly("Changed last", "Drafted later");
    }

    @Test
    void aRestrictedMemoIsFoundByThoseWhoTakePart() {
        draw(view, inReview(1, "Restricted", true).delegated("ben", "cleo"), drafted(2, "Open", false));
        for (var reader : List.of("olga", "ada", "ben", "cleo", "dora")) {
            assertThat(titles(member(reader), null, null)).as(reader).hasSize(2);
        }
        assertThat(titles(new Person("ann", "Ann", "", AccountRole.AUDITOR, true), null, null))
                .hasSize(2);
        assertThat(titles(ZOE, null, null)).containsExactly("Open");
        assertThat(titles(ZOE, null, "1")).as("not by its number either").isEmpty();
        assertThat(titles(new Person("root", "Root", "", AccountRole.ADMINISTRATOR, true), null, null))
                .containsExactly("Open");
    }

    @ParameterizedTest
    @CsvSource({"50%, Save 50% of it", "A_B, Rename A_B", "c:\\, Move c:\\temp", "SAVE, Save 50% of it", "é, Café"})
    void whatStandsInATitleIsFoundAsItStands(String text, String title) {
        draw(
                view,
                drafted(1, "Save 50% of it", false),
                drafted(2, "Sell 500 of them", false),
                drafted(3, "Rename A_B", false),
                drafted(4, "Rename AxB", false),
                drafted(5, "Move c:\\temp", false),
                drafted(6, "Café", false));
        assertThat(titles(ZOE, null, text)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "'; DROP TABLE memo_list; --"})
    void aSignThatMeansSomethingToTheDatabaseMeansItself(String text) {
        draw(view, drafted(1, "Nothing special", false));
        assertThat(titles(ZOE, null, text)).isEmpty();
    }

    @Test
    void aNumberFindsItsMemoAlone() {
        draw(view, drafted(17, "Seventeen", false), drafted(170, "Many", false));
        assertThat(titles(ZOE, null, "17")).containsExactly("Seventeen");
    }

    @Test
    void aStageNarrowsTheList() {
        draw(view, drafted(1, "A draft", false), inReview(2, "In review", false));
        assertThat(titles(ZOE, Stage.IN_REVIEW, null)).containsExactly("In review");
        assertThat(titles(ZOE, Stage.IN_REVIEW, "draft")).isEmpty();
    }

    @Test
    void thePeopleAndWhoseTurnItIsNarrowTheList() {
        draw(view, drafted(1, "A draft", false), inReview(2, "In review", false).delegated("ben", "cleo"));
        assertThat(titles(ZOE, new MemoFilter(null, null, null, "cleo", null, null, false)))
                .containsExactly("In review");
        assertThat(titles(ZOE, new MemoFilter(null, null, null, null, "olga", null, false)))
                .hasSize(2);
        assertThat(titles(ZOE, new MemoFilter(null, null, null, null, "ada", null, false)))
                .isEmpty();
        assertThat(titles(ZOE, new MemoFilter(null, null, null, null, null, "ada", false)))
                .containsExactly("In review");
        assertThat(titles(ZOE, new MemoFilter(null, null, null, null, null, "olga", false)))
                .containsExactly("A draft");
        assertThat(titles(ZOE, new MemoFilter(null, null, Outcome.APPROVED, null, null, null, false)))
                .isEmpty();
        assertThat(titles(ZOE, new MemoFilter(null, null, null, null, null, null, true)))
                .isEmpty();
    }

    /** All were drafted in the same minute, so that only the number tells them apart. */
    @Test
    void pagesHoldEveryMemoOnce() {
        draw(
                view,
                IntStream.rangeClosed(1, 23)
                        .mapToObj(number -> drafted(number, "Memo " + number, false))
                        .toArray(FoldedMemo[]::new));
        var seen = new ArrayList<Long>();
        Cursor cursor = null;
        for (var page = 1; page <= 3; page++) {
            var found = view.find(ZOE, MemoFilter.of(null, null), cursor, 10);
            found.items().forEach(row -> seen.add(row.number()));
            cursor = found.next() == null ? null : Cursor.parse(found.next());
            assertThat(cursor == null).as("page %d is the last", page).isEqualTo(page == 3);
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 23).mapToObj(n -> 24L - n).toList());
    }

    @Test
    void aPageThatIsJustFullHasNoNext() {
        draw(view, drafted(1, "One", false), drafted(2, "Two", false));
        assertThat(view.find(ZOE, MemoFilter.of(null, null), null, 2).next()).isNull();
    }

    private List<String> titles(Person reader, @Nullable Stage stage, @Nullable String text) {
        return titles(reader, MemoFilter.of(stage, text));
    }

    private List<String> titles(Person reader, MemoFilter filter) {
        return view.find(reader, filter, null, 50).items().stream()
                .map(MemoRow::title)
                .toList();
    }

    private static Person member(String username) {
        return new Person(username, username, "", AccountRole.MEMBER, true);
    }
}
