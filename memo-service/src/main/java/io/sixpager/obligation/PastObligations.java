package io.sixpager.obligation;

import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody owed after an entry of the log: of all sources, folded at the same index. */
@Component
public class PastObligations {

    private static final Comparator<Obligation> OLDEST_FIRST = Comparator.comparing(Obligation::since)
            .thenComparing(Obligation::source)
            .thenComparing(obligation -> obligation.subject().id());

    private record Owed<S>(ObligationSource<S> source, Picture<S, List<Obligation>> byEverybody) {
        private static <S> Owed<S> to(ObligationSource<S> source) {
            return new Owed<>(source, new Picture<>(source.fold(), source::obligations));
        }
    }

    private final List<Owed<?>> owed;
    private final HistoricalStates states;

    PastObligations(List<ObligationSource<?>> sources, HistoricalStates states) {
        this.owed = sources.stream().<Owed<?>>map(Owed::to).toList();
        this.states = states;
    }

    /** As {@link ObligationStore#of} has them; of what the person may know of today. */
    public List<Obligation> of(Person reader, long index) {
        return owed.stream()
                .flatMap(kind -> of(kind, reader, index))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private Stream<Obligation> of(Owed<?> kind, Person reader, long index) {
        var untold = kind.source().untoldTo(reader);
        return states.all(kind.byEverybody(), index, kind.source().visibleTo(reader)).stream()
                .flatMap(List::stream)
                .filter(obligation -> obligation.account().equals(reader.username()))
                .filter(obligation -> !untold.includes(obligation));
    }
}
