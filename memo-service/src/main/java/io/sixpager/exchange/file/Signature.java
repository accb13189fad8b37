package io.sixpager.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say that it is, whatever its name claims. */
public enum Signature {
    ZIP,
    OLE,
    PDF,
    RTF,
    PICTURE,
    HTML,
    XML,
    BINARY,
    TEXT;

    private static final Pattern WHOLE_PAGE = Pattern.compile(
            "^(?:<!--.{0,2000}?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|meta)\\b.*",
            Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "^<(?:p|div|span|h[1-6]|b|i|strong|em|table|ul|ol|a|article|section|blockquote)\\b.*", Pattern.DOTALL);

    /** @param declared the type that the sender names; it decides only between texts */
    public static Signature of(byte[] head, String declared) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (!pictureType(head).isEmpty()) {
            return PICTURE;
        }
        var wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        if (!wide && start.indexOf('\u0000') >= 0) {
            return BINARY;
        }
        return ofText(start, declared);
    }

    private static Signature ofText(String start, String declared) {
        var text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (WHOLE_PAGE.matcher(text).matches()
                || declared.startsWith("text/html") && TAG.matcher(text).matches()) {
            return HTML;
        }
        return text.startsWith("<?xml") || text.startsWith("<svg") || text.startsWith("<!doctype") ? XML : TEXT;
    }

    /** What a picture is that stands in another file, which may be a drawing too. */
    public static String figureType(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(4_096, bytes.length), StandardCharsets.ISO_8859_1);
        var type = pictureType(bytes);
        return !type.isEmpty() ? type : start.contains("<svg") ? "image/svg+xml" : "application/octet-stream";
    }

    static String pictureType(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u0089PNG\r\n")
                ? "image/png"
                : start.startsWith("\u00FF\u00D8\u00FF") ? "image/jpeg" : start.startsWith("GIF8") ? "image/gif" : "";
    }
}
