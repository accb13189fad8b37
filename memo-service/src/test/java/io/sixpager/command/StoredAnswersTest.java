package io.sixpager.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.ChangeClass;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers are read for as long as there are keys: {@code answers/Receipt.json} is what is written today,
 * {@code answers/earlier/Receipt-1.json} what could have been written once. A form that changes is kept among the
 * earlier ones.
 */
class StoredAnswersTest extends ServiceTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "answers");

    private static final Receipt RECEIPT = new Receipt(
            MemoId.of("00000000-0000-0000-0000-000000000007"),
            7,
            3,
            Stage.IN_REVIEW,
            1,
            Sha256.of(""),
            1,
            25,
            ChangeClass.FIRST,
            UUID.fromString("00000000-0000-0000-0000-000000000009"));

    @Autowired
    private IdempotencyStore answers;

    @Autowired
    private JsonMapper json;

    @Test
    void theFormThatIsWrittenIsTheOneThatIsKeptHere() throws IOException {
        assertThat(json.writeValueAsString(RECEIPT))
                .isEqualTo(Files.readString(FOLDER.resolve("Receipt.json")).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Receipt.json", "earlier/Receipt-1.json"})
    void everyFormThatWasEverStoredIsRead(String file) throws IOException {
        var key = IdempotencyKey.ofClient("author", UUID.randomUUID().toString(), "");
        jdbc.sql("INSERT INTO command_answer (account, idempotency_key, fingerprint, receipt) VALUES (?, ?, ?, ?)")
                .params(key.account(), key.key(), "", Files.readString(FOLDER.resolve(file)))
                .update();
        assertThat(answers.find(key, Receipt.class)).contains(RECEIPT);
    }
}
