package io.sixpager.obligation;

import static java.util.stream.Collectors.toMap;

import io.sixpager.people.AccountRole;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var restricted = restrictedTo(person);
        var owedByAny = Stream.of(store.of(person.username()), store.ofTheGone(), ofTheExcluded(restricted))
                .flatMap(List::stream);
        return handedOver(owedByAny, restricted)
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
        return handedOver(store.on(number).stream(), restrictedTo(reader))
                .filter(tellableTo(reader))
                .distinct()
                .toList();
    }

    private Stream<Obligation> handedOver(Stream<Obligation> owed, Map<String, Map<Long, Set<String>>> restricted) {
        var handover = new Handover(directory::isMember, administrators());
        return owed.flatMap(each -> handover.of(each, readers(each, restricted)));
    }

    /** By source. */
    private Map<String, Map<Long, Set<String>>> restrictedTo(Person reader) {
        return sources.values().stream().collect(toMap(ObligationSource::name, source -> source.restrictedTo(reader)));
    }

    /** What is owed to memos under accounts that may not read them any more. */
    private List<Obligation> ofTheExcluded(Map<String, Map<Long, Set<String>>> restricted) {
        return restricted.entrySet().stream()
                .flatMap(source -> store.on(source.getKey(), source.getValue().keySet()).stream())
                .filter(owed -> !readers(owed, restricted).test(owed.account()))
                .toList();
    }

    private static Predicate<String> readers(Obligation owed, Map<String, Map<Long, Set<String>>> restricted) {
        var readers = restricted
                .getOrDefault(owed.source(), Map.of())
                .get(owed.subject().number());
        return readers == null ? _ -> true : readers::contains;
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
