package io.sixpager.importing;

import io.sixpager.exchange.Originals;
import io.sixpager.exchange.Originals.Original;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a revision was before it was changed to be one; nothing of a revision that was not. */
@RestController
class OriginalController {

    private final MemoReader memos;
    private final Originals originals;

    OriginalController(MemoReader memos, Originals originals) {
        this.memos = memos;
        this.originals = originals;
    }

    @GetMapping("/api/memos/{id}/originals")
    List<Original> originals(@PathVariable String id, Person me) {
        return originals.of(memos.require(id, me).memoId());
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/memos/{id}/revisions/{revision:\\d+}/original")
    ResponseEntity<byte[]> original(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.require(id, me);
        return originals
                .content(memo.memoId(), revision)
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("memo-" + memo.header().number() + "-r" + revision + "-original.md")
                                        .build()
                                        .toString())
                        .body(content))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
