package io.sixpager.memo.text;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.Extent;
import io.sixpager.document.Facts;
import io.sixpager.document.Figures;
import io.sixpager.document.Layout;
import io.sixpager.document.ReadText;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.UnmergedText;
import io.sixpager.shared.CommandRejected;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a submitted text canonical and measures it, before the memo decides on it. */
@Component
public class RevisionIntake {

    private final MemoTexts texts;

    RevisionIntake(MemoTexts texts) {
        this.texts = texts;
    }

    /** An author's own text, which is kept as it was although another one becomes the revision. */
    public static UnmergedText unmerged(int ancestor, String markdown, Figures figures) {
        var text = MemoTexts.canonical(markdown);
        var shown = requireFigures(text, figures);
        return new UnmergedText(ancestor, text.markdown(), text.hash(), shown);
    }

    /**
     * @param baseRevision the revision that the new text was made from; null for a first one
     * @param figures what the sender may show
     * @param unprintable whether the text may have what does not come out on paper as it was written
     * @throws CommandRejected if the text cannot be a revision
     */
    public RevisionText take(String markdown, @Nullable Revision baseRevision, Figures figures, boolean unprintable) {
        return take(markdown, () -> baseRevision == null ? null : texts.read(baseRevision), figures, unprintable);
    }

    /** @param base the text that the new one was made from, which need not be kept; gives null for a first one */
    public RevisionText take(String markdown, Supplier<@Nullable ReadText> base, Figures figures, boolean unprintable) {
        var text = MemoTexts.canonical(markdown);
        var shown = requireFigures(text, figures);
        var read = texts.read(text);
        var measured = Layout.measure(read, figures);
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
