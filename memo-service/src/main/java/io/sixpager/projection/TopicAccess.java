package io.sixpager.projection;

import io.sixpager.people.Person;
import java.util.function.Predicate;

/** Who may be told that views show something new. A topic that no module offers as a bean is told to nobody. */
public interface TopicAccess {

    /** The topic of the changes, such as {@code memo}. */
    String topic();

    /** Who may be told of a subject as it is now: asked once for everybody who listens. */
    Predicate<Person> readersOf(String id);
}
