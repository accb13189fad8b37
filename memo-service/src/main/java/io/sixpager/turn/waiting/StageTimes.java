package io.sixpager.turn.waiting;

import io.sixpager.memo.model.Stage;
import io.sixpager.obligation.Untold;
import io.sixpager.projection.ServedViews;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks how long people take in each stage of a memo, and how long the stages take. Whoever asks has looked at who may know. */
@Component
class StageTimes {

    /** By the stage in which the memo was when it began. */
    private static final String BY_STAGE = """
            SELECT account, stage, count(*) AS times,
                   extract(epoch FROM percentile_disc(0.5) WITHIN GROUP (ORDER BY ended - since))::bigint AS seconds
            FROM (SELECT account, since, ended,
                         (SELECT stage FROM memo_stage entered
                          WHERE entered.number = wait.number AND entered.opened <= wait.opened
                          ORDER BY entered.opened DESC LIMIT 1) AS stage,
                         row_number() OVER (PARTITION BY account ORDER BY ended DESC, opened DESC) AS place
                  FROM wait WHERE ended IS NOT NULL AND (:account::text IS NULL OR account = :account) AND %s) last
            WHERE place <= :last AND stage IS NOT NULL GROUP BY account, stage ORDER BY account, min(since)""".formatted(WaitTimes.TOLD);

    private static final String STAGES = """
            SELECT stage, since, greatest(since, lead(since) OVER (ORDER BY opened)) AS ended,
                   lead(since) OVER (ORDER BY opened) IS NULL AS lasts
            FROM memo_stage WHERE number = :number ORDER BY opened""";

    /** @param seconds half of the times it took no longer */
    record UsualInStage(String account, Stage stage, long times, long seconds) {}

    /** @param ended null of the stage in which the memo is */
    record StageTime(Stage stage, Instant since, @Nullable Instant ended) {}

    private final JdbcClient jdbc;
    private final ServedViews served;
    private final WaitTimes waits;

    StageTimes(JdbcClient jdbc, ServedViews served, WaitTimes waits) {
        this.jdbc = jdbc;
        this.served = served;
        this.waits = waits;
    }

    /** @param account null for everybody, by name and in no other order */
    List<UsualInStage> byStage(@Nullable String account, List<Untold> untold) {
        return waits.told(BY_STAGE, account, untold)
                .param("last", WaitTimes.LAST)
                .query((row, _) -> new UsualInStage(
                        row.getString("account"),
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("times"),
                        row.getLong("seconds")))
                .list();
    }

    /** The stages of the memo of this number, in order. */
    List<StageTime> stagesOf(long number) {
        served.require(WaitGroup.NAME);
        return jdbc.sql(STAGES)
                .param("number", number)
                .query((row, _) -> new StageTime(
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("lasts")
                                ? null
                                : row.getTimestamp("ended").toInstant()))
                .list();
    }
}
