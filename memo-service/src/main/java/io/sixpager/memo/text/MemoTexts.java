package io.sixpager.memo.text;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.document.Authorship;
import io.sixpager.document.Authorship.Version;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import io.sixpager.document.PageBreak;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.ReadText;
import io.sixpager.document.Redline;
import io.sixpager.document.SideBySide;
import io.sixpager.document.UnacceptableText;
import io.sixpager.figure.FigureReading;
import io.sixpager.figure.FigureStore;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Merged;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.record.DecisionRecords;
import io.sixpager.memo.text.TakenRewordings.TakenRewording;
import io.sixpager.people.Person;
import io.sixpager.projection.WeighedCache;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** The texts of revisions, and the pages made of them. A text never changes, so its page is made once and kept. */
@Component
@DependsOn("installedPaper")
public class MemoTexts {

    /** In characters; a page has some 40,000. */
    private static final int KEPT_PAGES = 8_000_000;

    /** In characters; a text read takes some 30 times its length. Enough for every revision of the memo being read. */
    private static final int READ_TEXTS = 800_000;

    /** A few hundred bytes for each text of six pages. */
    private static final int KEPT_BREAKS = 50_000;

    private final ContentStore contents;
    private final FigureStore figures;
    private final DecisionRecords records;
    private final Sandbox sandbox;

    private final Cache<String, String> pages = WeighedCache.ofAtMost(
                    KEPT_PAGES, (String _, String page) -> page.length())
            .build();

    private final Cache<String, ReadText> readTexts = WeighedCache.ofAtMost(
                    READ_TEXTS,
                    (String _, ReadText read) -> read.text().markdown().length())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private final Cache<String, List<PageBreak>> breaks = WeighedCache.ofAtMost(
                    KEPT_BREAKS, (String _, List<PageBreak> found) -> 1 + found.size())
            .build();

    MemoTexts(ContentStore contents, FigureStore figures, DecisionRecords records, Sandbox sandbox) {
        this.contents = contents;
        this.figures = figures;
        this.records = records;
        this.sandbox = sandbox;
    }

    public CanonicalText of(Revision revision) {
        return of(revision.contentHash());
    }

    /** What the author of a merged revision had written before. */
    public CanonicalText of(Merged merged) {
        return of(merged.contentHash());
    }

    private CanonicalText of(String hash) {
        return contents.find(hash)
                .map(markdown -> new CanonicalText(markdown, hash))
                .orElseThrow(() -> new IllegalStateException("No content under " + hash));
    }

    /** The text of a revision, read for comparing. */
    public ReadText read(Revision revision) {
        return read(revision.contentHash(), () -> of(revision));
    }

    /** The same of a text that may become a revision, and whose page is asked for soon if it does. */
    public ReadText read(CanonicalText text) {
        return read(text.hash(), () -> text);
    }

    /** Read outside of the cache, which takes nothing away next to where something is still being made. */
    private ReadText read(String hash, Supplier<CanonicalText> text) {
        var known = readTexts.getIfPresent(hash);
        if (known != null) {
            return known;
        }
        var read = ReadText.of(text.get());
        readTexts.put(hash, read);
        return read;
    }

    /** The sanitised page of a revision. */
    public String page(Revision revision) {
        return pages.get(revision.contentHash(), hash -> {
            var read = readTexts.getIfPresent(hash);
            var text = read == null ? of(hash) : read.text();
            var sizes = sizes(text);
            return read == null ? Page.html(text, sizes) : Page.html(read, sizes);
        });
    }

    /** The page of what the author of a merged revision had written before; rarely asked for. */
    public String page(Merged merged) {
        var text = of(merged);
        return Page.html(text, sizes(text));
    }

    /** Where the printed pages of a revision begin. */
    public List<PageBreak> breaks(Revision revision) {
        return breaks.get(revision.contentHash(), hash -> {
            var text = of(hash);
            return Layout.measure(text, sizes(text)).breaks();
        });
    }

    /** Two revisions compared. */
    public Redline redline(Revision from, Revision to) {
        var before = read(from);
        var after = read(to);
        return Redline.between(before, after, sizes(before.text(), after.text()));
    }

    /**
     * The same, saying whose words others had suggested.
     *
     * @param revisions from the first to the newer of the two
     * @param taken between the two, in the order in which they were taken
     */
    public Redline redline(Revision from, Revision to, List<Revision> revisions, List<TakenRewording> taken) {
        if (taken.isEmpty()) {
            return redline(from, to);
        }
        var before = read(from);
        var after = read(to);
        var path = new CreditedTexts(
                revisions, taken, each -> each.equals(from) ? before : each.equals(to) ? after : read(each));
        return Redline.credited(before, after, sizes(before.text(), after.text()), () -> path.since(from));
    }

    /** How a revision came about of an earlier one with what others had proposed, if they had; see {@link #redline}. */
    public Iterator<Version> path(Revision from, List<Revision> revisions, List<TakenRewording> taken) {
        return taken.isEmpty()
                ? Collections.emptyIterator()
                : new CreditedTexts(revisions, taken, this::read).since(from);
    }

    /** Two revisions beside each other. */
    public SideBySide sides(Revision from, Revision to) {
        var before = read(from);
        var after = read(to);
        return SideBySide.of(before, after, sizes(before.text(), after.text()));
    }

    /**
     * Who brought each sentence of the last of these revisions, which begin with the first and follow one another; two
     * are read at a time.
     */
    public Authorship authorship(List<Revision> revisions, List<TakenRewording> taken) {
        var sizes = sizes(of(revisions.getLast()));
        return Authorship.credited(new CreditedTexts(revisions, taken, this::read)::iterator, sizes);
    }

    private Figures sizes(CanonicalText... texts) {
        return figures.sizes(
                Figures.named(Arrays.stream(texts).map(CanonicalText::markdown).toArray(String[]::new)));
    }

    /** What somebody who writes may show in these texts. */
    public Figures figuresFor(Person author, String... texts) {
        return figures.sizesFor(author, Figures.named(texts));
    }

    /** Those in texts that the reader may read. */
    public Figures figuresIn(String... texts) {
        return figures.sizes(Figures.named(texts));
    }

    /** Figures as they are printed, for texts that the reader may read. */
    public Figures prints() {
        return figures.prints();
    }

    /** A figure as it was brought in, for whoever has done so or may read a memo that shows it. */
    public Optional<Figure> figure(String hash, Person reader) {
        return figures.maySee(hash, reader) ? Optional.of(figures.require(hash)) : Optional.empty();
    }

    /**
     * A file that somebody brings in as a figure.
     *
     * @throws CommandRejected if it is none
     */
    public Figure figure(Person author, String mediaType, byte[] file) {
        return sandbox.run(author.username(), new FigureReading(mediaType, file), Library.EMPTY);
    }

    /** Keeps figures that somebody has brought in, by their hash. */
    public void keep(Person author, Map<String, Figure> brought) {
        brought.forEach((hash, figure) -> figures.add(author.username(), hash, figure));
    }

    /** A revision as it goes on paper, with the number, the revision and the hash that stand in its foot. */
    public PrintedMemo printed(MemoState memo, Revision revision) {
        var header = memo.header();
        var label = "Memo " + header.number() + " · revision " + revision.number() + " · "
                + revision.contentHash().substring(0, 12);
        return new PrintedMemo(
                header.title(), of(revision), label, header.source(), records.of(memo, revision), List.of());
    }

    /**
     * A submitted text in its canonical form.
     *
     * @throws CommandRejected if no revision may have it
     */
    public static CanonicalText canonical(String markdown) {
        try {
            return CanonicalText.of(markdown);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }
}
