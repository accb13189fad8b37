package io.sixpager.review.board;

import static io.sixpager.memo.FoldedMemo.draw;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.Stage;
import io.sixpager.people.AccountRole;
import io.sixpager.people.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twenty boards of 10,000 memos fit into the heap of 320 MB; every test is rolled back. */
@Transactional
class BoardSizeTest extends ServiceTest {

    private static final Person READER = new Person("zoe", "Zoe", "", AccountRole.MEMBER, true);
    private static final EnumSet<Stage> ALL = EnumSet.allOf(Stage.class);
    private static final int MEBIBYTE = 1 << 20;

    @Autowired
    private BoardView view;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void tenThousandMemos() {
        view.clear();
        draw(view, inReview(1, "In review", false).agreed("ada").objected("ben"));
        jdbc.sql("""
            INSERT INTO approval_board (memo_id, number, stage, restricted, readers, card, title, owner, authors, waiting_for)
            SELECT gen_random_uuid(), n,
                CASE WHEN n % 50 = 0 THEN 'IN_REVIEW' WHEN n % 3 = 0 THEN 'WITHDRAWN' ELSE 'DECIDED' END,
                restricted, readers, card, title, owner, authors, waiting_for
            FROM approval_board, generate_series(2, 10000) AS n""").update();
    }

    @Test
    void theAnswerGrowsWithWhatIsOpenAlone() throws IOException {
        var out = new ByteArrayOutputStream();
        write(40, out);

        var board = json.readTree(out.toByteArray());
        assertThat(counts(board, "cards", false))
                .isEqualTo("DRAFT 0, IN_REVIEW 201, DECIDED 40, WITHDRAWN 40, SUPERSEDED 0");
        assertThat(counts(board, "total", true))
                .isEqualTo("DRAFT 0, IN_REVIEW 201, DECIDED 6532, WITHDRAWN 3267, SUPERSEDED 0");
        assertThat(out.size()).isBetween(100_000, MEBIBYTE / 2);
    }

    @Test
    void whatOneBoardTakesOnTheWayLeavesRoomForTwenty() throws IOException {
        write(40, OutputStream.nullOutputStream());
        var before = allocated();
        write(40, OutputStream.nullOutputStream());
        assertThat(allocated() - before).as("whether garbage or not").isLessThan(5 * MEBIBYTE);
    }

    @Test
    void ofALargeBoardAFewCardsAreInMemoryAtATime() throws IOException {
        var numbers = LongStream.rangeClosed(1, 10_000).boxed().toList();
        var asked = new ArrayList<List<Long>>();
        var board =
                new LaidOutBoard(Map.of(Stage.DRAFT, new BoardColumn(Stage.DRAFT, 10_000, 10_000, numbers)), some -> {
                    asked.add(some);
                    return some.stream().collect(Collectors.toMap(number -> number, _ -> new byte[] {'1'}));
                });
        new BoardWriter(board, OutputStream.nullOutputStream()).column(Stage.DRAFT);
        assertThat(asked).allSatisfy(some -> assertThat(some).hasSizeLessThanOrEqualTo(100));
        assertThat(asked.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers);
    }

    private void write(int most, OutputStream out) throws IOException {
        new BoardWriter(view.layOut(READER, BoardFilter.NONE, ALL, most), out).columns(ALL);
    }

    private static String counts(JsonNode board, String of, boolean number) {
        return board.path("columns")
                .valueStream()
                .map(column -> column.path("stage").asString() + " "
                        + (number ? column.path(of).asInt() : column.path(of).size()))
                .collect(Collectors.joining(", "));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
