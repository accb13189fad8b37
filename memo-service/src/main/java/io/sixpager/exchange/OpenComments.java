package io.sixpager.exchange;

import io.sixpager.discussion.model.Comment;
import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.Anchor;
import io.sixpager.document.PrintedComment;
import io.sixpager.document.PrintedComment.Remark;
import io.sixpager.exchange.docx.DocxComment;
import io.sixpager.exchange.docx.DocxComment.Said;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.OpenRemarks;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open threads of a memo as a Word document or a printed page takes them along. */
@Component
class OpenComments implements OpenRemarks {

    /** As many as are read out of a document again. */
    private static final int MOST = 2_000;

    private static final int QUOTED = 200;
    private static final int SUGGESTED = 1_000;

    private final ThreadReader threads;
    private final ShownPlacements placements;
    private final Directory directory;
    private final MemoTexts texts;

    OpenComments(ThreadReader threads, ShownPlacements placements, Directory directory, MemoTexts texts) {
        this.threads = threads;
        this.placements = placements;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public List<PrintedComment> of(MemoState memo, Revision shown) {
        var text = texts.read(shown);
        return inWord(memo, shown).stream()
                .map(comment -> new PrintedComment(
                        comment.span(),
                        comment.span() == null ? "" : Excerpt.of(Anchor.words(text, comment.span()), QUOTED),
                        comment.said().stream()
                                .map(said -> new Remark(said.author(), said.at(), said.words()))
                                .toList()))
                .toList();
    }

    List<DocxComment> inWord(MemoState memo, Revision shown) {
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
            said.add(new Said(
                    name(comment),
                    comment.by().effectiveAt(),
                    about + (said.isEmpty() ? suggested(thread) : "") + comment.words()));
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

    private static String suggested(ThreadState thread) {
        if (thread.suggestion() == null) {
            return "";
        }
        var words = thread.suggestion().rewording();
        return "Suggests “" + Excerpt.of(words.after(), SUGGESTED) + "” for “" + Excerpt.of(words.before(), SUGGESTED)
                + "”.\n";
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
