package io.sixpager.memo.text;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.Extent;
import io.sixpager.document.Facts;
import io.sixpager.document.Figures;
import io.sixpager.document.Layout;
import io.sixpager.document.ReadText;
import io.sixpager.document.SmallText;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.UnmergedText;
import io.sixpager.operation.GateMetrics;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import io.sixpager.shared.Busy;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a submitted text canonical and measures it, before the memo decides on it. */
@Component
public class RevisionIntake implements MeterBinder {

    /** In characters, of texts that are read and compared at a time; each takes some 60 times as many bytes. */
    private static final int AT_ONCE = 1_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MemoTexts texts;
    private final Sandbox sandbox;
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final LongAdder refused = new LongAdder();

    RevisionIntake(MemoTexts texts, Sandbox sandbox) {
        this.texts = texts;
        this.sandbox = sandbox;
    }

    /**
     * A text as it arrives.
     *
     * @param author the account that sends it
     * @param figures what it may show
     */
    public record Written(String markdown, String author, Figures figures) {}

    /** An author's own text, which is kept as it was although another one becomes the revision. */
    public static UnmergedText unmerged(int ancestor, String markdown, Figures figures) {
        var text = MemoTexts.canonical(markdown);
        var shown = requireFigures(text, figures);
        return new UnmergedText(ancestor, text.markdown(), text.hash(), shown);
    }

    /**
     * @param baseRevision the revision that the new text was made from; null for a first one
     * @param unprintable whether the text may have what does not come out on paper as it was written
     * @throws CommandRejected if the text cannot be a revision
     * @throws Busy if many large texts arrive at once
     */
    public RevisionText take(Written written, @Nullable Revision baseRevision, boolean unprintable) {
        return take(written, () -> baseRevision == null ? null : texts.read(baseRevision), unprintable);
    }

    /** @param base the text that the new one was made from, which need not be kept; gives null for a first one */
    public RevisionText take(Written written, Supplier<@Nullable ReadText> base, boolean unprintable) {
        int weight = Math.min(written.markdown().length(), AT_ONCE);
        makeRoom(weight);
        try {
            return measured(written, base, unprintable);
        } finally {
            room.release(weight);
        }
    }

    private void makeRoom(int weight) {
        try {
            Busy.acquire(room, weight, PATIENCE, "Many large texts arrive at once; try again in a moment.");
        } catch (Busy e) {
            refused.increment();
            throw e;
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        new GateMetrics("texts", AT_ONCE, () -> AT_ONCE - room.availablePermits(), room::getQueueLength, refused)
                .bindTo(meters);
    }

    private RevisionText measured(Written written, Supplier<@Nullable ReadText> base, boolean unprintable) {
        var text = MemoTexts.canonical(written.markdown());
        var figures = written.figures();
        var shown = requireFigures(text, figures);
        var apart = SmallText.is(text.markdown())
                ? null
                : sandbox.run(written.author(), new Measuring(text), Library.of(figures));
        var read = texts.read(text);
        var measured = apart == null ? Layout.measure(read, figures) : apart;
        if (!unprintable && !measured.unprintable().isEmpty()) {
            throw CommandRejected.unprintable(measured.unprintable());
        }
        var facts = Facts.of(read);
        var overflow = measured.overflow();
        var before = base.get();
        var change = before == null ? new Extent(ChangeClass.FIRST, measured.words()) : Extent.between(before, read);
        return new RevisionText(
                text.markdown(),
                text.hash(),
                new RevisionFacts(
                        measured.words(),
                        measured.pages(),
                        measured.appendixPages(),
                        overflow == null ? null : new Overflow(overflow.paragraph(), overflow.lines()),
                        measured.layoutVersion(),
                        change.changeClass(),
                        ChangeClass.VERSION,
                        change.wordsChanged(),
                        facts.predictions(),
                        facts.ask()),
                shown);
    }

    /**
     * The figures that a text shows.
     *
     * @param figures what the sender may show
     */
    public static Set<String> requireFigures(CanonicalText text, Figures figures) {
        var shown = Figures.in(text);
        shown.forEach(hash -> requireFigure(hash, figures));
        return shown;
    }

    private static void requireFigure(String hash, Figures figures) {
        if (figures.find(hash).isEmpty()) {
            throw CommandRejected.invalid("The text shows the figure " + hash.substring(0, 12)
                    + "…, which does not exist or is not yours to show; upload it again.");
        }
    }
}
