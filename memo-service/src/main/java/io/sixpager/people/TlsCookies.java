package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the browser speaks TLS: to the service, to a proxy that says so, or to one that the settings tell of. */
@Component
class TlsCookies {

    /** With it a browser takes a cookie only from this host over TLS, and from no neighbour in its domain. */
    static final String PREFIX = "__Host-";

    private final boolean always;

    TlsCookies(Environment environment) {
        always = environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, false);
    }

    boolean areFor(HttpServletRequest request) {
        return always || request.isSecure();
    }
}
