package io.sixpager.operation;

import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Has a management port listen on this machine alone, unless a setting says otherwise: Spring Boot would open it to the
 * network. It takes the setting only where there is such a port.
 */
final class ManagementAddress implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "address of the management port", Map.of("management.server.address", "127.0.0.1")));
        }
    }
}
