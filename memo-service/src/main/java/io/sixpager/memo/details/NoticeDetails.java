package io.sixpager.memo.details;

import io.sixpager.memo.duty.NoticesOwed;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Notice;
import java.time.Instant;

/** What the reader is told until they take note of it. */
public record NoticeDetails(Notice.Kind kind, String sentence, Instant at) {

    static NoticeDetails of(MemoState memo, Notice notice) {
        return new NoticeDetails(
                notice.kind(), NoticesOwed.sentence(memo, notice), notice.by().at());
    }
}
