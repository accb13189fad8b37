package io.sixpager.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which failures are worth sending a command again for, and which are our own fault. */
class ProblemAdviceTest {

    static Stream<Arguments> failures() {
        var away = new SQLException("terminating connection", "57P01");
        var range = new SQLException("timestamp out of range", "22008");
        return Stream.of(
                Arguments.of(new EventStoreException("Failed to read events", away), 503),
                Arguments.of(new EventStoreException("Failed to read events", new SQLException("closed")), 503),
                Arguments.of(new IllegalStateException(new QueryTimeoutException("slow")), 503),
                Arguments.of(new CannotGetJdbcConnectionException("none", away), 503),
                Arguments.of(new CannotCreateTransactionException("none", away), 503),
                Arguments.of(new EventStoreException("Failed to read events", range), 500),
                Arguments.of(new DataIntegrityViolationException("timestamp out of range", range), 500),
                Arguments.of(new IllegalStateException("ours"), 500));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsADatabaseThatIsAwayFromAMistake(RuntimeException failure, int status) {
        var mvc = MockMvcTester.create(standaloneSetup(new Failing(failure))
                .setControllerAdvice(new ProblemAdvice())
                .build());
        assertThat(mvc.get().uri("/"))
                .hasStatus(status)
                .bodyText()
                .contains(status == 503 ? "The database does not answer" : "Something went wrong on the server");
    }

    @RestController
    static final class Failing {

        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @GetMapping("/")
        String fail() {
            throw failure;
        }
    }
}
