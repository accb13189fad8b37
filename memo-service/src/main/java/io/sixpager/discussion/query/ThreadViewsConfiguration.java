package io.sixpager.discussion.query;

import io.sixpager.discussion.model.ThreadState;
import io.sixpager.projection.FoldedViews;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads' views are one group. */
@Configuration
class ThreadViewsConfiguration {

    /** See {@link ProjectionGroup#version}. Whoever forgets to raise it is told by GroupVersionsTest. */
    private static final int VERSION = 5;

    @Bean
    ProjectionGroup threadViews(ThreadStates states, List<ThreadView> views) {
        return new FoldedViews<>(
                ThreadView.GROUP, VERSION, ThreadFolding.FOLD, states, views, ThreadViewsConfiguration::change);
    }

    /** Under the id and the number of the memo, whose page listens. */
    private static ViewChange change(ThreadState thread) {
        var subject = thread.subject();
        return new ViewChange(ThreadTopic.NAME, subject.memoId().toString(), subject.number(), thread.version());
    }
}
