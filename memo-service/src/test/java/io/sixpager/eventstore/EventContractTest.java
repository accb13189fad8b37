package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.discussion.EveryThreadEvent;
import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.memo.EveryEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoDrafted;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.people.log.AccountEvent;
import io.sixpager.people.log.EveryAccountEvent;
import io.sixpager.policy.EveryPolicyEvent;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.turn.EveryNudgeEvent;
import io.sixpager.turn.NudgeEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the store today is read for ever: every event's name and form are those of the files in events/. */
class EventContractTest {

    private static final List<EventFamily> FAMILIES = List.of(
            EventFamily.of("memo", MemoEvent.class),
            EventFamily.of("discussion", ThreadEvent.class),
            EventFamily.of("discussion", PlacementEvent.class),
            EventFamily.of("turn", NudgeEvent.class),
            EventFamily.of("policy", PolicyEvent.class),
            EventFamily.of("people", AccountEvent.class));

    private final EventSerializer serializer = new EventSerializer(FAMILIES);

    static Stream<Class<?>> kinds() {
        return FAMILIES.stream()
                .flatMap(family -> family.namesToClasses().values().stream())
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    static List<Object> examples() {
        var examples = new ArrayList<Object>(EveryEvent.examples());
        examples.addAll(EveryThreadEvent.ofAThread());
        examples.add(EveryThreadEvent.placed());
        examples.add(EveryNudgeEvent.nudged("author"));
        examples.addAll(EveryPolicyEvent.examples());
        examples.addAll(EveryAccountEvent.examples());
        return examples;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyEventHasOneExampleWithSomethingInEveryField(Class<?> kind) throws ReflectiveOperationException {
        assertThat(examples())
                .as("EveryEvent.examples() has one %s", kind.getSimpleName())
                .filteredOn(kind::isInstance)
                .hasSize(1);
        var example = examples().stream().filter(kind::isInstance).findFirst().orElseThrow();
        for (var field : kind.getRecordComponents()) {
            assertThat(field.getAccessor().invoke(example)).as(field.getName()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsStoredUnderItsPinnedName(Object event) {
        assertThat(serializer.serialize(event, byte[].class).getType().getName())
                .isEqualTo(wireName(event));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsReadAsItWasWritten(Object event) {
        assertThat(read(wireName(event), write(event))).isEqualTo(event);
    }

    /** A name in a file's name is pinned too: a renamed record finds no file, and its old file finds no record. */
    @ParameterizedTest
    @MethodSource("examples")
    void anEventHasTheFormThatIsCheckedIn(Object event) {
        var golden = Goldens.current(name(event));
        if (Boolean.getBoolean(Goldens.WRITE) && !Arrays.equals(Goldens.read(golden), write(event))) {
            Goldens.write(name(event), write(event));
        }
        assertThat(new String(write(event), StandardCharsets.UTF_8))
                .as(
                        "The form of %s has changed, or it is new. Stored events cannot follow: read"
                                + " docs/how-to/change-an-event.md. If only a nullable field was added, or the event is"
                                + " new, write %s with this test and -D%s=true",
                        name(event), golden, Goldens.WRITE)
                .isEqualTo(new String(Goldens.read(golden), StandardCharsets.UTF_8));
    }

    /** Fields may come, as null, and none may go or change: what an old form says is still said when written anew. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyFormThatWasEverWrittenIsReadWithNothingLost(Object event) {
        for (var form : Goldens.everyForm(name(event))) {
            var stored = Goldens.read(form);
            var again = write(read(wireName(event), stored));
            assertKept(
                    form.getFileName() + " ",
                    JsonMapper.shared().readTree(stored),
                    JsonMapper.shared().readTree(again));
        }
    }

    @Test
    void aFieldThatAnOldFormLacksIsReadAsNull() {
        var today = new String(Goldens.read(Goldens.current("VerdictGiven")), StandardCharsets.UTF_8);
        var old = today.replaceFirst(",\"conditions\":\"[^\"]*\"", "");
        assertThat(old).isNotEqualTo(today);
        assertThat(read("memo.VerdictGiven", old.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        VerdictGiven.class,
                        given -> assertThat(given.conditions()).isNull());
    }

    @Test
    void everyFormThatIsCheckedInBelongsToAnEvent() {
        assertThat(Goldens.all())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(kinds().map(Class::getSimpleName))
                        .as("%s was stored once; its record must stay", form)
                        .contains(Goldens.event(form)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.sixpager.memo.model.MemoEvent$MemoDrafted",
                "io.sixpager.memo.model.MemoEvent",
                "java.lang.Object",
                "java.util.HashMap",
                "javax.script.ScriptEngineManager",
                "MemoDrafted",
                "memo.memodrafted",
                "memo.Forged",
                ""
            })
    void aTypeOutsideTheCatalogueIsRefused(String type) {
        var stored = Goldens.read(Goldens.current("MemoDrafted"));
        assertThatThrownBy(() -> read(type, stored))
                .isInstanceOf(SerializationException.class)
                .hasMessage("Unknown event type in the store: " + type);
    }

    @Test
    void aTypeInsideTheJsonNamesNothing() {
        var honest = new String(Goldens.read(Goldens.current("MemoDrafted")), StandardCharsets.UTF_8);
        var forged = honest.replaceFirst("\\{", "{\"@class\":\"javax.script.ScriptEngineManager\",");
        assertThat(read("memo.MemoDrafted", forged.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MemoDrafted.class);
    }

    @Test
    void whatIsInNoFamilyIsNotStored() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("is in no event family");
    }

    private static void assertKept(String place, JsonNode stored, JsonNode again) {
        if (stored.isObject()) {
            stored.properties()
                    .forEach(field ->
                            assertKept(place + "/" + field.getKey(), field.getValue(), again.path(field.getKey())));
        } else if (stored.isArray() && again.size() == stored.size()) {
            for (int i = 0; i < stored.size(); i++) {
                assertKept(place + "/" + i, stored.get(i), again.get(i));
            }
        } else {
            assertThat(again).as(place).isEqualTo(stored);
        }
    }

    /** Written out here, so that a family that is renamed finds no event any more. */
    private static String wireName(Object event) {
        var module = switch (event) {
            case MemoEvent _ -> "memo.";
            case NudgeEvent _ -> "turn.";
            case PolicyEvent _ -> "policy.";
            case AccountEvent _ -> "people.";
            default -> "discussion.";
        };
        return module + name(event);
    }

    private static String name(Object event) {
        return event.getClass().getSimpleName();
    }

    private byte[] write(Object event) {
        return serializer.serialize(event, byte[].class).getData();
    }

    private Object read(String type, byte[] stored) {
        return Objects.requireNonNull(
                serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null)));
    }
}
