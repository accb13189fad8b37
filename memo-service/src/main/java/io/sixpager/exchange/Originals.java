package io.sixpager.exchange;

import io.sixpager.memo.model.MemoId;
import java.util.List;
import java.util.Optional;

/** The texts that had to be changed to be revisions, as they were before. */
public interface Originals {

    /** Which there are, in the order of their revisions. */
    List<Original> of(MemoId memo);

    Optional<byte[]> content(MemoId memo, int revision);

    /** Where the original of a text lies beside it. */
    static String file(String text) {
        return "originals/" + text;
    }

    /** @param bytes its size; the content itself is read one at a time */
    record Original(int revision, int bytes) {}
}
