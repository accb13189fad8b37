package io.sixpager.memo.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.ServedViews;
import io.sixpager.shared.CommandRejected;
import org.springframework.stereotype.Component;

/** Which memo an address names. A number is given once, so that it is looked for once. */
@Component
public class MemoIds {

    private static final int REMEMBERED_NUMBERS = 10_000;

    private final MemoReader memos;
    private final ServedViews served;
    private final Cache<Long, MemoId> ofNumbers =
            Caffeine.newBuilder().maximumSize(REMEMBERED_NUMBERS).build();

    MemoIds(MemoReader memos, ServedViews served) {
        this.memos = memos;
        this.served = served;
    }

    /**
     * The id of the memo under its id or its number, for a command: the memo itself decides whether its sender may see
     * it, and whether it is there.
     *
     * @throws CommandRejected if the address names none
     */
    public MemoId require(String idOrNumber) {
        served.require(MemoView.GROUP);
        return MemoReader.isNumber(idOrNumber)
                ? ofNumber(idOrNumber)
                : MemoReader.memoId(idOrNumber).orElseThrow(MemoReader::none);
    }

    private MemoId ofNumber(String text) {
        var number = Long.parseLong(text);
        var known = ofNumbers.getIfPresent(number);
        if (known != null) {
            return known;
        }
        var found = memos.shown(text).map(MemoState::memoId).orElseThrow(MemoReader::none);
        ofNumbers.put(number, found);
        return found;
    }
}
