package io.sixpager.obligation;

import static java.util.stream.Collectors.toMap;

import io.sixpager.people.AccountRole;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose turn it is now: of what is owed, by whoever can act. */
@Component
public class PresentObligations {

    private final ObligationStore store;
    private final Map<String, ObligationSource<?>> sources;
    private final Directory directory;

    PresentObligations(ObligationStore store, List<ObligationSource<?>> sources, Directory directory) {
        this.store = store;
        this.sources = sources.stream().collect(toMap(ObligationSource::name, Function.identity()));
        this.directory = directory;
    }

    /** What somebody owes of what they may know of, the oldest first. */
    public List<Obligation> of(Person person) {
        var visible = new HashMap<String, Predicate<String>>();
        return handedOver(Stream.concat(store.of(person.username()).stream(), store.ofTheGone().stream()))
                .filter(owed -> owed.account().equals(person.username()))
                .filter(owed -> visible.computeIfAbsent(owed.source(), source -> visible(source, person))
                        .test(owed.subject().id()))
                .filter(tellableTo(person))
                .distinct()
                .sorted(Comparator.comparing(Obligation::since))
                .toList();
    }

    /** What anybody owes to the memo of this number, and to what is said of it, as far as the reader may be told. */
    public List<Obligation> on(long number, Person reader) {
        return handedOver(store.on(number).stream())
                .filter(tellableTo(reader))
                .distinct()
                .toList();
    }

    private Stream<Obligation> handedOver(Stream<Obligation> owed) {
        var handover = new Handover(directory::isMember, administrators());
        return owed.flatMap(handover::of);
    }

    private List<String> administrators() {
        return directory.all().stream()
                .filter(person -> person.active() && person.role() == AccountRole.ADMINISTRATOR)
                .map(Person::username)
                .toList();
    }

    /** What somebody may not be told of yet, source by source. */
    public List<Untold> untoldTo(Person reader) {
        return sources.values().stream().map(source -> source.untoldTo(reader)).toList();
    }

    private Predicate<Obligation> tellableTo(Person reader) {
        var untold = untoldTo(reader);
        return owed -> untold.stream().noneMatch(some -> some.includes(owed));
    }

    private Predicate<String> visible(String name, Person person) {
        var source = sources.get(name);
        return source == null || !source.outlivesAccess() ? _ -> true : source.visibleTo(person);
    }
}
