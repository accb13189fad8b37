package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;

/** What somebody asks of a memo, before it is said of which memo, by whom and when. */
@FunctionalInterface
public interface MemoRequest {

    MemoCommand command(MemoId memo, Attribution by);
}
