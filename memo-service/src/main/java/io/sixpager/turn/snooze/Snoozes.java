package io.sixpager.turn.snooze;

import io.sixpager.turn.Debt;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have put off. No event tells of it, and nobody else can ask for it. */
@Component
class Snoozes {

    private final JdbcClient jdbc;

    Snoozes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Debt, Snooze> of(String account) {
        var found = new HashMap<Debt, Snooze>();
        jdbc.sql("SELECT source, subject, kind, at, until, debt FROM snooze WHERE account = ?")
                .param(account)
                .query(row -> {
                    found.put(
                            new Debt(row.getString(1), row.getString(2), account, row.getString(3)),
                            new Snooze(
                                    row.getTimestamp(4).toInstant(),
                                    row.getTimestamp(5).toInstant(),
                                    row.getString(6)));
                });
        return found;
    }

    /** In the place of an earlier one. */
    void keep(Debt debt, Snooze snooze) {
        jdbc.sql("""
                        INSERT INTO snooze (account, source, subject, kind, at, until, debt) VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (account, source, subject, kind)
                        DO UPDATE SET at = excluded.at, until = excluded.until, debt = excluded.debt""")
                .params(
                        debt.account(),
                        debt.source(),
                        debt.subject(),
                        debt.kind(),
                        Timestamp.from(snooze.at()),
                        Timestamp.from(snooze.until()),
                        snooze.debt())
                .update();
    }

    void end(Debt debt) {
        jdbc.sql("DELETE FROM snooze WHERE account = ? AND source = ? AND subject = ? AND kind = ?")
                .params(debt.account(), debt.source(), debt.subject(), debt.kind())
                .update();
    }
}
