package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Over TLS a cookie is this host's own, and one that a neighbour may have set is not read. */
class TlsCookiesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private MockEnvironment environment = new MockEnvironment();

    @Test
    void areThisHostsOwnOverTls() {
        request.setSecure(true);
        write();
        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("Secure", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void areNotSentByOtherSites() {
        write();
        assertThat(response.getHeader("Set-Cookie")).contains("SameSite=Lax");
        assertThat(response.getCookies())
                .filteredOn(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .singleElement()
                .extracting(cookie -> cookie.getAttribute("SameSite"))
                .isEqualTo("Lax");
    }

    @Test
    void areSoWhereTheSettingsTellOfAProxy() {
        environment = environment.withProperty("server.servlet.session.cookie.secure", "true");
        write();
        assertThat(response.getHeaders("Set-Cookie")).allMatch(cookie -> cookie.startsWith("__Host-"));
    }

    @Test
    void arePlainWithoutIt() {
        write();
        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(2)
                .noneMatch(cookie -> cookie.contains("__Host-") || cookie.contains("Secure"));
        assertThat(response.getHeaders("Set-Cookie")).first().asString().contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void thePlainOneIsNotReadOverTls() {
        request.setSecure(true);
        request.setCookies(new Cookie("SIXPAGER", "bmVpZ2hib3Vy"), new Cookie("XSRF-TOKEN", "a-neighbours"));
        assertThat(sessions().readCookieValues(request)).isEmpty();
        assertThat(token().loadToken(request)).isNull();
    }

    @Test
    void areReadAsTheyWereWritten() {
        request.setSecure(true);
        write();
        request.setCookies(response.getCookies());
        assertThat(sessions().readCookieValues(request)).containsExactly("session");
        assertThat(token().loadToken(request)).isNotNull();
    }

    private void write() {
        sessions().writeCookieValue(new CookieValue(request, response, "session"));
        token().renew(request, response);
    }

    private SessionCookie sessions() {
        return new SessionCookie(new TlsCookies(environment));
    }

    private ForgeryToken token() {
        return new ForgeryToken(new TlsCookies(environment));
    }
}
