package io.sixpager.database;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Brings PostgreSQL along where {@code spring.datasource.url} names none. All settings are known and no class has been
 * looked for yet: the server starts beside that. What ends the service takes the server along, whether or not
 * anything had asked for it.
 */
final class DatabaseAlongside implements ApplicationListener<ApplicationPreparedEvent> {

    private static final String EMBEDDED = "embedded";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var context = (GenericApplicationContext) event.getApplicationContext();
        var settings = context.getEnvironment();
        if (!settings.getProperty("spring.datasource.url", EMBEDDED).equalsIgnoreCase(EMBEDDED)) {
            return;
        }
        var data = Path.of(settings.getRequiredProperty("sixpager.data"));
        var programs = settings.getProperty("sixpager.programs", "");
        var start = new DatabaseStart(data, programs.isEmpty() ? Programs.beside(data) : Path.of(programs));
        // Beans are destroyed in the reverse order of their registration: this one outlives what uses it.
        context.getDefaultListableBeanFactory().registerDisposableBean("databaseStart", start::end);
        context.registerBean(
                "embeddedDatabase", EmbeddedDatabase.class, start::database, bean -> bean.setDestroyMethodName(""));
        context.registerBean(
                "embeddedConnectionDetails",
                JdbcConnectionDetails.class,
                () -> new EmbeddedConnectionDetails(start.database()));
    }

    private record EmbeddedConnectionDetails(EmbeddedDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.username();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }
}
