package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.RecordReading;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.memo.model.MemoState;
import java.util.List;
import java.util.TreeSet;

/** What a reader's client reports to have shown. */
final class RecordingReadings {

    private static final int DAY_IN_SECONDS = 86_400;

    private RecordingReadings() {}

    /**
     * What was shown may be any revision, not just the newest: a claim about the past stays true. A report that says
     * again what was reported a moment ago is taken, and nothing follows from it, unless somebody has objected since.
     */
    static List<MemoEvent> read(MemoState memo, RecordReading c) {
        var reader = c.by().account();
        var review = ReviewEligibility.reading(memo, reader);
        var revision = Guards.revision(memo, c.reference().revision());
        if (!c.reference().isOf(revision)) {
            throw invalid("The text you name is not the text of revision " + revision.number() + ".");
        }
        var pages = new TreeSet<>(c.pages());
        if (pages.isEmpty()
                || pages.first() < 1
                || pages.last() > revision.facts().allPages()) {
            throw invalid("Revision " + revision.number() + " has the pages 1 to "
                    + revision.facts().allPages() + ".");
        }
        if (c.seconds() < 0 || c.seconds() > DAY_IN_SECONDS) {
            throw invalid("The reading time must lie between 0 seconds and a day.");
        }
        if (review.reading(reader, revision.number())
                .filter(known -> known.tells(pages, c.by().at()))
                .filter(known -> memo.blockingObjections()
                        .noneMatch(objection -> objection.raised().at().isAfter(known.at())))
                .isPresent()) {
            return List.of();
        }
        return List.of(new RevisionRead(
                c.memoId(), c.by(), reader, revision.number(), revision.contentHash(), pages, c.seconds()));
    }
}
