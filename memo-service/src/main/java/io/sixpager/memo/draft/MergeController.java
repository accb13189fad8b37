package io.sixpager.memo.draft;

import io.sixpager.document.Figures;
import io.sixpager.document.Merge;
import io.sixpager.document.Page;
import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.memo.decision.Guards;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a text made from an old revision and the newest revision have become together. Stores nothing. */
@RestController
@RequestMapping("/api/memos/{id}")
class MergeController {

    /** @param theirs another text of the same author to merge with, instead of the newest revision */
    record OldText(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @Valid @Nullable OtherText theirs) {}

    /** What was written on another device. */
    record OtherText(@NotNull Integer baseRevision, @NotNull String markdown) {}

    /**
     * The merge, to be confirmed or resolved by the author.
     *
     * @param baseRevision the newest revision that is in it, which the merged text is to be submitted on
     * @param ancestor the revision that the author's text was made from
     */
    record MergeDetails(int baseRevision, int ancestor, boolean clean, List<PieceDetails> pieces) {}

    /** Who changed a piece of the text. */
    enum PieceKind {
        SAME,
        MINE,
        THEIRS,
        BOTH,
        CONFLICT
    }

    /**
     * One piece, in order. The merged text is each piece's {@code text} after its {@code joined}, or after its
     * {@code apart} if that is longer and the piece before was left out; the first has nothing before it.
     *
     * @param text what the piece says; null for a conflict
     */
    record PieceDetails(
            PieceKind kind,
            String joined,
            String apart,
            @Nullable Passage base,
            @Nullable Passage mine,
            @Nullable Passage theirs,
            @Nullable Passage text) {}

    /** A piece of one text: empty where the text has nothing there. */
    record Passage(String markdown, String html) {

        static Passage of(String markdown, Set<String> notes, Figures figures) {
            return new Passage(markdown, markdown.isEmpty() ? "" : Page.fragment(markdown, notes, figures));
        }
    }

    /** An author's own text as it was before it was merged. */
    record UnmergedDetails(int ancestor, String contentHash, String markdown, String html) {}

    private final MemoReader memos;
    private final MemoTexts texts;

    MergeController(MemoReader memos, MemoTexts texts) {
        this.memos = memos;
        this.texts = texts;
    }

    @PostMapping("/merge")
    MergeDetails merge(@PathVariable String id, @Valid @RequestBody OldText body, Person me) {
        var memo = memos.asRecorded(memos.require(id, me));
        Guards.authorsOnly(memo, me.username(), "merge a text into this memo");
        var other = body.theirs();
        var otherBase = other == null ? memo.currentNumber() : other.baseRevision();
        Guards.requireBase(memo, body.baseRevision());
        Guards.requireBase(memo, otherBase);
        var ancestor = Math.min(body.baseRevision(), otherBase);
        var mine = MemoTexts.canonical(body.markdown());
        var base = text(memo, ancestor);
        var theirs = other == null
                ? text(memo, otherBase)
                : MemoTexts.canonical(other.markdown()).markdown();
        var merge = Merge.of(base, mine.markdown(), theirs);
        var figures = texts.figuresFor(me, base, mine.markdown(), theirs);
        var renderer = new PassageRenderer(merge.notes(), figures);
        return new MergeDetails(
                Math.max(body.baseRevision(), otherBase),
                ancestor,
                merge.clean(),
                merge.pieces().stream().map(renderer::details).toList());
    }

    @GetMapping("/revisions/{revision:\\d+}/unmerged")
    UnmergedDetails unmerged(@PathVariable String id, @PathVariable int revision, Person me) {
        var merged = memos.requireWith(revision, id, me)
                .revision(revision)
                .map(Revision::merged)
                .orElseThrow(
                        () -> CommandRejected.notFound("Revision " + revision + " is not the merge of two texts."));
        return new UnmergedDetails(
                merged.ancestor(), merged.contentHash(), texts.of(merged).markdown(), texts.page(merged));
    }

    private String text(MemoState memo, int revision) {
        return memo.revision(revision).map(found -> texts.of(found).markdown()).orElse("");
    }

    /** How the passages of one merge are shown. */
    private record PassageRenderer(Set<String> notes, Figures figures) {

        PieceDetails details(Piece piece) {
            return switch (piece) {
                case Same p -> details(p, PieceKind.SAME, null, null, null, p.text());
                case Mine p -> details(p, PieceKind.MINE, p.base(), null, null, p.text());
                case Theirs p -> details(p, PieceKind.THEIRS, p.base(), null, null, p.text());
                case Both p -> details(p, PieceKind.BOTH, p.base(), p.mine(), p.theirs(), p.text());
                case Conflict p -> details(p, PieceKind.CONFLICT, p.base(), p.mine(), p.theirs(), null);
            };
        }

        private PieceDetails details(
                Piece piece,
                PieceKind kind,
                @Nullable String base,
                @Nullable String mine,
                @Nullable String theirs,
                @Nullable String text) {
            return new PieceDetails(
                    kind,
                    piece.separator().joined(),
                    piece.separator().apart(),
                    passage(base),
                    passage(mine),
                    passage(theirs),
                    passage(text));
        }

        private @Nullable Passage passage(@Nullable String markdown) {
            return markdown == null ? null : Passage.of(markdown, notes, figures);
        }
    }
}
