package io.sixpager.discussion.web;

import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.web.FileComments.Origin;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Comments of a file become threads of the revision that was made of it, by whoever brought them, with the names and
 * times that the file claims. What is sent twice is there once.
 */
@RestController
class FileCommentsController {

    /** @param file its name */
    record BroughtComments(
            @NotNull Integer revision,
            @NotNull String file,
            @NotNull @Size(max = 500) List<@Valid @NotNull BroughtComment> comments) {}

    /**
     * @param found how many stand at their words
     * @param whole how many are about the whole memo, because their words are not in it, or there are none
     * @param left of those that no thread can say, in sentences
     */
    record CommentsBrought(int found, int whole, List<String> left) {}

    private final ThreadReader threads;
    private final FileComments comments;

    FileCommentsController(ThreadReader threads, FileComments comments) {
        this.threads = threads;
        this.comments = comments;
    }

    @PostMapping("/api/memos/{id}/file-comments")
    CommentsBrought bring(@PathVariable String id, @Valid @RequestBody BroughtComments body, Person me) {
        var memo = threads.requireMemo(id, me, body.revision());
        var revision = MemoReader.requireRevision(memo, body.revision());
        var origin = Origin.ofWord(body.file());
        int found = 0;
        var left = new ArrayList<String>();
        for (int i = 0; i < body.comments().size(); i++) {
            try {
                found += comments.bring(
                                memo, revision, origin, i, body.comments().get(i), me)
                        ? 1
                        : 0;
            } catch (CommandRejected e) {
                left.add("Comment " + (i + 1) + " was left out: " + e.reason());
            }
        }
        return new CommentsBrought(found, body.comments().size() - found - left.size(), left);
    }
}
