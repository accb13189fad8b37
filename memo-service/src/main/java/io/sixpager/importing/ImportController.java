package io.sixpager.importing;

import io.sixpager.exchange.UploadSpool;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Histories uploaded as a zip: each becomes a memo with all its revisions, whose owner uploaded it. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final ImportJobs jobs;

    ImportController(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** @param name what the file is called; a title for want of a better one */
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportJob> begin(@RequestParam @Nullable String name, Person me, HttpServletRequest request)
            throws IOException {
        CaseFile file;
        try (var upload = UploadSpool.take(request.getInputStream(), request.getContentLengthLong())) {
            file = CaseFolder.readZip(upload.path(), Objects.requireNonNullElse(name, "an upload"));
        } catch (NotACase e) {
            throw CommandRejected.invalid("The history cannot be imported: " + e.getMessage());
        }
        var job = jobs.begin(me.username(), file, cookies(request));
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + job.id()))
                .body(job);
    }

    @GetMapping("/{id}")
    ImportJob job(@PathVariable String id, Person me) {
        return jobs.find(me.username(), id)
                .orElseThrow(
                        () -> CommandRejected.notFound(
                                "There is no such import, or it is long over. Uploading the file again goes on where it ended."));
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, _) -> first));
    }
}
