package io.sixpager.memo.gate;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Why a gate can never pass as things are, and what is allowed all the same. Pure: who is gone is told by whoever asks.
 *
 * @param rule that stands still
 * @param ways out of it, each of which ends it
 */
public record Impasse(String rule, String cause, List<Way> ways) {

    /** @param by the accounts that can do it */
    public record Way(String sentence, List<String> by) {}

    /**
     * All of a review, as nobody can act under some accounts any more.
     *
     * @param gone whether nobody can act under an account
     */
    public static List<Impasse> of(MemoState memo, Review review, Predicate<String> gone) {
        var situation = new Situation(memo, review, gone);
        return Policy.of(review).rules().stream()
                .flatMap(rule -> rule.impasses(situation))
                .map(impasse -> impasse.plus(situation.decidersWay()))
                .toList();
    }

    private Impasse plus(Stream<Way> more) {
        return new Impasse(rule, cause, Stream.concat(ways.stream(), more).toList());
    }
}
