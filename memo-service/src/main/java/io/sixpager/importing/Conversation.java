package io.sixpager.importing;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.document.Anchor;
import io.sixpager.document.Quotation;
import io.sixpager.document.Rewording;
import io.sixpager.document.Span;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said in threads while a history is played: it names them, and quotes the text that was there then. */
final class Conversation {

    private static final String QUOTE = "quote";
    private static final String INSTEAD = "instead";

    /** What is said of a thread as the speaker has seen it. */
    private static final Set<String> OF_WHAT_IS_SEEN = Set.of(
            "proposal", "resolution", "dismissal", "reopening", "passage", "acceptance", "decline", "withdrawal");

    private final CaseSteps steps;
    private final Stage stage;
    private final Map<String, ThreadReceipt> named = new HashMap<>();
    private int said;

    Conversation(CaseSteps steps, Stage stage) {
        this.steps = steps;
        this.stage = stage;
    }

    /** @param last what the memo answered last, as the speaker has seen it */
    void say(Act act, Person speaker, Receipt submitted, Receipt last) {
        var body = new LinkedHashMap<>(act.body());
        var parts = act.post().split("/", -1);
        var name = parts.length == 3 ? parts[1] : act.as();
        var thread = name == null ? null : named.get(name);
        if (thread != null) {
            parts[1] = thread.threadId().toString();
            if (OF_WHAT_IS_SEEN.contains(parts[2])) {
                body.putIfAbsent("seen", thread.version());
            }
        }
        if (body.remove(QUOTE) instanceof String quote) {
            body.put("passage", passage(quote, submitted, speaker));
        }
        said++;
        var step = steps.saying(said, speaker, act.at());
        if (body.remove(INSTEAD) instanceof String words) {
            offer(body, words, submitted, step);
        }
        remember(name, stage.say(step, last, String.join("/", parts), body));
    }

    /** Makes the text that is proposed from the words that take the place of others. */
    private void offer(Map<String, Object> body, String instead, Receipt submitted, CaseStep step) {
        int revision = submitted.revision();
        var base = stage.text(submitted.memoId(), revision, step.person()).text();
        var at = base.markdown().indexOf(instead);
        if (at < 0) {
            throw CommandRejected.invalid("Revision " + revision + " does not say “" + instead + "”.");
        }
        var said = String.valueOf(body.remove("say"));
        var changed = MemoTexts.canonical(
                base.markdown().substring(0, at) + said + base.markdown().substring(at + instead.length()));
        int changes = Rewording.between(base, changed).size();
        body.put("baseRevision", revision);
        body.put("markdown", changed.markdown());
        body.put(
                "offers",
                List.of(Map.of(
                        "suggestionId",
                        step.newId().toString(),
                        "changes",
                        IntStream.range(0, changes).boxed().toList(),
                        "words",
                        String.valueOf(body.remove("words")))));
    }

    private void remember(@Nullable String name, ThreadReceipt receipt) {
        if (name != null) {
            named.put(name, receipt);
        }
    }

    private Map<String, Object> passage(String quote, Receipt submitted, Person speaker) {
        int revision = submitted.revision();
        var text = stage.text(submitted.memoId(), revision, speaker);
        var found = Quotation.in(text, quote);
        if (found.isEmpty()) {
            throw CommandRejected.invalid("Revision " + revision + " does not say “" + quote + "”.");
        }
        return Map.of(
                "revision",
                revision,
                "contentHash",
                Objects.requireNonNull(submitted.contentHash()),
                "span",
                span(found.getFirst()),
                QUOTE,
                Anchor.words(text, found.getFirst()));
    }

    private static Map<String, Object> span(Span span) {
        return Map.of("block", span.block(), "start", span.start(), "endBlock", span.endBlock(), "end", span.end());
    }
}
