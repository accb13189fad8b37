package io.sixpager.process;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.NoteEvent.NoteWritten;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes in a table what it reacts to; the table takes an event more than once. */
public final class NotingPolicy implements Policy<NoteWritten> {

    private final String name;
    private final Start start;
    private final JdbcClient jdbc;
    private volatile Consumer<LoggedEvent<NoteWritten>> then = _ -> {};

    /** A policy that has never run before. */
    public NotingPolicy(Start start, JdbcClient jdbc) {
        this.name = "when-note-written-" + UUID.randomUUID();
        this.start = start;
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE IF NOT EXISTS noted (id bigint GENERATED ALWAYS AS IDENTITY, policy text, event text)")
                .update();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Class<NoteWritten>> events() {
        return Set.of(NoteWritten.class);
    }

    @Override
    public Start start() {
        return start;
    }

    @Override
    public void react(LoggedEvent<NoteWritten> event) {
        jdbc.sql("INSERT INTO noted (policy, event) VALUES (?, ?)")
                .params(name, event.id())
                .update();
        then.accept(event);
    }

    /** What else it does. */
    public void then(Consumer<LoggedEvent<NoteWritten>> more) {
        then = more;
    }

    /** The ids of the events that it has reacted to, in that order. */
    public List<String> noted() {
        return jdbc.sql("SELECT event FROM noted WHERE policy = ? ORDER BY id")
                .param(name)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** In how many transactions it has noted them. */
    public int transactions() {
        return jdbc.sql("SELECT count(DISTINCT CAST(xmin AS text)) FROM noted WHERE policy = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
