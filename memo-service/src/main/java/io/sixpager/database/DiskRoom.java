package io.sixpager.database;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the embedded database has room to write; another one has its own operators. */
@Component("diskRoom")
class DiskRoom extends AbstractHealthIndicator {

    private static final int MEGABYTE = 1 << 20;
    private static final long LEAST_MEGABYTES = 256;

    private final ObjectProvider<EmbeddedDatabase> database;

    DiskRoom(ObjectProvider<EmbeddedDatabase> database) {
        super("The room on the disk cannot be read");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws IOException {
        builder.up();
        var embedded = database.getIfAvailable();
        if (embedded == null) {
            return;
        }
        var free = Files.getFileStore(embedded.folder()).getUsableSpace() / MEGABYTE;
        builder.withDetail("free", free + " MB");
        if (free < LEAST_MEGABYTES) {
            builder.down();
        }
    }
}
