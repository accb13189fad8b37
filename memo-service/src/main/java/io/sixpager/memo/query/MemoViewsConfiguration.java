package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.FoldedViews;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The memo's views are one group. */
@Configuration
class MemoViewsConfiguration {

    /** See {@link ProjectionGroup#version}. Whoever forgets to raise it is told by GroupVersionsTest. */
    private static final int VERSION = 10;

    @Bean
    ProjectionGroup memoViews(MemoStates states, List<MemoView> views) {
        return new FoldedViews<>(
                MemoView.GROUP, VERSION, MemoFolding.FOLD, states, views, MemoViewsConfiguration::change);
    }

    private static ViewChange change(MemoState memo) {
        return new ViewChange(
                MemoTopic.NAME, memo.memoId().toString(), memo.header().number(), memo.version());
    }
}
