package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.people.log.AccountEvent;
import io.sixpager.policy.model.PolicyEvent;
import io.sixpager.turn.NudgeEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that events hold instead of any text; a stored word whose constant is gone could not be read. */
class StoredWordsTest {

    /** Words may be added, and none may go. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "Placement.Outcome",
            List.of("EXACT", "EDITED", "MOVED", "AMBIGUOUS", "ORPHANED"),
            "ThreadKind",
            List.of("QUESTION", "CONCERN", "NIT", "BLOCKING", "PRAISE", "SUGGESTION"),
            "ChangeClass",
            List.of("FIRST", "IDENTICAL", "LAYOUT_ONLY", "TYPO", "APPENDIX_ONLY", "SUBSTANTIVE", "ASK_CHANGED"),
            "Door",
            List.of("ONE_WAY", "TWO_WAY"),
            "PolicyRule.Kind",
            List.of(
                    "ALL_APPROVERS_ASSENT",
                    "QUORUM_ASSENTS",
                    "GROUP_ASSENTS",
                    "STAGES",
                    "NO_OPEN_OBJECTION",
                    "CONDITIONS_MET",
                    "PAGE_LIMIT",
                    "PREDICTIONS_STATED",
                    "EVERY_PAGE_SHOWN",
                    "READING_PERIOD",
                    "HIDDEN_VERDICTS",
                    "NOBODY_APPROVES_THEIR_OWN",
                    "DECIDER_NAMED"),
            "Quorum.Kind",
            List.of("NUMBER", "ALL"),
            "Outcome",
            List.of("APPROVED", "REJECTED", "DEFERRED"),
            "Role",
            List.of("APPROVER", "CONTRIBUTOR", "DECIDER", "INFORMED", "PROCESS_REVIEWER"),
            "VerdictKind",
            List.of("AGREE", "AGREE_WITH_CONDITIONS", "DISAGREE_AND_COMMIT", "OBJECT", "ABSTAIN"));

    @Test
    void everyWordInAnEventIsPinned() {
        var words = new TreeMap<String, List<String>>();
        for (var type : typesInEvents()) {
            if (type.isEnum()) {
                words.put(
                        name(type),
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        }
        assertThat(words).containsExactlyInAnyOrderEntriesOf(WORDS);
    }

    private static String name(Class<?> type) {
        var enclosing = type.getEnclosingClass();
        return (enclosing == null ? "" : enclosing.getSimpleName() + ".") + type.getSimpleName();
    }

    private static Set<Class<?>> typesInEvents() {
        var found = new HashSet<Class<?>>();
        Stream.of(
                        MemoEvent.class,
                        ThreadEvent.class,
                        PlacementEvent.class,
                        NudgeEvent.class,
                        PolicyEvent.class,
                        AccountEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(event -> collect(event, found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (found.add(type) && type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .flatMap(StoredWordsTest::classes)
                    .forEach(part -> collect(part, found));
        }
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType list ->
                Arrays.stream(list.getActualTypeArguments()).flatMap(StoredWordsTest::classes);
            default -> Stream.of();
        };
    }
}
