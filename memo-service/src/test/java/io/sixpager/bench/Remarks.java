package io.sixpager.bench;

import io.sixpager.document.Anchor;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** What people say of some words of a memo. */
final class Remarks {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KINDS = List.of("QUESTION", "CONCERN", "NIT");
    private static final int LONGEST = 12;
    private static final int SENTENCES = 4;

    private final Texts texts = new Texts();
    private final Random random = new Random(1);

    /** Bodies that open a thread each, about words all over the newest revision. */
    List<String> of(BenchMemo memo, int count) {
        return of(memo, memo.revision, memo.hash, count);
    }

    /** The same about words of all the revisions with which the memo was loaded. */
    List<String> ofHistory(BenchMemo memo, int count) {
        var remarks = new ArrayList<String>();
        for (int revision = 1; revision <= Texts.REVISIONS; revision++) {
            var until = count * revision / Texts.REVISIONS;
            var hash = Commands.sha256(texts.of(memo.number, revision));
            remarks.addAll(of(memo, revision, hash, until - remarks.size()));
        }
        return remarks;
    }

    private List<String> of(BenchMemo memo, int revision, String hash, int count) {
        var text = ReadText.of(CanonicalText.of(texts.of(memo.number, revision)));
        var visible = Places.of(text);
        var remarks = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            int first = random.nextInt(visible.words().size() - LONGEST);
            int last = first + random.nextInt(LONGEST);
            var span = visible.span(
                    visible.words().get(first).start(),
                    visible.words().get(last).end());
            var anchor = Anchor.of(revision, text, span);
            remarks.add(JSON.writeValueAsString(Map.of(
                    "kind",
                    KINDS.get(n % KINDS.size()),
                    "words",
                    words(n),
                    "passage",
                    Map.of("revision", revision, "contentHash", hash, "span", span, "quote", anchor.quote()))));
        }
        return remarks;
    }

    String reply(int n) {
        return JSON.writeValueAsString(Map.of("words", words(n)));
    }

    private String words(int n) {
        return "Remark %d of a reader. ".formatted(n)
                + "Does *this* hold at night, when the prices are %d %% higher? "
                        .formatted(n % 90)
                        .repeat(1 + n % SENTENCES);
    }
}
