package io.sixpager.operation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The port of those who look after the service, where it has one. Who reaches it need not sign in. */
@Component
public class ManagementPort {

    private final Environment environment;
    private final boolean isApart;

    public ManagementPort(Environment environment) {
        this.environment = environment;
        this.isApart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    }

    public boolean answers(HttpServletRequest request) {
        return hasReceived(request) && isForOperators(request);
    }

    /** Spring would show there all that the service shows, past the limits of its own port. */
    public boolean refuses(HttpServletRequest request) {
        return hasReceived(request) && !isForOperators(request);
    }

    /** By the port of this machine that it has come to, whatever a proxy says of it. */
    private boolean hasReceived(HttpServletRequest request) {
        return isApart && request.getLocalPort() == environment.getProperty("local.management.port", Integer.class, -1);
    }

    private static boolean isForOperators(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }
}
