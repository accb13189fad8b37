package io.sixpager.memo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the code has drawn the views; a note beside them, written in the transaction that draws. */
@Component
class ViewsVersion {

    /**
     * Raised with every change of the folds, of what a view keeps and of its sentences. Whoever forgets it is told by
     * ViewsVersionTest.
     */
    static final int PRESENT = 1;

    private final JdbcClient jdbc;

    ViewsVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the views are as this code draws them. */
    boolean isPresent() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM views_version WHERE version = ?)")
                .param(PRESENT)
                .query(Boolean.class)
                .single();
    }

    void note() {
        jdbc.sql("""
                        INSERT INTO views_version (version) VALUES (?)
                        ON CONFLICT (only_row) DO UPDATE SET version = excluded.version""").param(PRESENT).update();
    }
}
