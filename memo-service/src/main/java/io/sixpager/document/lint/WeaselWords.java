package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import java.util.List;
import java.util.stream.Stream;

/** Words that sound like a statement and state nothing. What stands in quotation marks is somebody else's. */
final class WeaselWords implements LintRule {

    private static final String RULE = "weasel-words";

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of(
                    "Says that it is much and not how much; give the number.",
                    "significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|dramatic(?:ally)?|drastic(?:ally)?"
                            + "|massive(?:ly)?|huge(?:ly)?|enormous(?:ly)?|vast(?:ly)?|tremendous(?:ly)?"
                            + "|extremely|exponential(?:ly)?|very|really|quite a few|a great deal|order of magnitude"),
            Phrase.of(
                    "Says that there are some and not how many; give the number or name them.",
                    "a lot of|lots of|a number of|numerous|various|a variety of|countless|a multitude of"
                            + "|(?:some|many|most|few|several) (?:customers|users|people|clients|companies|experts)"),
            Phrase.of(
                    "Leaves open when; give a date.",
                    "in the near future|in the coming (?:weeks|months|years)|as soon as possible|asap|in due course"
                            + "|at some point|going forward|moving forward|in a timely manner|very soon"),
            Phrase.of(
                    "Leaves open who says so; name the source or say it yourself.",
                    "studies show|research shows|experts (?:say|agree|believe)|it is (?:well known|widely believed"
                            + "|believed|thought|said|understood) that|many believe|some say|everyone knows"
                            + "|it is generally accepted"),
            Phrase.of(
                    "Praises instead of describing; say what a reader could check.",
                    "world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|state[- ]of[- ]the[- ]art|cutting[- ]edge"
                            + "|bleeding[- ]edge|next[- ]generation|game[- ]chang(?:er|ing)|industry[- ]leading"
                            + "|market[- ]leading|seamless(?:ly)?|frictionless|delightful|holistic(?:ally)?"
                            + "|synerg(?:y|ies|istic)|revolutionary|unparalleled|unprecedented|turnkey|robust and scalable"),
            Phrase.of(
                    "Insists instead of showing; if it is plain, leave the word out, and if not, show it.",
                    "clearly|obviously|undoubtedly|unquestionably|needless to say|of course|it goes without saying"
                            + "|without a doubt|certainly"),
            Phrase.of(
                    "Takes the statement half back; say how far it holds.",
                    "arguably|more or less|kind of|sort of|somewhat|virtually|basically|essentially|to some extent"
                            + "|relatively speaking|fairly|should help|we feel that|we hope(?: that)?|hopefully"));

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.prose().stream()
                .flatMap(passage ->
                        passage.ownSentences().flatMap(sentence -> Phrase.in(sentence, PHRASES, passage, RULE)));
    }
}
