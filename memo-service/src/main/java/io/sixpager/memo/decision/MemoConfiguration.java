package io.sixpager.memo.decision;

import io.sixpager.command.AggregateCache;
import io.sixpager.command.CommandFamily;
import io.sixpager.command.RefusalDetails;
import io.sixpager.eventstore.EventFamily;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.gate.Policies;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.RevisionSummary;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the memo brings to the event store, the command port and the description of the interface. */
@Configuration
class MemoConfiguration {

    /** Enough for every memo that is being worked on at a time; one of 31 revisions takes some 75 KB. */
    private static final int CACHED_MEMOS = 1_000;

    /** Two modules that define one version of a policy are found out here, not by the first memo. */
    MemoConfiguration() {
        Policies.all();
    }

    @Bean
    EventFamily memoEvents() {
        return EventFamily.of("memo", MemoEvent.class);
    }

    @Bean
    CommandFamily<MemoCommand, Receipt> memoCommandFamily() {
        return new CommandFamily<>(MemoCommand.class, Receipt.class);
    }

    @Bean
    RefusalDetails memoRefusals() {
        return new RefusalDetails(StaleMemo.class);
    }

    /** Only where the sender has seen an older memo: what has come since. */
    record StaleMemo(
            @Nullable Integer currentRevision,
            @Nullable String contentHash,
            @Nullable List<RevisionSummary> changes) {}

    @Bean
    RefusalDetails textRefusals() {
        return new RefusalDetails(UnprintableText.class);
    }

    /** Only where a text has what does not come out on paper as it was written: each in a sentence. */
    record UnprintableText(@Nullable List<String> unprintable) {}

    @Bean
    Cache memoCache() {
        return new AggregateCache(CACHED_MEMOS);
    }
}
