package io.sixpager.command;

import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.Attribution.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command.
 *
 * @param account an account, or {@link Attribution#SYSTEM} for what happens because time has passed
 * @param claim what an import says of the original
 * @param key makes sending twice harmless; null if the sender does not send twice
 */
public record Sender(
        String account, @Nullable Claim claim, @Nullable IdempotencyKey key) {

    public static Sender of(Person person) {
        return new Sender(person.username(), null, null);
    }

    /** @param key of the event or the timer because of which the service acts by itself */
    public static Sender system(String key) {
        return new Sender(Attribution.SYSTEM, null, null).once(key);
    }

    public Sender claiming(@Nullable Claim newClaim) {
        return new Sender(account, newClaim, key);
    }

    /** @param newKey made of all that is sent, and beginning with {@link IdempotencyKey#MADE_HERE} */
    public Sender once(String newKey) {
        return new Sender(account, claim, IdempotencyKey.trusted(account, newKey));
    }

    Sender once(@Nullable IdempotencyKey newKey) {
        return new Sender(account, claim, newKey);
    }

    boolean isSystem() {
        return account.equals(Attribution.SYSTEM);
    }
}
