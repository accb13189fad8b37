package io.sixpager.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to run on a server that may forget what it has confirmed. */
@Component
class DurabilityCheck implements InitializingBean {

    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final JdbcClient jdbc;

    DurabilityCheck(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void afterPropertiesSet() {
        for (var setting : SETTINGS) {
            var value = jdbc.sql("SELECT current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (value.equals("off")) {
                throw new IllegalStateException("PostgreSQL runs with " + setting
                        + " off and could lose confirmed commands; switch it on and start again.");
            }
        }
    }
}
