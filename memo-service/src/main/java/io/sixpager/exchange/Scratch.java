package io.sixpager.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for the files of one process, which goes when it ends. Where it was killed, the next one that needs such a
 * folder takes it away: the lock in it is held as long as its process lives, however long that is.
 */
public final class Scratch {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final String BEGUN = "sixpager-begun-";
    private static final String NAME = "sixpager-scratch-";
    private static final String LOCK = ".lock";

    private static @Nullable Scratch own;

    private final Path folder;

    @SuppressWarnings({"FieldCanBeLocal", "UnusedVariable"}) // holds the lock
    private final FileChannel lock;

    private Scratch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    public static Path file(String suffix) throws IOException {
        return Files.createTempFile(own(), "", suffix);
    }

    public static Path folder() throws IOException {
        return Files.createTempDirectory(own(), "");
    }

    /** Made at first, and again where somebody tidies up what has not been used for long. */
    static synchronized Path own() throws IOException {
        var known = own;
        if (known == null || !Files.exists(known.folder)) {
            known = begin(Path.of(System.getProperty("java.io.tmpdir")));
            own = known;
            Runtime.getRuntime().addShutdownHook(new Thread(known::remove));
            removeLeftovers(known.folder);
        }
        return known.folder;
    }

    /** Gets its name when it is locked, so that no other process takes it for left. */
    private static Scratch begin(Path parent) throws IOException {
        var begun = Files.createTempDirectory(parent, BEGUN);
        var lock = FileChannel.open(begun.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        var name = begun.getFileName().toString().replace(BEGUN, NAME);
        return new Scratch(Files.move(begun, begun.resolveSibling(name)), lock);
    }

    private static void removeLeftovers(Path own) throws IOException {
        try (var others = Files.newDirectoryStream(own.getParent(), NAME + "*")) {
            for (var other : others) {
                // a lock that was looked at would be lost
                if (!other.equals(own) && owner(other).equals(owner(own))) {
                    removeIfLeft(other);
                }
            }
        }
    }

    private static void removeIfLeft(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            LOG.warn("{} is left by a process that was killed, and cannot be removed: {}", folder, e.getMessage());
        }
    }

    private static Object owner(Path folder) throws IOException {
        return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed", e);
        }
    }
}
