package io.sixpager.exchange.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The pictures that a page carries within its addresses: left in the file, and decoded one at a time. */
final class EmbeddedData {

    private static final Pattern NUMBER = Pattern.compile("within:(\\d{1,6})");
    private static final int LONGEST_HEAD = 200;

    private record Extent(int from, int to) {}

    private final ByteBuffer page;
    private final List<Extent> held = new ArrayList<>();

    EmbeddedData(ByteBuffer page) {
        this.page = page;
    }

    /** Keeps in mind where a {@code data:} address stands; what is returned stands in its place. */
    String hold(int from, int to) {
        held.add(new Extent(from, to));
        return "within:" + (held.size() - 1);
    }

    /** The content of the address that was held under this name; of none it is empty. */
    Optional<byte[]> find(String source) {
        var number = NUMBER.matcher(source);
        if (!number.matches() || Integer.parseInt(number.group(1)) >= held.size()) {
            return Optional.empty();
        }
        var extent = held.get(Integer.parseInt(number.group(1)));
        var address = new byte[extent.to() - extent.from()];
        page.get(extent.from(), address);
        return Optional.of(decoded(address));
    }

    private static byte[] decoded(byte[] address) {
        var head = new String(address, 0, Math.min(address.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        int comma = head.indexOf(',') + 1;
        var rest = ByteBuffer.wrap(address, comma, address.length - comma);
        if (!head.substring(0, comma).contains(";base64,")) {
            return percent(
                    Parser.unescapeEntities(StandardCharsets.UTF_8.decode(rest).toString(), true));
        }
        try {
            var decoded = Base64.getMimeDecoder().decode(rest);
            return Arrays.copyOf(decoded.array(), decoded.limit());
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static byte[] percent(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (bytes[i] == '%' && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
