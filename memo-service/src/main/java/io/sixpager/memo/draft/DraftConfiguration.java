package io.sixpager.memo.draft;

import io.sixpager.command.RefusalDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What working copies bring to the description of the interface. */
@Configuration
class DraftConfiguration {

    /** Only where another window has saved the draft meanwhile. */
    record StaleDraft(@Nullable Long version, @Nullable Instant savedAt) {}

    @Bean
    RefusalDetails draftRefusals() {
        return new RefusalDetails(StaleDraft.class);
    }
}
