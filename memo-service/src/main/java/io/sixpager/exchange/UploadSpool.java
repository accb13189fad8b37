package io.sixpager.exchange;

import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way through, on disk rather than in memory. */
public record UploadSpool(Path path) implements AutoCloseable {

    /**
     * Takes an upload, and no more of it than may be uploaded.
     *
     * @param announced what the sender says of its length, -1 if nothing
     * @param mebibytes how large it may be
     */
    public static UploadSpool take(InputStream in, long announced, int mebibytes) throws IOException {
        var limit = (long) mebibytes << 20;
        if (announced > limit) {
            throw tooLarge(mebibytes);
        }
        var spool = new UploadSpool(Scratch.file(".upload"));
        try (var out = Files.newOutputStream(spool.path())) {
            var buffer = new byte[64 << 10];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw tooLarge(mebibytes);
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
        var spool = new UploadSpool(Scratch.file(".copy"));
        Files.write(spool.path(), content);
        return spool;
    }

    private static CommandRejected tooLarge(int mebibytes) {
        return CommandRejected.tooLarge("The file is larger than " + mebibytes + " MiB; that is the limit.");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
