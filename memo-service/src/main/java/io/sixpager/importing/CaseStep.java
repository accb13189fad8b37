package io.sixpager.importing;

import io.sixpager.command.Sender;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution.Claim;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One command of a history.
 *
 * @param person who sends it
 * @param key made of the history and the command's place in it
 * @param claim what the history says of the original
 */
record CaseStep(Person person, String key, Claim claim) {

    Sender sender() {
        return Sender.of(person).claiming(claim).once(key);
    }

    /** What time has done by then. */
    Sender before() {
        return Sender.system(key + "-before").claiming(claim);
    }

    /** The id of what the command makes; the same history makes the same things again, for each account its own. */
    UUID newId() {
        return newId(person, key);
    }

    static UUID newId(Person person, String key) {
        return UUID.nameUUIDFromBytes((person.username() + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
