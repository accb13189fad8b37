package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody has read of a memo, block by block, which nobody else learns of. */
class ReadBlocksTest extends ServiceTest {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5);

    private Answer read(String account, Example memo, Integer... blocks) {
        return as(account).json("PUT", path(memo), Map.of("read", Arrays.asList(blocks)));
    }

    private static String path(Example memo) {
        return memo.path("/revisions/" + memo.revision() + "/read-blocks");
    }

    private List<Integer> blocks(String account, Example memo, String which) {
        return as(account)
                .get(path(memo))
                .expect(200)
                .json()
                .path(which)
                .valueStream()
                .map(JsonNode::asInt)
                .toList();
    }

    @Test
    void blocksAreReadOneAfterTheOther() {
        var memo = memos().written(false);
        assertThat(blocks("finance", memo, "unread")).isEqualTo(ALL);
        read("finance", memo, 1, 3).expect(204);
        read("finance", memo, 3, 2).expect(204);
        assertThat(blocks("finance", memo, "read")).containsExactly(1, 2, 3);
        assertThat(blocks("finance", memo, "unread")).containsExactly(4, 5);
    }

    @Test
    void whatALaterRevisionSaysOtherwiseIsUnreadAndTheRestIsNot() {
        var memo = memos().written(false);
        read("finance", memo, 1, 2, 3, 4, 5).expect(204);
        var later =
                memos().revised(memo, MemoExamples.TEXT.replace("ten million", "twelve million") + "\nA new end.\n");
        assertThat(blocks("finance", later, "unread")).containsExactly(3, 6);
        assertThat(blocks("finance", memo, "unread")).isEmpty();
    }

    @Test
    void nobodyLearnsWhatSomebodyHasRead() {
        var memo = memos().inReview(false);
        var events = storedEvents();
        read("finance", memo, 1, 2).expect(204);
        assertThat(storedEvents()).isEqualTo(events);
        for (var account : List.of("author", "auditor", "admin")) {
            assertThat(blocks(account, memo, "read")).isEmpty();
        }
    }

    @Test
    void readersCanStartOver() {
        var memo = memos().written(false);
        read("finance", memo, 1, 2).expect(204);
        read("retail", memo, 1).expect(204);
        as("finance").json("DELETE", memo.path("/read-blocks"), Map.of()).expect(204);
        assertThat(blocks("finance", memo, "read")).isEmpty();
        assertThat(blocks("retail", memo, "read")).containsExactly(1);
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        var memo = memos().written(false);
        read("finance", memo, 1, 6).expectProblem(422);
        read("finance", memo, -1).expectProblem(422);
        as("finance")
                .json("PUT", memo.path("/revisions/7/read-blocks"), Map.of("read", List.of(1)))
                .expectProblem(404);
        assertThat(blocks("finance", memo, "read")).isEmpty();
    }
}
