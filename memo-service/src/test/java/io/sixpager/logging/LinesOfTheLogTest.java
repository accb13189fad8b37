package io.sixpager.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

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
    void norDoTheyEndOneOfJson(CapturedOutput output) {
        var cause = new IllegalStateException("no title\n" + FORGED + "\u2029");
        try (var _ = start("--logging.structured.format.console=ecs")) {
            MDC.put("http.request.id", "7\u2028");
            LOG.error("Sign-in of “{}” failed", "eve\r\n\u0085" + FORGED + "\u0000\u001b[2K\u2028\u202e", cause);
        } finally {
            MDC.clear();
            System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
            start().close();
        }
        var line = lines(output, "Sign-in of").getFirst();
        assertThat(line).doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029\u202e]");
        var event = JsonMapper.shared().readTree(line);
        assertThat(event.path("message").asString())
                .isEqualTo("Sign-in of “eve\r\n\u0085" + FORGED + "\u0000\u001b[2K\\u2028\\u202e” failed");
        assertThat(event.at("/error/stack_trace").asString()).contains("no title\n" + FORGED + "\\u2029");
        assertThat(event.at("/http/request/id").asString()).isEqualTo("7\\u2028");
    }

    @Test
    void aLineNamesItsRequest(CapturedOutput output) throws Exception {
        try (var _ = start()) {
            LOG.warn("At the start");
            new RequestNumbers()
                    .doFilter(
                            new MockHttpServletRequest(),
                            new MockHttpServletResponse(),
                            (_, _) -> LOG.warn("Within a request"));
            LOG.warn("Behind it");
        }
        assertThat(lines(output, "Within a request")).singleElement().asString().contains(" [1] ");
        assertThat(lines(output, "At the start")).singleElement().asString().contains(" [-] ");
        assertThat(lines(output, "Behind it")).singleElement().asString().contains(" [-] ");
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

    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=jdbc:postgresql://localhost/named")
                .run(settings);
    }

    static class Nothing {}
}
