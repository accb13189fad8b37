package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Figures;
import io.sixpager.document.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A memo as its proof-reader has it: every block with its place, and the narrative's prose by itself. */
public record Proof(Manuscript manuscript, List<Passage> passages, Figures figures) {

    private static final List<LintRule> RULES = List.of(
            new MissingSections(),
            new PassiveAsks(),
            new WeaselWords(),
            new UnsourcedNumbers(),
            new UndatedClaims(),
            new OddHeadings(),
            new ProseInCode(),
            new CrowdedCells(),
            new GluedLines(),
            new TextInPictures(),
            new Unprintable());

    public static Proof of(CanonicalText text, Figures figures) {
        var manuscript = Manuscript.of(text);
        var passages = new ArrayList<Passage>();
        for (var block : manuscript.blocks()) {
            passages.add(Passage.of(block));
        }
        return new Proof(manuscript, List.copyOf(passages), figures);
    }

    /** What the rules say, one after another. */
    public Stream<Advice> advice() {
        return RULES.stream().flatMap(rule -> rule.read(this));
    }

    /** What counts towards the page limit, without the notes. */
    List<Passage> narrative() {
        return passages.stream()
                .filter(passage -> !passage.block().place().appendix()
                        && !passage.block().place().note())
                .toList();
    }

    /** The author's own sentences: no headings, tables, code or quotations of others. */
    List<Passage> prose() {
        return narrative().stream().filter(Passage::isProse).toList();
    }
}
