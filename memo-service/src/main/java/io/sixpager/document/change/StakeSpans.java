package io.sixpager.document.change;

import io.sixpager.document.Stake;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.Stakes;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The amounts, dates and labelled lines in one side of a comparison, and which run touches them. */
record StakeSpans(List<Span> spans, int[] starts) {

    private static final Pattern DECISION = labelled("decision");
    private static final Pattern DATED = labelled("date|due|deadline");
    private static final Pattern OWNER = labelled("owners?|accountable|responsible|driver|lead");
    private static final Pattern OWNED =
            Pattern.compile("\\b(?:owned|led|run) by [^.,;:\n]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(Stakes.DATE, Pattern.CASE_INSENSITIVE);

    record Span(Stake stake, String text, int start, int end) {}

    static StakeSpans of(List<Run> runs, Function<Run, List<Token>> side) {
        var text = new StringBuilder();
        var starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            for (var token : side.apply(runs.get(i))) {
                text.append(token.isSpace() && !token.text().startsWith("\n") ? " " : token.text());
            }
            starts[i + 1] = text.length();
        }
        return new StakeSpans(find(text.toString()), starts);
    }

    /** What the run touches or stands beside, as a mark before or behind a number does. */
    List<Span> around(int run) {
        return spans.stream()
                .filter(span -> span.start() <= starts[run + 1] && span.end() >= starts[run])
                .toList();
    }

    /** What the run touches; one that is empty on this side touches what goes on around it. */
    List<Span> of(int run) {
        int start = starts[run];
        int end = starts[run + 1];
        return spans.stream()
                .filter(span -> start == end
                        ? span.start() < start && span.end() > end
                        : span.start() < end && span.end() > start)
                .toList();
    }

    private static List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        if (text.chars().anyMatch(Character::isDigit)) {
            find(spans, text, Stake.MONEY, Stakes.MONEY);
            find(spans, text, Stake.SIGN, Stakes.SIGNED);
            find(spans, text, Stake.DATE, DATE);
        }
        if (text.indexOf(':') > 0) {
            find(spans, text, Stake.ASK, DECISION);
            find(spans, text, Stake.DATE, DATED);
            find(spans, text, Stake.OWNER, OWNER);
        }
        if (text.contains(" by ")) {
            find(spans, text, Stake.OWNER, OWNED);
        }
        return spans;
    }

    private static void find(List<Span> spans, String text, Stake stake, Pattern pattern) {
        pattern.matcher(text)
                .results()
                .map(match ->
                        new Span(stake, match.group().strip().replaceAll("\\s+", " "), match.start(), match.end()))
                .forEach(spans::add);
    }

    private static Pattern labelled(String label) {
        return Pattern.compile("^(?:" + label + "):[^\n]*", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
