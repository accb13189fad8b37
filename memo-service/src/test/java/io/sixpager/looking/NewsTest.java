package io.sixpager.looking;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Redline;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ConditionWaived;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import io.sixpager.memo.model.MemoEvent.VerdictWithdrawn;
import io.sixpager.memo.model.TitleChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is news to somebody beside the text and its threads. */
class NewsTest {

    private static final LastLook BEFORE = new LastLook(1, NOON.minusSeconds(1));

    private static News news(String reader, MemoEvent... events) {
        return News.since(BEFORE, reader, memo(inReview(events)), List.of(), (_, _) -> noRedline());
    }

    private static Redline noRedline() {
        throw new AssertionError("The text is the same.");
    }

    private static MemoRetitled retitled() {
        return new MemoRetitled(MEMO, by("olga"), "Rent computing");
    }

    @Test
    void anotherTitleAloneIsNews() {
        var news = news("ada", retitled());
        assertThat(news.retitled()).isEqualTo(new TitleChange("Sell computing by the hour", "Rent computing"));
        assertThat(news.isNothing()).isFalse();
        assertThat(news("olga", retitled()).isNothing())
                .as("to whoever gave it")
                .isTrue();
    }

    @Test
    void aTitleThatTheReaderSawIsNoNews() {
        var after = new LastLook(1, NOON.plusSeconds(1));
        var news = News.since(after, "ada", memo(inReview(retitled())), List.of(), (_, _) -> noRedline());
        assertThat(news.retitled()).isNull();
    }

    @Test
    void aVerdictThatWasWithdrawnIsNewsAndIsNoVerdict() {
        var withdrawn = new VerdictWithdrawn(MEMO, by("ada"), "ada", 1, hash(1), "I had misread it.");
        var news = news("dora", agreed("ada", 1), agreed("ben", 1), withdrawn);
        assertThat(news.verdicts()).containsExactly("ben");
        assertThat(news.withdrawn()).containsExactly("ada");
        assertThat(news("ada", agreed("ada", 1), withdrawn).isNothing())
                .as("to whoever took it back")
                .isTrue();
    }

    @Test
    void aConditionIsNewsWithEachStepThatOthersTake() {
        var set = conditionSet("ada", "Two engineers, not three.");
        var assent = agreedOn("ada", "Two engineers, not three.");
        assertThat(news("ben", assent, set, conditionProposed(1)).conditions().proposed())
                .containsExactly(CONDITION);
        assertThat(news("ben", assent, set, conditionProposed(1), conditionRefused("ada"))
                        .conditions())
                .isEqualTo(new ConditionNews(List.of(), List.of(), List.of(CONDITION), List.of()));
        assertThat(news("ben", assent, set, conditionProposed(1), conditionConfirmed("ada"))
                        .conditions())
                .isEqualTo(new ConditionNews(List.of(), List.of(CONDITION), List.of(), List.of()));
        assertThat(news("ben", assent, set, new ConditionWaived(MEMO, by("dora"), CONDITION, "It is clear."))
                        .conditions()
                        .waived())
                .containsExactly(CONDITION);
        assertThat(news("olga", assent, set, conditionProposed(1)).conditions().isNothing())
                .as("to whoever proposed it")
                .isTrue();
    }
}
