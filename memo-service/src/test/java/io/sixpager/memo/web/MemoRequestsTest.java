package io.sixpager.memo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A body in the process is what it is over HTTP: the same command, or refused with the same sentence. */
class MemoRequestsTest extends ServiceTest {

    private static final UUID OBJECTION = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Autowired
    private MemoRequests requests;

    @Autowired
    private Directory directory;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    static Stream<Arguments> refused() {
        var nobody = Arrays.asList((Object) null);
        return Stream.of(
                Arguments.of("withdrawal", Map.of()),
                Arguments.of("withdrawal", Map.of("reason", 5)),
                Arguments.of("withdrawal", Map.of("reason", List.of())),
                Arguments.of("withdrawal", Map.of("reason", "a\u0000b")),
                Arguments.of("withdrawal", Map.of("reason", "Enough.", "more", true)),
                Arguments.of("coauthors", Map.of()),
                Arguments.of("review", Map.of()),
                Arguments.of("review", review("SIDE_DOOR", "2030-01-01T00:00:00Z", List.of())),
                Arguments.of("review", review("TWO_WAY", "tomorrow", List.of())),
                Arguments.of("review", review("TWO_WAY", 5, List.of())),
                Arguments.of("review", review("TWO_WAY", "2030-01-01T00:00:00Z", nobody)),
                Arguments.of("review", review("TWO_WAY", "2030-01-01T00:00:00Z", List.of(Map.of("account", "retail")))),
                Arguments.of("review", review("TWO_WAY", "2030-01-01T00:00:00Z", "retail")),
                Arguments.of("verdicts", Map.of("revision", "1", "contentHash", "a", "verdict", "APPROVE")),
                Arguments.of("verdicts", Map.of("revision", 1.5, "contentHash", "a", "verdict", "APPROVE")),
                Arguments.of(
                        "readings", Map.of("revision", 1, "contentHash", "a", "pages", List.of("1"), "seconds", 1)),
                Arguments.of("objections/price/answer", Map.of("answer", "Yes.")),
                Arguments.of("supersession", Map.of("successor", "999999999", "reason", "Newer.")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesInTheWordsOfHttp(String path, Map<String, Object> body) {
        var memo = memos().written(false);
        var overHttp = as("author").post(memo.path("/" + path), body);
        var refusal = catchThrowableOfType(CommandRejected.class, () -> command(path, body));
        assertThat(overHttp.status()).isBetween(400, 499);
        assertThat(refusal.reason()).isEqualTo(overHttp.at("/detail"));
    }

    @Test
    void readsWhateverHttpTakes() {
        var paths = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackage().equals(MemoRequests.class.getPackage())
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                paths.addAll(info.getPatternValues());
            }
        });
        assertThat(paths).contains("/api/memos/{id}/verdicts").hasSizeGreaterThan(15);
        paths.remove("/api/memos");
        for (var path : paths) {
            var below = path.replace("/api/memos/{id}/", "")
                    .replaceAll("\\{revision[^}]*}", "1")
                    .replaceAll("\\{(objection|condition)}", OBJECTION.toString());
            assertThat(catchThrowableOfType(CommandRejected.class, () -> read(below, Map.of())))
                    .as(path)
                    .hasMessageStartingWith("Please correct: ");
        }
    }

    @Test
    void refusesWhatNoMemoTakes() {
        for (var path : List.of("", "party", "review/", "a/b/c", "objections/1/2/3")) {
            assertThatThrownBy(() -> read(path, Map.of())).hasMessage("A memo takes nothing at “" + path + "”.");
        }
    }

    @Test
    void theIdOfAnObjectionIsTheReaders() {
        var objection = Map.<String, Object>of("revision", 1, "contentHash", "a", "statement", "No.");
        assertThat(command("objections", objection))
                .isInstanceOfSatisfying(
                        MemoCommand.RaiseObjection.class,
                        command -> assertThat(command.objectionId()).isEqualTo(OBJECTION));
        assertThat(command("objections/" + OBJECTION + "/lift", Map.of("reason", "Settled.")))
                .isInstanceOf(MemoCommand.LiftObjection.class);
        assertThat(command("revisions/1/name", Map.of("name", "As sent"))).isInstanceOf(MemoCommand.NameRevision.class);
    }

    private MemoCommand command(String path, Map<String, Object> body) {
        var by = Attribution.of("author", Instant.EPOCH);
        return read(path, body).command(new MemoId(OBJECTION), by);
    }

    private MemoRequest read(String path, Map<String, Object> body) {
        return requests.read(path, body, author(), OBJECTION);
    }

    private Person author() {
        return directory.require("author");
    }

    private static Map<String, Object> review(String door, Object due, Object participants) {
        return Map.of("door", door, "due", due, "participants", participants);
    }
}
