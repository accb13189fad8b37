package io.sixpager.document.change;

import io.sixpager.document.Stake;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.Lexicon;
import io.sixpager.document.manuscript.Stakes;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /**
     * What a run puts at stake.
     *
     * @param was where it is a mark alone, such as that of a currency: the number it belonged to
     * @param is the number it belongs to
     */
    public record Judgement(Stake stake, String was, String is) {

        public static final Judgement NONE = new Judgement(Stake.NONE, "", "");
    }

    /** A judgement of each run of a block or a cell; the label heads the column of a cell. */
    public static List<Judgement> of(List<Run> runs, String label) {
        var before = StakeSpans.of(runs, Run::removed);
        var after = StakeSpans.of(runs, Run::inserted);
        var judged = new ArrayList<Judgement>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            judged.add(runs.get(i).kept() ? Judgement.NONE : of(runs.get(i), i, before, after, label));
        }
        return judged;
    }

    private static Judgement of(Run run, int at, StakeSpans before, StakeSpans after, String label) {
        if (run.removed().stream().anyMatch(Token::isWord)
                || run.inserted().stream().anyMatch(Token::isWord)) {
            return new Judgement(ofWords(run, at, before, after, label), "", "");
        }
        var stake = ofMarks(run, at, before, after);
        return stake == Stake.NONE
                ? Judgement.NONE
                : new Judgement(stake, shown(before.around(at), stake), shown(after.around(at), stake));
    }

    private static Stake ofMarks(Run run, int at, StakeSpans before, StakeSpans after) {
        if (differ(Stake.MONEY, before.of(at), after.of(at)) || differ(run, Lexicon::isCurrency)) {
            return Stake.MONEY;
        }
        return isSign(before.around(at), after.around(at)) ? Stake.SIGN : Stake.NONE;
    }

    private static Stake ofWords(Run run, int at, StakeSpans before, StakeSpans after, String label) {
        var old = before.of(at);
        var now = after.of(at);
        if (differ(Stake.ASK, old, now)) {
            return Stake.ASK;
        }
        if (differ(Stake.MONEY, old, now) || differ(run, Lexicon::isCurrency)) {
            return Stake.MONEY;
        }
        if (isSign(old, now)) {
            return Stake.SIGN;
        }
        if (differ(Stake.DATE, old, now)) {
            return Stake.DATE;
        }
        if (differ(Stake.OWNER, old, now)) {
            return Stake.OWNER;
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

    /** As many numbers, of which one is above zero now and was below, or the other way round. */
    private static boolean isSign(List<StakeSpans.Span> before, List<StakeSpans.Span> after) {
        var old = texts(Stake.SIGN, before);
        var now = texts(Stake.SIGN, after);
        return old.size() == now.size()
                && IntStream.range(0, old.size())
                        .anyMatch(i -> Stakes.isNegative(old.get(i)) != Stakes.isNegative(now.get(i)));
    }

    private static String shown(List<StakeSpans.Span> spans, Stake stake) {
        return String.join(" ", texts(stake, spans));
    }

    private static boolean differ(Stake stake, List<StakeSpans.Span> before, List<StakeSpans.Span> after) {
        return !texts(stake, before).stream()
                .sorted()
                .toList()
                .equals(texts(stake, after).stream().sorted().toList());
    }

    private static List<String> texts(Stake stake, List<StakeSpans.Span> spans) {
        return spans.stream()
                .filter(span -> span.stake() == stake)
                .map(StakeSpans.Span::text)
                .toList();
    }

    private static boolean differ(Run run, Predicate<Token> telling) {
        return !told(run.removed(), telling).equals(told(run.inserted(), telling));
    }

    private static List<String> told(List<Token> tokens, Predicate<Token> telling) {
        return tokens.stream().filter(telling).map(Token::text).sorted().toList();
    }
}
