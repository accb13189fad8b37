package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.ServiceTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DurabilityCheckTest extends ServiceTest {

    @Autowired
    private DataSource dataSource;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void theEmbeddedServerKeepsWhatItConfirms(String setting) {
        assertThat(jdbc.sql("SELECT current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    @Test
    void aDurableServerIsAccepted() {
        assertThatCode(new DurabilityCheck(dataSource)::afterPropertiesSet).doesNotThrowAnyException();
    }

    @Test
    void aForgetfulServerIsRefused() throws Exception {
        try (var connection = dataSource.getConnection()) {
            var forgetful = new SingleConnectionDataSource(connection, true);
            new JdbcTemplate(forgetful).execute("SET synchronous_commit TO off");
            assertThatThrownBy(new DurabilityCheck(forgetful)::afterPropertiesSet)
                    .hasMessageContaining("synchronous_commit off");
            new JdbcTemplate(forgetful).execute("RESET synchronous_commit");
        }
    }
}
