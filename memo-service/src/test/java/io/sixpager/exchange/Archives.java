package io.sixpager.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Zips, taken apart and put together again. */
public final class Archives {

    private Archives() {}

    public static Map<String, byte[]> entries(byte[] zip) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return WordFiles.zip(entries);
    }

    /** The directory names a few bytes of an entry, and no more of it is there. */
    public static byte[] cutShort(byte[] zip, String name) {
        var cut = zip.clone();
        var at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
        cut[at + 20] = 20;
        cut[at + 21] = 0;
        cut[at + 22] = 0;
        cut[at + 23] = 0;
        return cut;
    }

    static byte[] entry(byte[] zip, String name) {
        return entries(zip).getOrDefault(name, new byte[0]);
    }

    static byte[] replaced(byte[] zip, String name, byte[] content) {
        var entries = entries(zip);
        entries.put(name, content);
        return WordFiles.zip(entries);
    }

    public static String text(byte[] zip, String name) {
        return new String(entry(zip, name), StandardCharsets.UTF_8);
    }
}
