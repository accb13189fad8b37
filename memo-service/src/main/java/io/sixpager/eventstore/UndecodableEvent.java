package io.sixpager.eventstore;

/**
 * What a stored event is handed on as if nobody can read it: it must not keep those from going on to whom it is nothing.
 *
 * @param type the stored name
 * @param kind what it would be: the type of that name, or else the events of the module that the name begins with
 */
public record UndecodableEvent(String type, Class<?> kind, RuntimeException failure) {

    /** Whether it would be, or may be, one of these. */
    public boolean mayBeOneOf(Class<?> events) {
        return events.isAssignableFrom(kind) || (!isOfNobody() && kind.isAssignableFrom(events));
    }

    /** Whether no module here has events of such a name. */
    public boolean isOfNobody() {
        return kind == Object.class;
    }
}
