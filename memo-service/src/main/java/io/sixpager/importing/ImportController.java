package io.sixpager.importing;

import io.sixpager.exchange.UploadSpool;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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

    private static final int LIMIT_MIB = 64;

    private final ImportJobs imports;
    private final StoredJobs jobs;
    private final ImportRoom room;
    private final Directory directory;

    ImportController(ImportJobs imports, StoredJobs jobs, ImportRoom room, Directory directory) {
        this.imports = imports;
        this.jobs = jobs;
        this.room = room;
        this.directory = directory;
    }

    /**
     * @param name what the file is called; a title for want of a better one
     * @param demonstration whether the accounts of a demonstration act themselves where the history names them
     */
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportJob> begin(
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "false") boolean demonstration,
            Person me,
            HttpServletRequest request)
            throws IOException {
        var actors = demonstration ? demonstrating(me) : Actors.alone(me);
        var called = Objects.requireNonNullElse(name, "an upload").replaceAll("\\p{Cntrl}", "");
        try (var upload = UploadSpool.take(request.getInputStream(), request.getContentLengthLong(), LIMIT_MIB);
                var place = room.take(upload.path())) {
            var file = CaseFolder.readZip(upload.path(), called);
            var job = imports.begin(actors, file, upload.path(), called, place);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + job.id()))
                    .body(job);
        } catch (NotACase e) {
            throw CommandRejected.invalid("The history cannot be imported: " + e.getMessage());
        }
    }

    private Actors demonstrating(Person me) {
        var accounts = directory.demonstrationAccounts();
        if (accounts.isEmpty()) {
            throw CommandRejected.forbidden("This is no demonstration; nobody acts here but whoever is signed in.");
        }
        return new Actors(me, accounts);
    }

    @GetMapping("/{id}")
    ImportJob job(@PathVariable String id, Person me) {
        return jobs.find(me.username(), id)
                .orElseThrow(
                        () -> CommandRejected.notFound(
                                "There is no such import, or it is long over. Uploading the file again goes on where it ended."));
    }

    /**
     * What was said of each revision.
     *
     * @param after how many of these lines are known already
     */
    @GetMapping("/{id}/progress")
    List<String> progress(@PathVariable String id, @RequestParam(defaultValue = "0") int after, Person me) {
        job(id, me);
        return jobs.lines(me.username(), id, after);
    }
}
