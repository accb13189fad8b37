package io.sixpager.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Who is named in the log, or sends what an exception tells of, writes no line of it. */
@ExtendWith(OutputCaptureExtension.class)
class LinesOfTheLogTest {

    private static final Logger LOG = LoggerFactory.getLogger(LinesOfTheLogTest.class);
    private static final String FORGED = "2026-11-30T00:00:00.000Z  INFO 1 --- [main] Sessions : decider signed in";

    @Test
    void whatUsersSendEndsNoLineOfAMessage(CapturedOutput output) {
        try (var _ = start()) {
            LOG.warn("Sign-in of “{}” failed", "eve\r\n" + FORGED + "\u0000\u001b[2K\u0085\u2028\u202e");
        }
        assertThat(lines(output, "eve"))
                .singleElement()
                .asString()
                .endsWith("Sign-in of “eve\\r\\n" + FORGED + "\\u0000\\u001b[2K\\u0085\\u2028\\u202e” failed");
    }

    @Test
    void norOneOfAnException(CapturedOutput output) {
        var first = new IllegalStateException("no title\r" + FORGED + " first");
        first.addSuppressed(new IllegalStateException("no title\n" + FORGED + " second"));
        try (var _ = start()) {
            LOG.error("It failed", new IllegalStateException("no title\n" + FORGED + " third", first));
        }
        assertThat(lines(output, FORGED))
                .hasSize(3)
                .allMatch(line -> line.contains("IllegalStateException: no title\\"));
        assertThat(lines(output, "\tat " + LinesOfTheLogTest.class.getName())).hasSizeGreaterThan(2);
    }

    @Test
    void theLettersOfPeopleStayAsTheyAre(CapturedOutput output) {
        try (var _ = start()) {
            LOG.warn("A memo of {}", "Zoë\t李 \\n 😀");
        }
        assertThat(lines(output, "A memo of")).singleElement().asString().endsWith("A memo of Zoë\t李 \\n 😀");
    }

    private static List<String> lines(CapturedOutput output, String words) {
        return output.toString().lines().filter(line -> line.contains(words)).toList();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=jdbc:postgresql://localhost/named");
    }

    static class Nothing {}
}
