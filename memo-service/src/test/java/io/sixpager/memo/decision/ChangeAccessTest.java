package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;

import io.sixpager.memo.MemoCommand.ChangeAccess;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.Outcome;
import org.junit.jupiter.api.Test;

class ChangeAccessTest {

    private static final AccessChanged RESTRICTED = new AccessChanged(MEMO, by("olga"), true);

    private final MemoFixture memo = new MemoFixture();

    private static ChangeAccess changeAccess(String account, boolean restricted) {
        return new ChangeAccess(MEMO, by(account), restricted);
    }

    @Test
    void restrictsAMemo() {
        memo.given(drafted()).when(changeAccess("olga", true)).expectEvents(RESTRICTED);
    }

    @Test
    void opensARestrictedMemo() {
        memo.given(drafted(), RESTRICTED)
                .when(changeAccess("olga", false))
                .expectEvents(new AccessChanged(MEMO, by("olga"), false));
    }

    @Test
    void isPossibleAfterTheDecision() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(changeAccess("olga", true))
                .expectEvents(RESTRICTED);
    }

    @Test
    void refusesACoauthor() {
        memo.given(drafted(), coauthored("carol"))
                .when(changeAccess("carol", true))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may change who may read the memo.");
    }

    @Test
    void refusesToRestrictARestrictedMemo() {
        memo.given(drafted(), RESTRICTED)
                .when(changeAccess("olga", true))
                .expectRefusal(CONFLICT, "Only participants and auditors can read the memo already.");
    }

    @Test
    void refusesToOpenAnOpenMemo() {
        memo.given(drafted())
                .when(changeAccess("olga", false))
                .expectRefusal(CONFLICT, "Everybody can read the memo already.");
    }
}
