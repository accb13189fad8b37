package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.database.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A right that is taken away is gone when its command is answered, although the views stand still. */
class AccessTakenAwayTest extends ServiceTest {

    @Autowired
    private EmbeddedDatabase database;

    private Connection drawing;

    @BeforeEach
    void somebodyElseDrawsAndDoesNotGoOn() throws SQLException {
        as("author");
        as("finance");
        drawing = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    @AfterEach
    void theyGoOn() throws SQLException {
        drawing.close();
    }

    @Test
    void aMemoThatIsRestrictedIsGoneForWhoeverTakesNoPart() throws SQLException {
        var memo = memos().inReview(false);
        var outsider = as("finance");
        outsider.get(memo.path("")).expect(200);
        viewsStandStill();

        as("author").patch(memo.path(""), Map.of("restricted", true)).expect(200);

        for (var part : new String[] {"", "/revisions/1", "/threads", "/history"}) {
            outsider.get(memo.path(part)).expectProblem(404);
        }
        for (var list : new String[] {"/api/memos", "/api/board", "/api/memos?text=" + memo.id()}) {
            assertThat(outsider.get(list).expect(200).text()).doesNotContain(memo.id());
            assertThat(as("author").get(list).expect(200).status()).isEqualTo(200);
        }
        as("author").get(memo.path("")).expect(200);
        as("auditor").get(memo.path("")).expect(200);
    }

    @Test
    void aParticipantWhoIsRemovedIsAnOutsiderAtOnce() throws SQLException {
        var memo = memos().written(true);
        as("author").post(memo.path("/coauthors"), Map.of("account", "finance")).expect(200);
        as("finance").get(memo.path("")).expect(200);
        viewsStandStill();

        as("author").delete(memo.path("/coauthors/finance")).expect(200);

        as("finance").get(memo.path("")).expectProblem(404);
        assertThat(as("finance").get("/api/memos").expect(200).text()).doesNotContain(memo.id());
    }

    private void viewsStandStill() throws SQLException {
        drawing.setAutoCommit(false);
        try (var lock = drawing.createStatement()) {
            lock.execute("SELECT FROM projection_group WHERE name = 'memo' FOR UPDATE");
        }
    }
}
