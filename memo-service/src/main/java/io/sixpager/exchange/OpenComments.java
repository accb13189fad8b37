package io.sixpager.exchange;

import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.exchange.docx.DocxComment;
import io.sixpager.exchange.docx.DocxComment.Said;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open threads of a memo as a Word document takes them along. */
@Component
class OpenComments {

    /** As many as are read out of a document again. */
    private static final int MOST = 2_000;

    private static final int QUOTED = 200;

    private final ThreadReader threads;
    private final ShownPlacements placements;
    private final Directory directory;

    OpenComments(ThreadReader threads, ShownPlacements placements, Directory directory) {
        this.threads = threads;
        this.placements = placements;
        this.directory = directory;
    }

    List<DocxComment> of(MemoState memo, Revision shown) {
        var open = threads.of(memo).stream()
                .filter(thread -> thread.stage().isOpen())
                .toList();
        var placed = placements.in(memo, shown, open);
        var comments = new ArrayList<DocxComment>();
        int room = MOST;
        for (var thread : open) {
            room -= thread.comments().size();
            if (room >= 0) {
                comments.add(comment(thread, placed.get(thread.subject().threadId())));
            }
        }
        return comments;
    }

    private DocxComment comment(ThreadState thread, @Nullable PassagePlacement placement) {
        var span = placement == null ? null : placement.span();
        var said = new ArrayList<Said>();
        for (var comment : thread.comments()) {
            var about = said.isEmpty() && span == null ? about(thread) : "";
            said.add(new Said(name(comment), comment.by().effectiveAt(), about + comment.words()));
        }
        return new DocxComment(span, said);
    }

    /** What stands in the text no more is quoted. */
    private static String about(ThreadState thread) {
        var passage = thread.subject().passage();
        return passage == null
                ? ""
                : "On “" + Excerpt.of(passage.quote(), QUOTED) + "” (revision " + passage.revision() + "):\n";
    }

    private String name(Comment comment) {
        var claim = comment.by().claim();
        return claim != null && claim.by() != null
                ? Objects.requireNonNull(claim.by())
                : directory
                        .find(comment.by().account())
                        .map(Person::name)
                        .orElse(comment.by().account());
    }
}
