package io.sixpager.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The programs of PostgreSQL, unpacked into a folder where nobody else can put others in their place. */
record Programs(Path folder) implements PgBinaryResolver {

    /** The library looks for servers of others in the folder that is set here, and ends them. */
    private static final String LIBRARYS_FOLDER = "ot.epg.working-dir";

    static Programs in(Path folder) throws IOException {
        var own = folder.toAbsolutePath().normalize();
        Files.createDirectories(own);
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        return new Programs(own);
    }

    static Path beside(Path data) {
        return data.resolveSibling(data.getFileName() + ".programs");
    }

    /** One folder further in, as the library lets everybody write into the one that it is given. */
    EmbeddedPostgres.Builder builder() {
        var unpacked = folder.resolve("unpacked");
        synchronized (Programs.class) {
            System.setProperty(LIBRARYS_FOLDER, unpacked.toString());
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(unpacked.toFile())
                    .setPgBinaryResolver(this);
        }
    }

    /** The library remembers by it where it has unpacked what: each folder has its own. */
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
}
