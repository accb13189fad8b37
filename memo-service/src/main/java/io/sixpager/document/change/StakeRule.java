package io.sixpager.document.change;

import io.sixpager.document.Stake;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.Lexicon;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Judges a change by the words it touched, and by those around them: "1.4" in "$1.4 m" is money. */
public final class StakeRule {

    private static final Pattern OWNER_LABEL =
            Pattern.compile("owners?|accountable|responsible|driver|lead|who", Pattern.CASE_INSENSITIVE);

    private final Set<TextBlock> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    public StakeRule(Ask from, Ask to) {
        asked.addAll(from.sections());
        asked.addAll(to.sections());
    }

    public boolean isAsked(TextBlock block) {
        return asked.contains(block);
    }

    /** The stake of each run of a block or a cell; the label heads the column of a cell. */
    public static List<Stake> of(List<Run> runs, String label) {
        var before = StakeSpans.of(runs, Run::removed);
        var after = StakeSpans.of(runs, Run::inserted);
        var stakes = new ArrayList<Stake>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            stakes.add(runs.get(i).kept() ? Stake.NONE : of(runs.get(i), before.of(i), after.of(i), label));
        }
        return stakes;
    }

    private static Stake of(Run run, List<StakeSpans.Span> before, List<StakeSpans.Span> after, String label) {
        if (run.removed().stream().noneMatch(Token::isWord)
                && run.inserted().stream().noneMatch(Token::isWord)) {
            return Stake.NONE;
        }
        for (var stake : StakeSpans.FOUND_BY_SPANS) {
            if (!texts(before, stake).equals(texts(after, stake))) {
                return stake;
            }
        }
        if (differ(run, Lexicon::isDate)) {
            return Stake.DATE;
        }
        if (differ(run, Lexicon::isNumber)) {
            return Stake.NUMBER;
        }
        if (OWNER_LABEL.matcher(label).matches()) {
            return Stake.OWNER;
        }
        return differ(run, Lexicon::isNegation) ? Stake.NEGATION : Stake.NONE;
    }

    private static List<String> texts(List<StakeSpans.Span> spans, Stake stake) {
        return spans.stream()
                .filter(span -> span.stake() == stake)
                .map(StakeSpans.Span::text)
                .sorted()
                .toList();
    }

    private static boolean differ(Run run, Predicate<Token> telling) {
        return !told(run.removed(), telling).equals(told(run.inserted(), telling));
    }

    private static List<String> told(List<Token> tokens, Predicate<Token> telling) {
        return tokens.stream()
                .filter(Token::isWord)
                .filter(telling)
                .map(Token::text)
                .sorted()
                .toList();
    }
}
