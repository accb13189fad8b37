package io.sixpager.exchange;

import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way through, on disk rather than in memory. */
public record UploadSpool(Path path) implements AutoCloseable {

    private static final int LIMIT_MIB = 20;
    private static final long LIMIT = (long) LIMIT_MIB << 20;

    /**
     * Takes an upload, and no more of it than may be uploaded.
     *
     * @param announced what the sender says of its length, -1 if nothing
     */
    public static UploadSpool take(InputStream in, long announced) throws IOException {
        if (announced > LIMIT) {
            throw tooLarge();
        }
        var spool = new UploadSpool(Files.createTempFile("sixpager", ".upload"));
        try (var out = Files.newOutputStream(spool.path())) {
            var buffer = new byte[64 << 10];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > LIMIT) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
            return spool;
        } catch (IOException | CommandRejected e) {
            spool.close();
            throw e;
        }
    }

    public static UploadSpool of(byte[] content) throws IOException {
        var spool = new UploadSpool(Files.createTempFile("sixpager", ".copy"));
        Files.write(spool.path(), content);
        return spool;
    }

    private static CommandRejected tooLarge() {
        return CommandRejected.tooLarge("The file is larger than " + LIMIT_MIB + " MiB; that is the limit.");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
