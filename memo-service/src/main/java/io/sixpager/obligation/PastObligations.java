package io.sixpager.obligation;

import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
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

    private final List<ObligationSource<?>> sources;
    private final HistoricalStates states;

    PastObligations(List<ObligationSource<?>> sources, HistoricalStates states) {
        this.sources = sources;
        this.states = states;
    }

    /** As {@link ObligationStore#of} has them; of what the person may know of today. */
    public List<Obligation> of(Person reader, long index) {
        return sources.stream()
                .flatMap(source -> of(source, reader, index))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private <S> Stream<Obligation> of(ObligationSource<S> source, Person reader, long index) {
        return states.all(source.fold(), index, source.visibleTo(reader), state -> owed(source, state, reader)).stream()
                .flatMap(List::stream);
    }

    private static <S> List<Obligation> owed(ObligationSource<S> source, S state, Person reader) {
        return source.obligations(state).stream()
                .filter(obligation -> obligation.account().equals(reader.username()))
                .toList();
    }
}
