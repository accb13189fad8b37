package io.sixpager.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.document.Figure;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.text.MemoFigures;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.Transactional;

/** Which figures go, and how many nobody may keep; every test is rolled back. */
@Transactional
class FigureStoreTest extends ServiceTest {

    private static final Instant LATER = Instant.now().plus(Duration.ofDays(31));
    private static final byte[] CONTENT = {1, 2, 3};
    private static final Figure SMALL = new Figure("image/png", 1, 1, CONTENT, CONTENT);

    @Autowired
    private FigureStore store;

    @Autowired
    private MemoFigures shown;

    @Autowired
    private Directory directory;

    @Autowired
    private DataSource database;

    @Test
    void aFigureThatSomebodyHasChangedInTheDatabaseIsNotShown() {
        var hash = Sha256.of(CONTENT);
        store.add("ada", hash, SMALL);
        assertThat(store.require(hash).content()).isEqualTo(CONTENT);
        // As an administrator of the database can, past the trigger that keeps figures.
        jdbc.sql("SET LOCAL session_replication_role = replica").update();
        jdbc.sql("UPDATE figure SET content = ? WHERE hash = ?")
                .params(new byte[] {1, 2, 4}, hash)
                .update();
        assertThatThrownBy(() -> store.require(hash))
                .isInstanceOf(CommandRejected.class)
                .hasMessageContaining(hash);
        assertThatThrownBy(() -> store.prints().find(hash)).isInstanceOf(CommandRejected.class);
    }

    @Test
    void aFigureThatNothingShowsGoes() {
        store.add("ada", hash(1), SMALL);
        store.removeUnused(LATER);
        assertThat(exists(hash(1))).isFalse();
    }

    @Test
    void aFigureStaysForAWhileAfterItWasLastBroughtIn() {
        store.add("ada", hash(1), SMALL);
        jdbc.sql("UPDATE figure_upload SET uploaded_at = '2020-01-01T00:00:00Z' WHERE hash = ?")
                .param(hash(1))
                .update();
        store.add("ben", hash(2), SMALL);
        store.add("ada", hash(1), SMALL);
        store.removeUnused(Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(exists(hash(1))).isTrue();
        assertThat(exists(hash(2))).isTrue();
    }

    @Test
    void aFigureOfARevisionStays() {
        store.add("ada", hash(1), SMALL);
        shown.link(new MemoId(UUID.randomUUID()), List.of(hash(1)));
        store.removeUnused(LATER);
        assertThat(exists(hash(1))).isTrue();
    }

    @Test
    void aFigureOfADraftOrATemplateStays() {
        store.add("ada", hash(1), SMALL);
        store.add("ada", hash(2), SMALL);
        jdbc.sql("""
                        INSERT INTO draft (account, memo_id, base_revision, markdown, version, saved_at)
                        VALUES ('ada', ?, 0, ?, 1, now())""").params(UUID.randomUUID(), text(hash(1))).update();
        jdbc.sql("INSERT INTO template (key, name, description, markdown) VALUES ('figured', 'A', 'B', ?)")
                .param(text(hash(2)))
                .update();
        store.removeUnused(LATER);
        assertThat(exists(hash(1))).isTrue();
        assertThat(exists(hash(2))).isTrue();
    }

    @Test
    void nobodyKeepsMoreThanTheirShareUnused() {
        store.add("ada", hash(1), SMALL);
        store.add("ada", hash(2), SMALL);
        weighs(hash(1), 200 << 20);

        assertThatThrownBy(() -> store.add("ada", hash(3), SMALL))
                .isInstanceOf(CommandRejected.class)
                .hasMessageContaining("200 MiB of figures that no revision shows")
                .hasMessageEndingWith("30 days.");
        store.add("ben", hash(3), SMALL);
    }

    @Test
    void whatARevisionShowsCountsNoMore() {
        store.add("ada", hash(1), SMALL);
        weighs(hash(1), 200 << 20);
        shown.link(new MemoId(UUID.randomUUID()), List.of(hash(1)));
        store.add("ada", hash(2), SMALL);
        assertThat(exists(hash(2))).isTrue();
    }

    @Test
    void whatAnotherModuleShowsStaysAndIsSeenByItsReaders() {
        store.add("ada", hash(1), SMALL);
        var other = new FigureStore(jdbc, Clock.systemUTC(), List.of(new Poster()), List.of());
        other.removeUnused(LATER);
        assertThat(exists(hash(1))).isTrue();
        assertThat(other.maySee(hash(1), person("retail"))).isTrue();
        assertThat(other.maySee(hash(1), person("finance"))).isFalse();
    }

    /** A module with a wall where anything hangs, for retail to see. */
    private static final class Poster implements ShownFigures {

        @Override
        public Set<String> shown(Collection<String> hashes) {
            return Set.copyOf(hashes);
        }

        @Override
        public Set<String> visible(Collection<String> hashes, Person reader) {
            return reader.username().equals("retail") ? Set.copyOf(hashes) : Set.of();
        }
    }

    @Test
    void twentyFiguresTakeAsManyStatementsAsOneAndNoneTakesNone() {
        var hashes = IntStream.range(0, 20).mapToObj(FigureStoreTest::hash).toList();
        hashes.forEach(hash -> store.add("ada", hash, SMALL));
        var connections = new AtomicInteger();
        var counted = JdbcClient.create(new TransactionAwareDataSourceProxy(database) {
            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return super.getConnection();
            }
        });
        var counting = new FigureStore(counted, Clock.systemUTC(), List.of(new Poster()), List.of());

        var sizes = counting.sizesFor(person("retail"), hashes);
        assertThat(hashes).allMatch(hash -> sizes.find(hash).isPresent());
        assertThat(connections).as("the sizes, as the poster shows them all").hasValue(1);

        assertThat(counting.sizesFor(person("retail"), List.of()).find(hash(1))).isEmpty();
        assertThat(connections).hasValue(1);
    }

    private Person person(String name) {
        return directory.require(name);
    }

    /** Figures are never changed, so it comes anew. */
    private void weighs(String hash, int bytes) {
        jdbc.sql("DELETE FROM figure WHERE hash = ?").param(hash).update();
        jdbc.sql("""
                        INSERT INTO figure (hash, media_type, width, height, bytes, content)
                        VALUES (?, 'image/png', 1, 1, ?, '')""").params(hash, bytes).update();
        jdbc.sql("INSERT INTO figure_upload (account, hash, uploaded_at) VALUES ('ada', ?, now())")
                .param(hash)
                .update();
    }

    private boolean exists(String hash) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM figure WHERE hash = ?)")
                .param(hash)
                .query(Boolean.class)
                .single();
    }

    private static byte[] text(String hash) {
        return ("# Text\n\n![Demand](figure:" + hash + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(int number) {
        return "%064x".formatted(0xF16 + number);
    }
}
