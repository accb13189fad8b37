package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.shared.CommandRejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Copies a page without what no reader of it looks at: scripts, style sheets, comments, unknown attributes, and pictures
 * within addresses, which weigh far more than the text. What is left is small enough to be built into a tree.
 *
 * <p>It is not jsoup's {@code StreamParser}, which holds a whole token and every comment that it has read: of the hostile
 * pages of 20 MiB that are refused or converted here within 100 MB, one of empty comments took more than 230 MB there,
 * which is all that the service has, and one picture 100 MB where this takes 60.
 */
final class HtmlFilter {

    private static final int MAX_ELEMENTS = 150_000;
    private static final int MAX_ATTRIBUTES = 500_000;
    private static final int MAX_VALUE = 8 << 10;
    private static final int MAX_TEXT = 4 << 20;
    private static final int MAX_NAME = 60;
    private static final Set<String> UNREAD = Set.of("script", "style", "iframe", "noembed", "noframes", "xmp");
    private static final Set<String> READ = Set.of(
            "align",
            "alt",
            "aria-label",
            "charset",
            "class",
            "colspan",
            "content",
            "datetime",
            "hidden",
            "href",
            "http-equiv",
            "id",
            "name",
            "rowspan",
            "src",
            "start",
            "style");

    private final ByteBuffer page;
    private final EmbeddedData data;
    private final ByteArrayOutputStream left = new ByteArrayOutputStream();
    private int at;
    private int text;
    private int tags;
    private int attributes;

    private HtmlFilter(ByteBuffer page, EmbeddedData data) {
        this.page = page;
        this.data = data;
    }

    /** @throws CommandRejected if the page has more text or structure than any memo */
    static byte[] of(ByteBuffer page, EmbeddedData data) {
        var sieve = new HtmlFilter(page, data);
        while (sieve.at < page.limit()) {
            sieve.next();
        }
        return sieve.left.toByteArray();
    }

    private void next() {
        if (startsWith("<!--")) {
            at += 2;
            skipPast("-->");
        } else if (byteAt(at) == '<' && (isLetter(at + 1) || byteAt(at + 1) == '/' && isLetter(at + 2))) {
            tag();
        } else {
            left.write(page.get(at++));
            if (++text > MAX_TEXT) {
                throw UploadLimit.tooManyCharacters();
            }
        }
    }

    private void tag() {
        int start = at;
        at += 2;
        while (at < page.limit() && !isBlank(at) && byteAt(at) != '/' && byteAt(at) != '>') {
            at++;
        }
        var name = string(start + 1, Math.min(at, start + MAX_NAME));
        if (++tags > 2 * MAX_ELEMENTS) {
            throw CommandRejected.invalid("The page has more than 150,000 elements; no memo has.");
        }
        write("<" + name);
        while (at < page.limit() && byteAt(at) != '>') {
            if (isBlank(at) || byteAt(at) == '/') {
                at++;
            } else {
                attribute();
            }
        }
        at++;
        write(">");
        if (UNREAD.contains(name.toLowerCase(Locale.ROOT))) {
            skipTo("</" + name);
        }
    }

    private void attribute() {
        int start = at++;
        while (at < page.limit() && !isBlank(at) && byteAt(at) != '/' && byteAt(at) != '>' && byteAt(at) != '=') {
            at++;
        }
        var name = string(start, Math.min(at, start + MAX_NAME)).toLowerCase(Locale.ROOT);
        skipBlanks();
        int from = at;
        int to = at;
        if (byteAt(at) == '=') {
            at++;
            skipBlanks();
            int quote = byteAt(at);
            var quoted = quote == '"' || quote == '\'';
            from = quoted ? ++at : at;
            while (at < page.limit() && (quoted ? byteAt(at) != quote : !isBlank(at) && byteAt(at) != '>')) {
                at++;
            }
            to = at;
            at += quoted ? 1 : 0;
        }
        if (READ.contains(name)) {
            keep(name, from, to);
        }
    }

    private void keep(String name, int from, int to) {
        if (++attributes > MAX_ATTRIBUTES) {
            throw CommandRejected.invalid("The page has more than 500,000 attributes; no memo has.");
        }
        var start = string(from, Math.min(to, from + MAX_NAME)).stripLeading().toLowerCase(Locale.ROOT);
        if (name.equals("src") && start.startsWith("data:")) {
            write(" src=\"" + data.hold(from, to) + "\"");
        } else if (to - from <= MAX_VALUE) {
            var value = string(from, to);
            write(" " + name + "=\"" + value.replace("\"", "&quot;") + "\"");
        }
    }

    private void skipPast(String end) {
        skipTo(end);
        at = Math.min(page.limit(), at + end.length());
    }

    private void skipTo(String end) {
        while (at < page.limit() && !startsWith(end)) {
            at++;
        }
    }

    private void skipBlanks() {
        while (isBlank(at)) {
            at++;
        }
    }

    private boolean startsWith(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (Character.toLowerCase(byteAt(at + i)) != Character.toLowerCase(mark.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLetter(int place) {
        int c = byteAt(place) | 0x20;
        return c >= 'a' && c <= 'z';
    }

    private boolean isBlank(int place) {
        int c = byteAt(place);
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private int byteAt(int place) {
        return place < page.limit() ? page.get(place) & 0xFF : -1;
    }

    /** Bytes as they are, whatever the page is encoded in. */
    private String string(int from, int to) {
        var bytes = new byte[to - from];
        page.get(from, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void write(String bytes) {
        left.writeBytes(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
