package io.sixpager.memo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.MemoCommands;
import io.sixpager.memo.MemoCommands.NewRevision;
import io.sixpager.memo.MemoCommands.OwnText;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Directory;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which working copy a revision replaces is known before the revision is sent: to find out, a whole text is read. */
class SubmittedDraftTest extends ServiceTest {

    private static final String NEW = MemoExamples.TEXT + "\nAnd one more sentence.\n";

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private MemoCommands commands;

    @Autowired
    private MemoReader memos;

    @Autowired
    private Directory directory;

    private String memo = "";

    @Test
    void aRevisionReplacesTheWorkingCopyThatSaysTheSame() {
        var version = saved("\uFEFF" + NEW + "\r\n\r\n");
        assertThat(submission(NEW, null).draft()).isEqualTo(version);
    }

    @Test
    void aMergeReplacesTheWorkingCopyThatItWasMadeFrom() {
        var version = saved(NEW);
        var merge = new OwnText(0, NEW);
        assertThat(submission(NEW + "\nAnd theirs.\n", merge).draft()).isEqualTo(version);
        assertThat(submission(NEW, merge).draft()).isEqualTo(version);
    }

    @Test
    void aWorkingCopyThatSaysSomethingElseIsReplacedByNone() {
        saved(NEW + "\nAnd another.\n");
        assertThat(submission(NEW, null).draft()).isNull();
    }

    @Test
    void aVersionThatWasSavedSinceIsKept() {
        var seen = saved(NEW);
        var draft = Objects.requireNonNull(submission(NEW, null).draft());
        var later = copies.save("author", MemoId.of(memo), 1, NEW + "\nAn afterthought.\n", null, seen, Instant.EPOCH)
                .orElseThrow();
        copies.remove("author", MemoId.of(memo), draft);
        assertThat(copies.find("author", MemoId.of(memo))).contains(later);
    }

    private long saved(String markdown) {
        memo = memos().written(false).id();
        return copies.save("author", MemoId.of(memo), 1, markdown, null, WorkingCopies.NONE, Instant.EPOCH)
                .orElseThrow()
                .version();
    }

    private SubmitRevision submission(String markdown, @Nullable OwnText merge) {
        var author = directory.require("author");
        return commands.submit(
                memos.require(memo, author),
                new Attribution("author", Instant.EPOCH, null),
                new NewRevision(1, markdown, "A better text", merge, null, false),
                author);
    }
}
