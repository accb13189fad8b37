package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.ServiceTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

class ViewLagTest extends ServiceTest {

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private MeterRegistry meters;

    @Test
    void viewsThatDoNotFollowTheLogAreNamed() throws SQLException {
        var health = new ViewLag(jdbc, Duration.ZERO);
        try (var drawing = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            drawing.setAutoCommit(false);
            drawing.createStatement().execute("SELECT FROM projection_group WHERE name = 'history' FOR UPDATE");
            memos().drafted(false);
            await().until(() -> health.health().getDetails().containsKey("behind"));
            await().until(() ->
                    String.valueOf(health.health().getDetails().get("behind")).equals("[history]"));
            assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(new ViewLag(jdbc).health().getStatus()).isEqualTo(Status.UP);
            await().until(() -> figure("lag") >= 1 && figure("age") > 0);
        }
        await().until(() -> health.health().getStatus().equals(Status.UP));
        await().until(() -> figure("lag") == 0 && figure("age") == 0 && figure("failed") == 0);
    }

    private double figure(String name) {
        return meters.get("sixpager.projection." + name)
                .tag("group", "history")
                .gauge()
                .value();
    }
}
