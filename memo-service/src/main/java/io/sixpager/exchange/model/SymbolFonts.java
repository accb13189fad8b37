package io.sixpager.exchange.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fonts in which a letter shows something else: what “þ” in Wingdings is in Unicode. */
public final class SymbolFonts {

    /** Where Word puts such signs among the letters of Unicode. */
    private static final int PRIVATE = 0xF000;

    private static final Map<String, Map<Integer, String>> FONTS = read();

    private SymbolFonts() {}

    public static boolean knows(@Nullable String font) {
        return font != null && FONTS.containsKey(key(font));
    }

    /** The sign that the font shows for a code, whether it is written as a letter or in Word's own range. */
    public static Optional<String> sign(String font, int code) {
        var inFont = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
        return Optional.ofNullable(FONTS.getOrDefault(key(font), Map.of()).get(inFont));
    }

    /** The words as the font shows them; a sign that is not known is told to {@code findings}. */
    public static String spell(@Nullable String font, String text, Findings findings) {
        if (!knows(font) && text.chars().noneMatch(SymbolFonts::isPrivate)) {
            return text;
        }
        var spelled = new StringBuilder();
        text.codePoints().forEach(code -> {
            if (isPrivate(code) || knows(font) && !Character.isWhitespace(code)) {
                spelled.append(sign(font == null || !knows(font) ? "symbol" : font, code)
                        .orElseGet(() -> unknown(font, code, findings)));
            } else {
                spelled.appendCodePoint(code);
            }
        });
        return spelled.toString();
    }

    /** A gap that can be seen, because a sign may be a state. */
    public static String unknown(@Nullable String font, int code, Findings findings) {
        var sign = "[" + (font == null ? "sign" : font) + " "
                + Integer.toHexString(code).toUpperCase(Locale.ROOT) + "]";
        findings.dropped("A sign that only its font knows was left out; “" + sign + "” stands in its place.");
        return sign;
    }

    private static boolean isPrivate(int code) {
        return code >= PRIVATE && code <= PRIVATE + 0xFF;
    }

    private static String key(String font) {
        return font.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<Integer, String>> read() {
        try (var in = SymbolFonts.class.getResourceAsStream("/exchange/symbol-fonts.txt")) {
            if (in == null) {
                throw new IllegalStateException("The table of symbol fonts is missing.");
            }
            var fonts = new HashMap<String, Map<Integer, String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> fonts.put(line.substring(0, line.indexOf(':')), signs(line)));
            return Map.copyOf(fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> signs(String line) {
        var signs = new HashMap<Integer, String>();
        for (var pair : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
            var parts = pair.split("=");
            signs.put(Integer.parseInt(parts[0], 16), Character.toString(Integer.parseInt(parts[1], 16)));
        }
        return Map.copyOf(signs);
    }
}
