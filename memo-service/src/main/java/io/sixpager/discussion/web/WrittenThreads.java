package io.sixpager.discussion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** JSON in parts that are compressed already; in one piece the threads of a memo may be larger than the heap has a place for. */
record WrittenThreads(List<DeflatedPart> parts) {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** An empty block that says it is the last. */
    private static final byte[] END = {3, 0};

    private static final int TRAILER = 2 * Integer.BYTES;

    /** Whatever its weight is, but for none. */
    private static final Pattern GZIP = Pattern.compile("gzip(\\s*;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?");

    void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            sendCompressed(response);
            return;
        }
        var body = response.getOutputStream();
        for (var part : parts) {
            body.write(part.plain());
        }
    }

    private void sendCompressed(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(
                parts.stream().mapToInt(part -> part.bytes().length).sum() + HEADER.length + END.length + TRAILER);
        var body = response.getOutputStream();
        body.write(HEADER);
        int checksum = 0;
        int length = 0;
        for (var part : parts) {
            body.write(part.bytes());
            checksum = JoinedChecksum.of(checksum, part.checksum(), part.length());
            length += part.length();
        }
        body.write(END);
        body.write(ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(checksum)
                .putInt(length)
                .array());
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && Stream.of(accepted.toLowerCase(Locale.ROOT).split(","))
                        .anyMatch(coding -> GZIP.matcher(coding.strip()).matches());
    }
}
