package io.sixpager.projection;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Part of readiness: who is sent to another instance is answered there. Asks no database, which may be down for all. */
@Component("servedViewsHealthIndicator")
class ServedViewsHealth extends AbstractHealthIndicator {

    private final ServedViews served;

    ServedViewsHealth(ServedViews served) {
        this.served = served;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (var group : served.superseded()) {
            builder.outOfService().withDetail(group, "drawn by another version of the software");
        }
    }
}
