package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of a session, by another name where the browser speaks TLS: the plain one is not read there. */
@Component
class SessionCookie implements CookieSerializer {

    private static final String NAME = "SIXPAGER";

    private final TlsCookies tls;
    private final CookieSerializer plain = cookie(NAME, false);
    private final CookieSerializer overTls = cookie(TlsCookies.PREFIX + NAME, true);

    SessionCookie(TlsCookies tls) {
        this.tls = tls;
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (tls.areFor(value.getRequest()) ? overTls : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return (tls.areFor(request) ? overTls : plain).readCookieValues(request);
    }
}
