package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.EveryThreadEvent;
import io.sixpager.eventstore.EventFamily;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.MemoStory;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.people.log.EveryAccountEvent;
import io.sixpager.policy.EveryPolicyEvent;
import io.sixpager.turn.EveryNudgeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever changes what a group draws raises its version, so that every installation draws it anew. What each group draws
 * after each event stands in {@code resources/views}, change by change; {@code -Dviews.write=true} writes it.
 */
class GroupVersionsTest extends ServiceTest {

    private static final Path PICTURES = Path.of("src/test/resources/views");

    @Autowired
    private List<ProjectionGroup> groups;

    @Autowired
    private List<EventFamily> families;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JsonMapper json;

    @Autowired
    private EventStorageEngine engine;

    /** One story for each kind of aggregate; a new kind adds its own. */
    private static List<LoggedEvent<?>> stories() {
        var stories = new ArrayList<LoggedEvent<?>>(MemoStory.events());
        stories.addAll(EveryThreadEvent.events());
        stories.addAll(EveryNudgeEvent.events());
        stories.addAll(EveryPolicyEvent.events());
        stories.addAll(EveryAccountEvent.events());
        return stories;
    }

    @Test
    void everyEventOfTheCatalogueIsInAStory() {
        var told = stories().stream().map(event -> event.payload().getClass()).collect(Collectors.toSet());
        var catalogue = families.stream()
                .flatMap(family -> family.namesToClasses().values().stream())
                .filter(type -> type.getName().startsWith("io.sixpager.") && !isOfATest(type))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(catalogue);
    }

    private static boolean isOfATest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    @Test
    void eachGroupDrawsWhatItsVersionDraws() {
        for (var group : groups) {
            if (isOfATest(group.getClass())) {
                continue;
            }
            var file = PICTURES.resolve(group.name() + ".txt");
            var drawn = drawn(group);
            if (Boolean.getBoolean("views.write")) {
                requireNewVersion(read(file), drawn);
                write(file, drawn);
            }
            assertThat(drawn)
                    .as(
                            "The group “%s” draws something else than its version %d did: raise the version, and have "
                                    + "this test write what is drawn now.",
                            group.name(), group.version())
                    .containsExactlyElementsOf(read(file));
        }
    }

    @Test
    void aServiceThatIsReadyHasNotedItsVersions() {
        for (var group : groups) {
            assertThat(jdbc.sql("SELECT version FROM projection_group WHERE name = ?")
                            .param(group.name())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(group.version());
        }
    }

    /** Line by line, what each event changes in the rows of the group; nothing of it stays. */
    private List<String> drawn(ProjectionGroup group) {
        var rows = new ViewRows(jdbc, Objects.requireNonNull(ViewTables.OF_GROUP.get(group.name())));
        var lines = new ArrayList<String>();
        lines.add("version " + group.version());
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("SET LOCAL TIME ZONE 'UTC'").update();
            group.clear();
            Map<String, String> before = new TreeMap<>();
            var memos = new HashMap<String, MemoState>();
            // States of memos are stored now and then; the rest is read from their events.
            engine.appendEvents(
                    MemoStory.events().stream().map(GroupVersionsTest::stored).toList());
            for (var event : stories()) {
                if (!group.draws(event)) {
                    continue;
                }
                var batch = group.begin();
                batch.add(event);
                batch.store();
                if (event.payload() instanceof MemoEvent told) {
                    storeState(memos.compute(event.aggregateId(), (_, memo) -> MemoFold.evolve(memo, told)));
                }
                var after = rows.leaves();
                var changes = changes(before, after).map(line -> "  " + line).toList();
                if (!changes.isEmpty()) {
                    lines.add("");
                    lines.add(event.version() + " " + event.payload().getClass().getSimpleName());
                    lines.addAll(changes);
                }
                before = after;
            }
        });
        return lines;
    }

    private static DomainEventMessage<?> stored(LoggedEvent<?> event) {
        var message = new GenericMessage<>(event.id(), event.payload(), MetaData.emptyInstance());
        return new GenericDomainEventMessage<>(
                "Story", event.aggregateId(), event.sequenceNumber(), message, event.at());
    }

    /** With every event, so that each is seen to be folded; the service does it with some of them. */
    private void storeState(MemoState memo) {
        jdbc.sql("UPDATE memo_details SET state = ? WHERE memo_id = ?")
                .params(json.writeValueAsString(memo), memo.memoId().value())
                .update();
    }

    private static Stream<String> changes(Map<String, String> before, Map<String, String> after) {
        var gone = before.keySet().stream()
                .filter(path -> !after.containsKey(path))
                .map(path -> "- " + path);
        var come = after.entrySet().stream()
                .filter(leaf -> !leaf.getValue().equals(before.get(leaf.getKey())))
                .map(leaf -> leaf.getKey() + " = " + leaf.getValue());
        return Stream.concat(gone, come);
    }

    /** What a version draws stays what it draws: installations that have drawn it would keep their rows. */
    private static void requireNewVersion(List<String> before, List<String> drawn) {
        if (!before.isEmpty() && before.getFirst().equals(drawn.getFirst())) {
            assertThat(drawn)
                    .as(
                            "Raise the version before what is drawn now is written: rows differ under %s.",
                            drawn.getFirst())
                    .containsExactlyElementsOf(before);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
