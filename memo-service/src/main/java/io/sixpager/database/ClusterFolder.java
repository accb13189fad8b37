package io.sixpager.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a cluster, and the two files beside it that say how far its creation has come. Only what this service
 * itself has begun and not finished is ever taken away.
 */
record ClusterFolder(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterFolder.class);

    /** Empties the folder if its cluster is half made; refuses a folder that holds anything but a cluster. */
    void prepare() throws IOException {
        if (isEmpty()) {
            begin();
        } else if (Files.exists(complete())) {
            Files.deleteIfExists(creating());
        } else if (Files.exists(creating())) {
            LOG.info("The creation of the cluster in {} was interrupted; it begins anew", data);
            Leftovers.clear(data);
        } else if (!Files.exists(data.resolve("global").resolve("pg_control"))) {
            throw new IllegalStateException(
                    "The folder " + data + " holds files and no PostgreSQL cluster; nothing in it"
                            + " was touched. Name an empty folder, or put the missing files back.");
        }
    }

    /** To be called when the server has started. */
    void finish() throws IOException {
        Files.writeString(complete(), "The cluster beside this file has been created completely.\n");
        Files.deleteIfExists(creating());
    }

    private void begin() throws IOException {
        Files.writeString(creating(), "The cluster beside this file is being created; it holds nothing yet.\n");
        Files.deleteIfExists(complete());
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }

    private Path complete() {
        return data.resolveSibling(data.getFileName() + ".complete");
    }

    private Path creating() {
        return data.resolveSibling(data.getFileName() + ".creating");
    }
}
