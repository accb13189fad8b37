package io.sixpager.importing;

import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a history.
 *
 * @param importer who imports it, and acts for all who do not act themselves
 * @param others who act themselves, because their accounts are open to anybody
 */
record Actors(Person importer, List<Person> others) {

    static Actors alone(Person importer) {
        return new Actors(importer, List.of());
    }

    /** The author if they act themselves, and otherwise whoever imports. */
    Person inPlaceOf(@Nullable String author) {
        return author == null ? importer : find(author).orElse(importer);
    }

    /** @throws CommandRejected if they do not act themselves */
    Person require(String username) {
        return find(username)
                .orElseThrow(() ->
                        CommandRejected.forbidden("The history acts as “" + username + "”, who has no account here."));
    }

    private Optional<Person> find(String username) {
        return Stream.concat(Stream.of(importer), others.stream())
                .filter(person -> person.username().equals(username))
                .findFirst();
    }
}
