package io.sixpager.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before an address is reached tells the browser as much as every other answer. */
class EarlyHeadersTest {

    private final SecurityHeaders headers = new SecurityHeaders();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void answers(int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void aFailureOfTheDatabaseHasThemThoughTheAnswerIsBegunAnew() throws Exception {
        var failure = new DatabaseFailure(JsonMapper.shared());
        FilterChain failing = (_, answer) -> {
            answer.getOutputStream().print("half");
            throw new QueryTimeoutException("away");
        };
        headers.doFilter(request, response, (asked, answer) -> failure.doFilter(asked, answer, failing));
        answers(503);
    }

    @Test
    void tooMuchJsonHasThem() throws Exception {
        request.setContentType("application/json");
        request.setContent(new byte[8 << 20]);
        var limit = new JsonLimit(JsonMapper.shared());
        headers.doFilter(request, response, (asked, answer) -> limit.doFilter(asked, answer, new MockFilterChain()));
        answers(413);
    }

    @Test
    void anAnswerOverTlsForbidsToComeWithoutItForAYear() throws Exception {
        request.setSecure(true);
        headers.doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void theyStandBeforeWhateverRefuses() {
        assertThat(AnnotationAwareOrderComparator.INSTANCE.compare(headers, new JsonLimit(JsonMapper.shared())))
                .isNegative();
        assertThat(AnnotationAwareOrderComparator.INSTANCE.compare(headers, new DatabaseFailure(JsonMapper.shared())))
                .isNegative();
    }
}
