package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand.OpenThread;
import io.sixpager.discussion.ThreadCommand.Reply;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Directory;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the commands that bring words, with what their threads have to know of the memo and of the people named. */
@Component
class CommentRequests {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@(" + Mention.ACCOUNT + ")");

    private final Directory directory;

    CommentRequests(Directory directory) {
        this.directory = directory;
    }

    OpenThread opening(
            MemoState memo,
            Attribution by,
            UUID threadId,
            ThreadKind kind,
            @Nullable AnchoredPassage passage,
            UUID commentId,
            String words) {
        return new OpenThread(
                threadId,
                memo.memoId(),
                by,
                memo.header().number(),
                memo.header().owner(),
                spoken(kind),
                passage,
                commentId,
                words,
                mentions(memo, words, by.account()),
                ThreadReader.standing(memo, by.account()));
    }

    /** What blocks an approval is said by an objection, which brings its thread along. */
    static ThreadKind spoken(ThreadKind kind) {
        if (kind == ThreadKind.BLOCKING) {
            throw CommandRejected.invalid("A comment blocks nothing; raise an objection to the words instead.");
        }
        return kind;
    }

    Reply reply(MemoState memo, Attribution by, UUID threadId, UUID commentId, String words) {
        return new Reply(
                threadId,
                memo.memoId(),
                by,
                commentId,
                words,
                mentions(memo, words, by.account()),
                ThreadReader.standing(memo, by.account()));
    }

    /** The members whom the words name and who may see the memo; others would learn of it by being named. */
    List<String> mentions(MemoState memo, String words, String writer) {
        return MENTION.matcher(words)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(account -> !account.equals(writer) && memo.isOpenTo(account) && directory.isMember(account))
                .limit(20)
                .toList();
    }
}
