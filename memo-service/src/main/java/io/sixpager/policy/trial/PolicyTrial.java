package io.sixpager.policy.trial;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.eventstore.EventLog;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays the memos of the log again under another policy, some at a time: whoever asks sees how far it has come, and
 * nothing is held between two questions.
 */
@Component
public class PolicyTrial {

    private static final int MEMOS_AT_ONCE = 100;

    /** The log sorts all that it is asked for, for each of its pages: of so few memos it is one page. */
    private static final int MEMOS_A_READ = 10;

    /**
     * What came out of some memos.
     *
     * @param upTo the entry of the log with which all parts of one trial end
     * @param memos how many had begun by then
     * @param tried how many of them have been played, this part included; all if it is as many
     * @param approvals of this part, by whichever policy they were made
     * @param failed those of them that the policy would have refused
     */
    public record TrialPart(long upTo, int memos, int tried, int approvals, List<TriedDecision> failed) {}

    private final EventLog log;
    private final VisibleMemos visible;

    PolicyTrial(EventLog log, VisibleMemos visible) {
        this.log = log;
        this.visible = visible;
    }

    /**
     * @param from how many memos have been tried already
     * @param upTo as the first part told it; null for now
     */
    public TrialPart part(Policy policy, Person reader, int from, @Nullable Long upTo) {
        long end = upTo == null ? log.head() : Math.min(upTo, log.head());
        var memos = log.aggregates(MemoFolding.FOLD.aggregateType(), end);
        if (from < 0 || from > memos.size()) {
            throw invalid("There are " + memos.size() + " memos to be tried.");
        }
        var some = memos.subList(from, Math.min(memos.size(), from + MEMOS_AT_ONCE));
        var readable = visible.to(reader);
        var trials = new LinkedHashMap<String, MemoTrial>();
        some.forEach(memo -> trials.put(memo, new MemoTrial(policy, readable.test(memo))));
        some.stream()
                .gather(Gatherers.windowFixed(MEMOS_A_READ))
                .forEach(few -> log.of(few, end, event -> {
                    var trial = trials.get(event.aggregateId());
                    if (trial != null) {
                        trial.play((MemoEvent) event.payload());
                    }
                }));
        return new TrialPart(
                end,
                memos.size(),
                from + some.size(),
                trials.values().stream().mapToInt(MemoTrial::approvals).sum(),
                trials.values().stream()
                        .flatMap(trial -> trial.failed().stream())
                        .toList());
    }
}
