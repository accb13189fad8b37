package io.sixpager.exchange.html;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.shared.CommandRejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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

    /** How many tags are looked back for the one that is closed. */
    private static final int NEAR = 200;

    private static final Set<String> UNREAD = Set.of("script", "style", "iframe", "noembed", "noframes", "xmp");
    private static final Set<String> READ = Set.of(
            "align",
            "alt",
            "aria-checked",
            "aria-label",
            "charset",
            "checked",
            "class",
            "close",
            "colspan",
            "content",
            "datetime",
            "face",
            "hidden",
            "href",
            "http-equiv",
            "id",
            "label",
            "linethickness",
            "max",
            "multiple",
            "name",
            "open",
            "reversed",
            "role",
            "rowspan",
            "selected",
            "separators",
            "src",
            "start",
            "style",
            "type",
            "value");

    /** What would take all that follows with it if it were never closed. */
    private static final Set<String> TAKING = Set.of(
            "s",
            "strike",
            "del",
            "ins",
            "title",
            "textarea",
            "select",
            "template",
            "noscript",
            "button",
            "svg",
            "math",
            "object",
            "nav",
            "canvas",
            "video",
            "audio",
            "applet",
            "map",
            "plaintext",
            "rt",
            "rp");

    private record OpenTag(String name, int from, int to) {}

    private final ByteBuffer page;
    private final EmbeddedData data;
    private final ByteArrayOutputStream left = new ByteArrayOutputStream();
    private final Set<String> missing = new HashSet<>();
    private final List<OpenTag> taking = new ArrayList<>();
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
        var filter = new HtmlFilter(page, data);
        while (filter.at < page.limit()) {
            filter.next();
        }
        return filter.written();
    }

    /** What was never closed takes nothing with it: its tag goes, and its words stay. */
    private byte[] written() {
        var bytes = left.toByteArray();
        taking.forEach(tag -> Arrays.fill(bytes, tag.from(), tag.to(), (byte) ' '));
        return bytes;
    }

    private void next() {
        if (startsWith("<!--")) {
            at += 2;
            if (isAhead("-->")) {
                skipPast("-->");
            } else {
                at += 2;
            }
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
        int written = left.size();
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
        close(name.toLowerCase(Locale.ROOT), written);
    }

    private void close(String name, int written) {
        if (UNREAD.contains(name)) {
            if (isAhead("</" + name)) {
                skipTo("</" + name);
            } else {
                taking.add(new OpenTag(name, written, left.size()));
            }
        } else if (TAKING.contains(name) && taking.size() < MAX_ELEMENTS) {
            taking.add(new OpenTag(name, written, left.size()));
        } else if (name.startsWith("/")) {
            for (int i = taking.size() - 1; i >= Math.max(0, taking.size() - NEAR); i--) {
                if (taking.get(i).name().equals(name.substring(1))) {
                    taking.remove(i);
                    return;
                }
            }
        }
    }

    /** Whether the page has this further down; what was not found once is not looked for again. */
    private boolean isAhead(String end) {
        if (missing.contains(end)) {
            return false;
        }
        int from = at;
        skipTo(end);
        var found = at < page.limit();
        at = from;
        if (!found) {
            missing.add(end);
        }
        return found;
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
            var quoted = (quote == '"' || quote == '\'') && isQuoted(quote);
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

    /** A quote that is never closed is none. */
    private boolean isQuoted(int quote) {
        at++;
        var closed = isAhead(String.valueOf((char) quote));
        at--;
        return closed;
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
