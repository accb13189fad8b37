package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An ask that asks nobody, or for nothing that can be decided. */
final class PassiveAsks implements LintRule {

    private static final String RULE = "passive-ask";

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of(
                    "Asks without saying who asks whom; write “we ask … to …”.",
                    "(?:is|are|be|being|was|were) (?:hereby |kindly |respectfully )?(?:requested|sought|proposed|recommended"
                            + "|suggested|asked|approved|considered|desired)"),
            Phrase.of(
                    "Asks for talk and not for a decision; say what the reader is to approve or refuse.",
                    "(?:for|provide|welcome|seek(?:ing)?|would like|looking for) (?:your |any |some |more )?"
                            + "(?:feedback|input|thoughts|guidance|alignment|discussion|buy-in|support)"));

    @Override
    public Stream<Advice> read(Proof proof) {
        Set<TextBlock> asks = Ask.of(proof.manuscript()).sections().stream().collect(Collectors.toSet());
        return proof.prose().stream()
                .filter(passage -> asks.contains(passage.block()))
                .flatMap(passage ->
                        passage.ownSentences().flatMap(sentence -> Phrase.in(sentence, PHRASES, passage, RULE)));
    }
}
