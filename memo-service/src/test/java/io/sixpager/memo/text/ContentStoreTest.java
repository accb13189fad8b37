package io.sixpager.memo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.ServiceTest;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Texts by their hash; every test is rolled back. */
@Transactional
class ContentStoreTest extends ServiceTest {

    @Autowired
    private ContentStore contents;

    private final String text = "We sell 950 racks. " + UUID.randomUUID();
    private final String hash = Sha256.of(text);

    @BeforeEach
    void aTextIsStored() {
        contents.add(hash, text);
    }

    @Test
    void aTextIsReadAsItWasStored() {
        assertThat(contents.find(hash)).contains(text);
    }

    @Test
    void aTextThatSomebodyHasChangedInTheDatabaseIsNotShown() {
        // As an administrator of the database can, past the trigger that keeps texts.
        jdbc.sql("SET LOCAL session_replication_role = replica").update();
        jdbc.sql("UPDATE revision_content SET markdown = ? WHERE content_hash = ?")
                .params(text.replace("950", "059").getBytes(), hash)
                .update();
        assertThatThrownBy(() -> contents.find(hash))
                .isInstanceOf(CommandRejected.class)
                .hasMessageContaining(hash)
                .hasMessageContaining(Sha256.of(text.replace("950", "059")));
    }
}
