package io.sixpager.memo.gate;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a gate can never pass as things are, and what is allowed all the same. Pure: who is gone is told by whoever asks.
 *
 * @param rule that stands still
 * @param ways out of it, each of which ends it
 */
public record Impasse(String rule, String cause, List<Way> ways) {

    /**
     * @param by the accounts that can do it
     * @param steps each of which is a step of it
     */
    public record Way(String sentence, List<String> by, List<Step> steps) {}

    /**
     * What somebody does, for a client to offer.
     *
     * @param account to which it is done, if that is one
     * @param objection to which it is done
     */
    public record Step(
            Kind kind, @Nullable String account, @Nullable UUID objection) {

        /** By stable names. */
        public enum Kind {
            ADD_APPROVER,
            NAME_DECIDER,
            REMOVE_PARTICIPANT,
            STEP_BACK,
            OVERRIDE_OBJECTION,
            DECIDE,
            OPEN_ACCOUNT
        }

        static Step of(Kind kind) {
            return new Step(kind, null, null);
        }

        static Step of(Kind kind, String account) {
            return new Step(kind, account, null);
        }

        static List<Step> each(Kind kind, List<String> accounts) {
            return accounts.stream().map(account -> of(kind, account)).toList();
        }
    }

    /**
     * All of a review, as nobody can act under some accounts any more.
     *
     * @param gone whether nobody can act under an account
     */
    public static List<Impasse> of(MemoState memo, Review review, Predicate<String> gone) {
        var situation = new Situation(memo, review, gone);
        return Policy.of(review)
                .told(review)
                .flatMap(rule -> rule.impasses(situation))
                .map(impasse -> impasse.plus(situation.decidersWay()))
                .toList();
    }

    private Impasse plus(Stream<Way> more) {
        return new Impasse(rule, cause, Stream.concat(ways.stream(), more).toList());
    }
}
