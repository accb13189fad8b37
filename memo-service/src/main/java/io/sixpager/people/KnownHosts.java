package io.sixpager.people;

import io.sixpager.operation.ManagementPort;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Answers under the names that the service is known by. Else a stranger's name that leads to its address would make
 * its pages the stranger's, also on a machine that nobody reaches from outside.
 */
@Component
class KnownHosts extends StrictHttpFirewall {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    /** Whoever looks after instances asks them by their addresses, and is told nothing of anybody's. */
    private static final String HEALTH = "/actuator/health";

    private static final Set<String> PROBES = Set.of("/readyz", "/livez");

    static final class Unknown extends RequestRejectedException {
        private Unknown() {
            super("The request names a host that the service is not known by");
        }
    }

    private final Set<String> names = new HashSet<>(THIS_MACHINE);

    private final ManagementPort management;

    KnownHosts(Environment environment, ManagementPort management) {
        this.management = management;
        Arrays.stream(environment.getProperty("sixpager.hosts", String[].class, new String[0]))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(names::add);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (!know(request.getServerName()) && !isOfOperators(request)) {
            throw new Unknown();
        }
        return super.getFirewalledRequest(request);
    }

    private boolean isOfOperators(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(HEALTH) || PROBES.contains(path) || management.answers(request);
    }

    private boolean know(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
