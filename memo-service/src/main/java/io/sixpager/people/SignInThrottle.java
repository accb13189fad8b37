package io.sixpager.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords and codes let a name rest where they came from, and an address that tries many names. Nobody is kept out by
 * what others do from elsewhere, and whoever was let in from an address is not by their neighbours there.
 */
@Component
class SignInThrottle {

    private static final int OF_ONE_NAME = 10;
    private static final int FROM_ONE_ADDRESS = 30;
    private static final int WHILE_MANY_GUESS = 1;
    private static final Duration KNOWN = Duration.ofDays(7);

    private record NameThere(String name, Origin origin) {}

    private final Misses<NameThere> ofNamesThere;
    private final Misses<String> ofNames;
    private final Misses<Origin> ofOrigins;
    private final Cache<NameThere, Boolean> known;
    private final Comparisons comparisons;

    @Autowired
    SignInThrottle(Comparisons comparisons) {
        this(comparisons, Ticker.systemTicker());
    }

    SignInThrottle(Comparisons comparisons, Ticker ticker) {
        this.comparisons = comparisons;
        ofNamesThere = new Misses<>(ticker);
        ofNames = new Misses<>(ticker);
        ofOrigins = new Misses<>(ticker);
        known = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(KNOWN)
                .ticker(ticker)
                .build();
    }

    /** Asked again when it is their turn, so that many at once are no way around the limit. */
    Proof attempt(String name, Origin origin, Supplier<Proof> comparison) {
        var there = new NameThere(name, origin);
        admit(there);
        return comparisons.inTurn(origin, () -> {
            admit(there);
            return noted(there, comparison.get());
        });
    }

    /** Who has shown the password and not the code is no stranger, and not let in. */
    private Proof noted(NameThere there, Proof proof) {
        if (proof == Proof.RIGHT) {
            ofNamesThere.forget(there);
            known.put(there, true);
        } else if (proof.isMiss()) {
            ofNamesThere.add(there);
            ofNames.add(there.name());
            ofOrigins.add(there.origin());
        }
        return proof;
    }

    private void admit(NameThere there) {
        var isKnown = known.getIfPresent(there) != null;
        if (!isKnown && ofOrigins.of(there.origin()) >= FROM_ONE_ADDRESS) {
            throw TooManyMisses.fromAddress();
        }
        var many = !isKnown && ofNames.of(there.name()) >= OF_ONE_NAME;
        if (ofNamesThere.of(there) >= (many ? WHILE_MANY_GUESS : OF_ONE_NAME)) {
            throw TooManyMisses.ofName();
        }
    }
}
