package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words to look for and what to say about them. */
record Phrase(Pattern words, String reason) {

    static Phrase of(String reason, String words) {
        return new Phrase(
                Pattern.compile("(?<![\\p{L}\\d-])(?:" + words + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE),
                reason);
    }

    /** Each place in a sentence that one of the phrases is found at, as written. */
    static Stream<Advice> in(String sentence, List<Phrase> phrases, Passage passage, String rule) {
        return phrases.stream()
                .flatMap(phrase -> phrase.words()
                        .matcher(sentence)
                        .results()
                        .map(found -> passage.advice(rule, phrase.reason(), found.group())));
    }
}
