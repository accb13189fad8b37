package io.sixpager.exchange.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bytes as the text that they are: UTF-8, UTF-16, or what Windows wrote before them.
 *
 * @param name of an encoding that was guessed; empty where the bytes themselves say it
 */
public record TextEncoding(String text, String name) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** No text has such letters; they are bytes of something else. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    /** @return nothing if the bytes are no text in any of these */
    public static Optional<TextEncoding> of(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16, "");
        }
        var wide = wide(bytes);
        if (wide != 0) {
            return decoded(bytes, wide < 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, "UTF-16");
        }
        return decoded(bytes, StandardCharsets.UTF_8, "").or(() -> mixed(bytes));
    }

    /** An old editor leaves letters of its own among those of another one. */
    private static Optional<TextEncoding> mixed(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        while (decoder.decode(in, text, true).isError()) {
            var old = decoded(new byte[] {in.get()}, WINDOWS, "");
            if (old.isEmpty()) {
                return Optional.empty();
            }
            text.put(old.get().text());
            decoder.reset();
        }
        return Optional.of(new TextEncoding(text.flip().toString(), "Windows-1252"))
                .filter(found -> !BINARY.matcher(found.text()).find());
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Text in letters of two bytes has nothing in every other one: below zero where that is the second. */
    private static int wide(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return 0;
        }
        int[] empty = {0, 0};
        for (int i = 0; i < bytes.length; i++) {
            empty[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = bytes.length / 4;
        return empty[0] > enough == empty[1] > enough ? 0 : empty[1] > enough ? -1 : 1;
    }

    private static Optional<TextEncoding> decoded(byte[] bytes, Charset charset, String name) {
        try {
            return Optional.of(new TextEncoding(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
