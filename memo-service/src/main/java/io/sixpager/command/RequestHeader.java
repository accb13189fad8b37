package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.VisibleText;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** One line of text in a header of a command. */
final class RequestHeader {

    private RequestHeader() {}

    /** Headers carry ASCII only, so whatever else a value has comes percent-encoded as UTF-8. */
    static @Nullable String of(HttpServletRequest request, String name, int limit) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = decoded(name, value).strip();
        VisibleText.requireLine("The header " + name, text, limit);
        return text;
    }

    private static String decoded(String name, String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw CommandRejected.invalid("The header " + name + " is not percent-encoded correctly.");
        }
    }
}
