package io.sixpager.exchange;

import io.sixpager.shared.CommandRejected;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip from somebody else: what it unpacks to is bounded, whatever it says of itself, and no name leads out of it. */
public final class BoundedZip implements AutoCloseable {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 96L << 20;
    private static final long MODEST = 1 << 20;
    private static final int MAX_RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final long announced;
    private long left;

    private BoundedZip(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
        announced = entries.values().stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        left = MAX_UNPACKED;
    }

    /** @throws CommandRejected if it is no zip, or one that no honest program writes */
    public static BoundedZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw CommandRejected.invalid(
                    String.valueOf(e.getMessage()).contains("encrypted")
                            ? "The zip is encrypted; save it without a password."
                            : "The file is a damaged zip; it cannot be unpacked.");
        }
        try {
            return new BoundedZip(zip, checked(zip));
        } catch (CommandRejected refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static Map<String, ZipEntry> checked(ZipFile zip) {
        if (zip.size() > MAX_ENTRIES) {
            throw CommandRejected.invalid(
                    "The zip holds %d files; %d are the limit.".formatted(zip.size(), MAX_ENTRIES));
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        long total = 0;
        for (var entry : Collections.list(zip.entries())) {
            var name = entry.getName();
            if (leadsOut(name)) {
                throw CommandRejected.invalid("The zip holds a file whose name leads out of it.");
            }
            total += Math.max(0, entry.getSize());
            var suspicious =
                    entry.getSize() > MODEST && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MAX_RATIO;
            if (total > MAX_UNPACKED || suspicious) {
                throw bomb();
            }
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                throw CommandRejected.invalid("The zip holds two files of one name.");
            }
        }
        return entries;
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains("\u0000")
                || name.matches("^[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    private static CommandRejected bomb() {
        return CommandRejected.invalid("The file unpacks to far more than it weighs; it was not unpacked.");
    }

    /** The bytes that it says it unpacks to. */
    public long announced() {
        return announced;
    }

    /** Takes it by its word: what unpacks to more is not unpacked to the end. */
    public BoundedZip asAnnounced() {
        left = announced;
        return this;
    }

    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The content of a file; reading it counts against what the whole zip may unpack to. */
    public Optional<InputStream> open(String name) throws IOException {
        var entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** The whole of a small file. */
    public Optional<byte[]> read(String name, int limit) throws IOException {
        var found = open(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (var in = found.get()) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw CommandRejected.tooLarge("The file “%s” in the zip is larger than %d KiB."
                        .formatted(name.length() > 80 ? name.substring(0, 80) : name, limit >> 10));
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                left -= Math.max(0, read);
                if (left < 0) {
                    throw bomb();
                }
                return read;
            } catch (ZipException | EOFException e) {
                throw CommandRejected.invalid("The file is a damaged zip; it cannot be unpacked.");
            }
        }
    }
}
