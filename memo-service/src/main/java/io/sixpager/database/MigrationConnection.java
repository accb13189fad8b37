package io.sixpager.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** The schema is changed beside the pool, whose connections have limits of time that are none of a migration's. */
@Component
class MigrationConnection implements FlywayConfigurationCustomizer {

    private final JdbcConnectionDetails database;

    MigrationConnection(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
