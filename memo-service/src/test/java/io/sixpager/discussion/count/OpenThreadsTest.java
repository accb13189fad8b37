package io.sixpager.discussion.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.query.ThreadMemos;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.people.Directory;
import io.sixpager.projection.ServedViews;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A page of memos counts all their threads at once. */
class OpenThreadsTest extends ServiceTest {

    @Autowired
    private DataSource database;

    @Autowired
    private VisibleMemos memos;

    @Autowired
    private ThreadMemos threads;

    @Autowired
    private ServedViews served;

    @Autowired
    private Directory directory;

    @Test
    void theThreadsOfAllMemosAreCountedByOneStatement() {
        for (int i = 0; i < 3; i++) {
            var memo = memos().inReview(false);
            var asked = as("finance")
                    .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Why?"))
                    .expect(201);
            as("finance")
                    .get(memo.path("/threads?thread=" + asked.at("/threadId") + "&atLeast=" + asked.at("/version")))
                    .expect(200);
        }
        var statements = new AtomicInteger();
        var counted = new JdbcTemplate(new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                statements.incrementAndGet();
                return super.getConnection();
            }
        });
        var counts = new OpenThreads(counted, memos, threads, served).counts(directory.require("author"));
        assertThat(counts).hasSizeGreaterThanOrEqualTo(3).allMatch(memo -> memo.open() > 0);
        assertThat(statements).hasValue(1);
    }
}
