package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.document.ReadText;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.shared.Attribution;
import java.util.function.Function;

/** What somebody asks of a thread, before it is said of which memo, by whom and when. */
@FunctionalInterface
public interface ThreadRequest {

    /** @param read reads the text of a revision, which need not be stored */
    ThreadCommand command(MemoState memo, Attribution by, Function<Revision, ReadText> read);
}
