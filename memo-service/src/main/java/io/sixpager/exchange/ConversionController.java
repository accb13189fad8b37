package io.sixpager.exchange;

import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns a file into a text that an author may go on with. Nothing is kept of it but its pictures. */
@RestController
class ConversionController {

    /** The largest files take some tens of megabytes while they are read. */
    private static final int AT_ONCE = 2;

    private static final int LIMIT_MIB = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final MemoTexts texts;

    ConversionController(MemoTexts texts) {
        this.texts = texts;
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
        try (var upload = UploadSpool.take(request.getInputStream(), request.getContentLengthLong(), LIMIT_MIB)) {
            if (Files.size(upload.path()) == 0) {
                throw CommandRejected.invalid("The file is empty.");
            }
            places.acquireUninterruptibly();
            try {
                var figures = new BroughtFigures();
                var conversion = Conversion.of(
                        upload.path(),
                        Objects.requireNonNullElse(request.getContentType(), ""),
                        Objects.requireNonNullElse(name, ""),
                        figures,
                        figures.source());
                texts.keep(me, figures.all());
                return conversion;
            } finally {
                places.release();
            }
        }
    }
}
