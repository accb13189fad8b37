package io.sixpager.web;

import io.sixpager.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers that a browser keeps and asks about each time it uses them. So whoever asks is checked each time, the next
 * person at the same browser too, and what is unchanged is neither made nor sent again.
 */
@Component
public final class ConditionalResponse {

    private static final int TAG_DIGITS = 32;

    /** What follows from the same texts may look different in another version of the software. */
    private final Instant built;

    ConditionalResponse(ObjectProvider<BuildProperties> build, Clock clock) {
        var properties = build.getIfAvailable();
        var time = properties == null ? null : properties.getTime();
        built = time == null ? clock.instant() : time;
    }

    /** The tag of an answer that follows from these values and the software; weak, for a strong one forbids to compress it. */
    public String tag(@Nullable Object... values) {
        var all = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining("\n", built + "\n", ""));
        return "W/\"" + Sha256.of(all).substring(0, TAG_DIGITS) + "\"";
    }

    /** To be asked for only after it is clear that whoever asks may have the answer. */
    public <T> ResponseEntity<T> answer(WebRequest request, String tag, Supplier<T> body) {
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : kept(tag).body(body.get());
    }

    /** The same for a file to be saved under a name. */
    public ResponseEntity<byte[]> file(
            WebRequest request, String tag, String type, String name, Supplier<byte[]> content) {
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : kept(tag)
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(content.get());
    }

    private static ResponseEntity.BodyBuilder kept(String tag) {
        return ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.noCache().cachePrivate());
    }
}
