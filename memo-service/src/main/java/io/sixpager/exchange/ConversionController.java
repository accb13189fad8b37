package io.sixpager.exchange;

import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns a file into a text that an author may go on with. Nothing is kept of it but its pictures. */
@RestController
class ConversionController {

    private static final int LIMIT_MIB = 20;

    private final MemoTexts texts;
    private final Sandbox sandbox;

    ConversionController(MemoTexts texts, Sandbox sandbox) {
        this.texts = texts;
        this.sandbox = sandbox;
    }

    /** @param name what the file is called; a title for want of a better one */
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/api/conversions")
    Conversion convert(@RequestParam @Nullable String name, Person me, HttpServletRequest request) throws IOException {
        try (var place = sandbox.admit(me.username());
                var upload = UploadSpool.take(request.getInputStream(), request.getContentLengthLong(), LIMIT_MIB)) {
            if (Files.size(upload.path()) == 0) {
                throw CommandRejected.invalid("The file is empty.");
            }
            var conversion = FileConversion.of(
                    upload,
                    Objects.requireNonNullElse(request.getContentType(), ""),
                    Objects.requireNonNullElse(name, ""));
            var converted = place.run(conversion, Library.EMPTY);
            texts.keep(me, converted.figures());
            return converted.conversion();
        }
    }
}
