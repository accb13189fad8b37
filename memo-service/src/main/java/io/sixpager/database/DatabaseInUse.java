package io.sixpager.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another service is using the same data folder. */
final class DatabaseInUse extends RuntimeException {

    DatabaseInUse(Path data, @Nullable Throwable cause) {
        super("Another Sixpager is using " + data + "; stop it or name another folder.", cause);
    }
}
