package io.sixpager.eventstore;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events of one module under their names on the wire: {@code memo.MemoDrafted}. A module offers its family as a
 * bean; whatever is in no family is neither written nor read. Names outlive packages and classes.
 *
 * @param type what the events have in common
 */
public record EventFamily(Class<?> type, Map<String, Class<?>> namesToClasses) {

    /** Names the permitted records of a sealed event type {@code module.RecordName}. */
    public static EventFamily of(String module, Class<?> sealedEvent) {
        return new EventFamily(
                sealedEvent,
                Arrays.stream(sealedEvent.getPermittedSubclasses())
                        .collect(Collectors.toUnmodifiableMap(
                                type -> module + "." + type.getSimpleName(), type -> type)));
    }
}
