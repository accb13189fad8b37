package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements about a time that only today's reader knows; a memo is read again years later. */
final class UndatedClaims implements LintRule {

    private static final String RULE = "claim-without-date";

    private static final Pattern DATED = Pattern.compile(
            "\\b(?:1[89]|20)\\d\\d\\b|\\bQ[1-4]\\b|\\b(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\b|\\bsince\\b");
    private static final Pattern SPANNED = Pattern.compile(
            "\\b(?:over|within|in|for|by|during) (?:the (?:last|past|first) )?(?:\\d+|one|two|three|four|five|six|seven"
                    + "|eight|nine|ten|twelve|a) (?:days?|weeks?|months?|quarters?|years?)\\b|\\ba (?:month|quarter|year)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<Phrase> PHRASES = List.of(Phrase.of(
            "Cannot be placed by whoever reads this next year; give the month, quarter or year.",
            "recently|lately|nowadays|these days|in recent (?:weeks|months|quarters|years|times)"
                    + "|(?:last|this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)"
                    + "|not long ago|some time ago|to date|currently|at present"));
    private static final List<Phrase> CHANGES = List.of(Phrase.of(
            "Says that it changed and not from when to when; give both dates.",
            "(?:has|have) (?:\\w+ly )?(?:grown|doubled|tripled|quadrupled|increased|decreased|fallen|dropped|risen"
                    + "|declined|improved|shrunk|halved)"));

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.prose().stream()
                .flatMap(passage -> passage.ownSentences()
                        .filter(sentence -> !DATED.matcher(sentence).find())
                        .flatMap(sentence -> Stream.concat(
                                Phrase.in(sentence, PHRASES, passage, RULE), changes(sentence, passage))));
    }

    private static Stream<Advice> changes(String sentence, Passage passage) {
        return SPANNED.matcher(sentence).find() ? Stream.empty() : Phrase.in(sentence, CHANGES, passage, RULE);
    }
}
