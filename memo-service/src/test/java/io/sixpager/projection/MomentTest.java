package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A link to the past names an entry of the log; the log knows when that was. */
class MomentTest extends ServiceTest {

    @Test
    void anEntryHasATimeAtWhichItIsTheLast() {
        var memo = memos().drafted(false);
        as("author").get(memo.path("?atLeast=1")).expect(200);
        var head = jdbc.sql("SELECT log_index FROM log_head").query(Long.class).single();
        var at = as("retail").get("/api/moments/" + head).expect(200).at("/at");
        assertThat(Instant.parse(at)).isBefore(Instant.now());
        assertThat(as("author").get("/api/board?time=" + at).expect(200).text())
                .isEqualTo(as("author").get("/api/board?index=" + head).text())
                .contains(memo.id());
    }

    @Test
    void anEntryThatHasNotBeenMadeIsRefused() {
        assertThat(as("retail").get("/api/moments/999999999").expectProblem(422).at("/detail"))
                .startsWith("The log has the entries 1 to ");
        visitor().get("/api/moments/1").expectProblem(401);
    }
}
