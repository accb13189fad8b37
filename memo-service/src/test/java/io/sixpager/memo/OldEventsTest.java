package io.sixpager.memo;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.Merged;
import io.sixpager.memo.model.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it was stored before a field existed reads for as long as the memo exists. */
class OldEventsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String REVISION_BEFORE_MERGES = """
            {"memoId":"51f2c0de-0000-4000-8000-000000000001",
             "by":{"account":"olga","at":"2026-03-02T12:00:00Z","claim":null},
             "revision":2,"baseRevision":1,
             "contentHash":"0000000000000000000000000000000000000000000000000000000000000002",
             "summary":"Cut the preamble",
             "facts":{"words":1800,"pages":3,"appendixPages":1,"overflow":null,"layoutVersion":"layout-1",
               "changeClass":"SUBSTANTIVE","classVersion":"class-1","wordsChanged":40,"predictions":3,
               "ask":"We ask for two engineers."}}""";

    @Test
    void readsARevisionThatKnowsOfNoMergeAndNoRestoration() {
        var event = JSON.readValue(REVISION_BEFORE_MERGES, RevisionSubmitted.class);
        assertThat(event)
                .isEqualTo(new RevisionSubmitted(
                        MemoExamples.MEMO,
                        MemoExamples.by("olga"),
                        2,
                        1,
                        MemoExamples.hash(2),
                        "Cut the preamble",
                        MemoExamples.facts(),
                        null,
                        null));
        assertThat(Revision.of(event, null).name()).isNull();
    }

    @Test
    void readsWhatItWrites() {
        var event = new RevisionSubmitted(
                MemoExamples.MEMO,
                MemoExamples.by("olga"),
                3,
                2,
                MemoExamples.hash(3),
                "Both of us",
                MemoExamples.facts(),
                new Merged(1, MemoExamples.hash(77)),
                null);
        assertThat(JSON.readValue(JSON.writeValueAsString(event), RevisionSubmitted.class))
                .isEqualTo(event);
    }
}
