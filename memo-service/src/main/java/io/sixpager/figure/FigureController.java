package io.sixpager.figure;

import io.sixpager.document.Figure;
import io.sixpager.document.FigureFile;
import io.sixpager.document.UnacceptableText;
import io.sixpager.people.Person;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Figures: brought in by an author, shown to whoever may read a memo that has them. */
@RestController
@RequestMapping("/api/figures")
class FigureController {

    /** A figure as a text names it: {@code ![caption](figure:HASH)}. */
    record FigureDetails(String hash, String mediaType, int width, int height) {}

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final FigureStore figures;
    private final Sandbox sandbox;

    FigureController(FigureStore figures, Sandbox sandbox) {
        this.figures = figures;
        this.sandbox = sandbox;
    }

    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FigureDetails> addFigure(Person me, HttpServletRequest request) throws IOException {
        var figure = read(request, me);
        var hash = Sha256.of(figure.content());
        figures.add(me.username(), hash, figure);
        return ResponseEntity.created(URI.create("/api/figures/" + hash))
                .body(new FigureDetails(hash, figure.mediaType(), figure.width(), figure.height()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> figure(@PathVariable String hash, Person me, WebRequest request) {
        if (!figures.maySee(hash, me)) {
            throw CommandRejected.notFound("There is no such figure, or it is in memos that you cannot read.");
        }
        // What is under a hash never changes. An answer without the picture keeps it as safe as it came.
        var tag = "\"" + hash + "\"";
        var unchanged = request.checkNotModified(tag);
        var answer = ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff");
        if (unchanged) {
            return answer.build();
        }
        var figure = figures.require(hash);
        return answer.header(HttpHeaders.CONTENT_TYPE, figure.mediaType()).body(figure.content());
    }

    private Figure read(HttpServletRequest request, Person me) throws IOException {
        try (var place = sandbox.admit(me.username())) {
            if (request.getContentLengthLong() > MOST_BYTES) {
                throw FigureFile.tooLarge();
            }
            var reading = new FigureReading(
                    Objects.requireNonNullElse(request.getContentType(), ""),
                    request.getInputStream().readNBytes(MOST_BYTES + 1));
            return place.run(reading, Library.EMPTY);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }
}
