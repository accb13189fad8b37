package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/** How often a name may be tried, and from where, by a clock that the test turns. */
class SignInThrottleTest {

    private static final Origin HERE = Origin.of("192.0.2.1");
    private static final Origin ELSEWHERE = Origin.of("198.51.100.7");

    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(new Comparisons(), nanos::get);

    @Test
    void tenMissesLetTheNameRest() {
        miss(HERE, "forgetful", 10);
        assertRefused(HERE, "forgetful", "for this name");
    }

    @Test
    void theRestIsAMinuteFromTheTenthMiss() {
        miss(HERE, "forgetful", 1);
        pass(Duration.ofSeconds(50));
        miss(HERE, "forgetful", 9);
        pass(Duration.ofSeconds(50));
        assertRefused(HERE, "forgetful", "for this name");
        pass(Duration.ofSeconds(11));
        assertLetIn(HERE, "forgetful");
    }

    @Test
    void whoeverIsRefusedDoesNotProlongTheRest() {
        miss(HERE, "forgetful", 10);
        pass(Duration.ofSeconds(40));
        assertRefused(HERE, "forgetful", "for this name");
        pass(Duration.ofSeconds(21));
        assertLetIn(HERE, "forgetful");
    }

    @Test
    void aRightPasswordBeginsAnew() {
        miss(HERE, "forgetful", 9);
        assertLetIn(HERE, "forgetful");
        miss(HERE, "forgetful", 10);
        assertRefused(HERE, "forgetful", "for this name");
    }

    @Test
    void aWrongCodeIsAMiss() {
        for (int i = 0; i < 10; i++) {
            throttle.attempt("owner", HERE, () -> Proof.WRONG_CODE);
        }
        assertRefused(HERE, "owner", "for this name");
    }

    @Test
    void aMissingCodeIsNeitherAMissNorABeginningAnew() {
        miss(HERE, "owner", 9);
        for (int i = 0; i < 20; i++) {
            throttle.attempt("owner", HERE, () -> Proof.CODE_MISSING);
        }
        miss(HERE, "owner", 1);
        assertRefused(HERE, "owner", "for this name");
    }

    @Test
    void anotherNameIsNotHeldBack() {
        miss(HERE, "forgetful", 10);
        assertLetIn(HERE, "other");
    }

    @Test
    void nobodyIsHeldBackByMissesFromElsewhere() {
        miss(HERE, "victim", 10);
        assertLetIn(ELSEWHERE, "victim");
    }

    @Test
    void aNameThatManyAddressesGuessHasOneMissForEach() {
        for (int i = 0; i < 10; i++) {
            miss(Origin.of("203.0.113." + i), "victim", 1);
        }
        miss(ELSEWHERE, "victim", 1);
        assertRefused(ELSEWHERE, "victim", "for this name");
        assertLetIn(HERE, "victim");
    }

    @Test
    void whoeverWasLetInFromAnAddressMayMistypeThereWhileOthersGuess() {
        assertLetIn(HERE, "victim");
        miss(ELSEWHERE, "victim", 10);
        miss(HERE, "victim", 9);
        assertLetIn(HERE, "victim");
    }

    @Test
    void anAddressThatTriesSixtyNamesIsHeldBack() {
        for (int i = 0; i < 30; i++) {
            miss(HERE, "name-" + i, 1);
        }
        assertRefused(HERE, "name-30", "from your address");
        assertLetIn(ELSEWHERE, "name-30");
        pass(Duration.ofSeconds(61));
        assertLetIn(HERE, "name-30");
    }

    @Test
    void whoeverWasLetInFromAnAddressIsNotHeldBackByANeighbour() {
        assertLetIn(HERE, "colleague");
        for (int i = 0; i < 30; i++) {
            miss(HERE, "name-" + i, 1);
        }
        assertLetIn(HERE, "colleague");
        assertRefused(HERE, "stranger", "from your address");
    }

    @Test
    void theAddressesOfOneNetworkAreOneAddress() {
        for (int i = 0; i < 30; i++) {
            miss(Origin.of("2001:db8:0:1::" + i), "name-" + i, 1);
        }
        assertRefused(Origin.of("2001:db8:0:1:ffff::1"), "name-30", "from your address");
        assertLetIn(Origin.of("2001:db8:0:2::1"), "name-30");
    }

    @Test
    void whatIsRefusedIsNotCompared() {
        miss(HERE, "forgetful", 10);
        var compared = new AtomicInteger();
        assertThatThrownBy(() -> throttle.attempt("forgetful", HERE, () -> counted(compared, Proof.RIGHT)))
                .isInstanceOf(ResponseStatusException.class);
        assertThat(compared).hasValue(0);
    }

    @Test
    void manyRightPasswordsAtOnceAreAllLetIn() {
        var asked = AtOnce.ask(20, () -> throttle.attempt("popular", HERE, SignInThrottleTest::rightAfterAMoment));
        assertThat(asked).containsOnly("RIGHT");
    }

    @Test
    void manyWrongPasswordsAtOnceAreNoWayAroundTheLimit() {
        var compared = new AtomicInteger();
        AtOnce.ask(100, () -> throttle.attempt("forgetful", HERE, () -> counted(compared, Proof.WRONG_PASSWORD)));
        assertThat(compared.get()).isBetween(10, 10 + Comparisons.AT_ONCE - 1);
    }

    private static Proof counted(AtomicInteger compared, Proof proof) {
        compared.incrementAndGet();
        return proof;
    }

    private static Proof rightAfterAMoment() {
        AtOnce.takesAMoment();
        return Proof.RIGHT;
    }

    private void miss(Origin origin, String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(name, origin, () -> Proof.WRONG_PASSWORD)
                            .isMiss())
                    .isTrue();
        }
    }

    private void assertLetIn(Origin origin, String name) {
        assertThat(throttle.attempt(name, origin, () -> Proof.RIGHT)).isEqualTo(Proof.RIGHT);
    }

    private void assertRefused(Origin origin, String name, String why) {
        assertThatThrownBy(() -> throttle.attempt(name, origin, () -> Proof.RIGHT))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining(why + "; try again in a minute")
                .extracting(e -> ((ResponseStatusException) e).getHeaders().getFirst("Retry-After"))
                .isEqualTo("60");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
