package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** The token against forged requests: a cookie that only pages of this host can read, and repeat in a header. */
@Component
class ForgeryToken implements CsrfTokenRepository {

    private static final String NAME = "XSRF-TOKEN";
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    /** More chance than the UUID that it would be otherwise. */
    private static final int BYTES = 24;

    private final TlsCookies tls;
    private final CsrfTokenRepository plain = cookie(NAME, false);
    private final CsrfTokenRepository overTls = cookie(TlsCookies.PREFIX + NAME, true);

    ForgeryToken(TlsCookies tls) {
        this.tls = tls;
    }

    private static CsrfTokenRepository cookie(String name, boolean secure) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName(name);
        cookie.setCookieCustomizer(written -> written.secure(secure).path("/").sameSite("Lax"));
        return cookie;
    }

    /** Whoever knew the one from before the sign-in does not know the one after it. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        saveToken(generateToken(request), request, response);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, PARAMETER, RandomToken.ofBytes(BYTES));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookieFor(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookieFor(request).loadToken(request);
    }

    private CsrfTokenRepository cookieFor(HttpServletRequest request) {
        return tls.areFor(request) ? overTls : plain;
    }
}
