package io.sixpager.turn.waiting;

import io.sixpager.obligation.Untold;
import io.sixpager.projection.ServedViews;
import io.sixpager.turn.Debt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks how long people take. Whoever asks has looked at who may know. */
@Component
class WaitTimes {

    /** The last of each person's acts count: how somebody was years ago says little. */
    static final int LAST = 100;

    /** How long something took tells that there was something. */
    static final String TOLD = "NOT EXISTS (SELECT FROM unnest(CAST(:subjects AS text[]), CAST(:kinds AS text[]))"
            + " untold (subject, kind) WHERE untold.subject = wait.subject AND untold.kind = wait.kind)";

    private static final String USUAL = """
            SELECT account, kind, count(*) AS times,
                   extract(epoch FROM percentile_disc(0.5) WITHIN GROUP (ORDER BY ended - since))::bigint AS seconds
            FROM (SELECT account, kind, since, ended,
                         row_number() OVER (PARTITION BY account ORDER BY ended DESC, opened DESC) AS place
                  FROM wait WHERE ended IS NOT NULL AND (:account::text IS NULL OR account = :account) AND %s) last
            WHERE place <= :last GROUP BY account, kind ORDER BY account, kind""".formatted(TOLD);

    private static final String OPEN = """
            SELECT account, count(*) AS things, min(since) AS oldest FROM wait
            WHERE ended IS NULL AND (:account::text IS NULL OR account = :account) AND %s
            GROUP BY account ORDER BY account""".formatted(TOLD);

    private static final String CLAIMED = """
            SELECT source, subject, account, kind, min(since) AS since FROM wait
            WHERE ended IS NULL AND claimed AND account = :account AND %s
            GROUP BY source, subject, account, kind""".formatted(TOLD);

    private static final String ON = """
            SELECT account, kind, since, ended FROM wait WHERE number = :number
            ORDER BY ended DESC NULLS FIRST, since DESC, opened DESC LIMIT :last""";

    /** @param seconds half of the times it took no longer */
    record Usual(String account, String kind, long times, long seconds) {}

    record Open(String account, long things, Instant oldest) {}

    /** What waits since a date that an import claims. */
    record Claimed(Debt debt, Instant since) {}

    /** @param ended null of what still waits */
    record Wait(
            String account,
            String kind,
            Instant since,
            @Nullable Instant ended) {}

    private final JdbcClient jdbc;
    private final ServedViews served;

    WaitTimes(JdbcClient jdbc, ServedViews served) {
        this.jdbc = jdbc;
        this.served = served;
    }

    /**
     * @param account null for everybody, by name and in no other order
     * @param untold what whoever asks may not be told of
     */
    List<Usual> usual(@Nullable String account, List<Untold> untold) {
        return told(USUAL, account, untold)
                .param("last", LAST)
                .query((row, _) -> new Usual(
                        row.getString("account"), row.getString("kind"), row.getLong("times"), row.getLong("seconds")))
                .list();
    }

    List<Open> open(@Nullable String account, List<Untold> untold) {
        return told(OPEN, account, untold)
                .query((row, _) -> new Open(
                        row.getString("account"),
                        row.getLong("things"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    List<Claimed> claimed(String account, List<Untold> untold) {
        return told(CLAIMED, account, untold)
                .query((row, _) -> new Claimed(
                        new Debt(
                                row.getString("source"),
                                row.getString("subject"),
                                row.getString("account"),
                                row.getString("kind")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** What was and is waited for on the memo of this number, the last first. */
    List<Wait> on(long number) {
        served.require(WaitGroup.NAME);
        return jdbc.sql(ON)
                .param("number", number)
                .param("last", LAST)
                .query((row, _) -> wait(row))
                .list();
    }

    StatementSpec told(String sql, @Nullable String account, List<Untold> untold) {
        served.require(WaitGroup.NAME);
        var subjects = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        for (var some : untold) {
            for (var subject : some.subjects()) {
                for (var kind : some.kinds()) {
                    subjects.add(subject);
                    kinds.add(kind);
                }
            }
        }
        return jdbc.sql(sql)
                .param("account", account, Types.VARCHAR)
                .param("subjects", subjects.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new));
    }

    private static Wait wait(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended");
        return new Wait(
                row.getString("account"),
                row.getString("kind"),
                row.getTimestamp("since").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
