package io.sixpager.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Who takes what for news. */
class BroadcastTest {

    private final List<String> said = new ArrayList<>();
    private final JdbcTemplate database = mock(JdbcTemplate.class);
    private final Broadcast here = new Broadcast(database);
    private final Broadcast there = new Broadcast(database);

    @BeforeEach
    void whatIsSaidIsKept() {
        doAnswer(call -> said.add(call.getArgument(3)))
                .when(database)
                .query(anyString(), any(RowCallbackHandler.class), any(), any());
    }

    @Test
    void whatAnInstanceSaysIsNewsToOthersAndNotToItself() {
        here.send("channel", "a payload of words");
        assertThat(there.ofAnother(said.getFirst())).contains("a payload of words");
        assertThat(here.ofAnother(said.getFirst())).isEmpty();
    }

    @Test
    void whatNoInstanceHasSaidIsNoNews() {
        assertThat(here.ofAnother("word")).isEmpty();
    }
}
