package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.Attribution;

/** What somebody asks of a thread, before it is said of which memo, by whom and when. */
@FunctionalInterface
public interface ThreadRequest {

    ThreadCommand command(MemoState memo, Attribution by, ThreadTexts texts);
}
