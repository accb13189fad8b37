package io.sixpager.eventstore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A log in which nothing gets a place for a while, as between two turns of a sequencer. */
public record StalledLog(JdbcClient jdbc, TransactionOperations transactions) {

    public void during(Runnable act) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                    .param(Sequencer.LOCK)
                    .query((row, _) -> row.getObject(1))
                    .list();
            act.run();
        });
    }
}
