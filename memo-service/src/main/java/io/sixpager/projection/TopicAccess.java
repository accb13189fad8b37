package io.sixpager.projection;

import io.sixpager.people.Person;

/** Who may be told that views show something new. A topic that no module offers as a bean is told to nobody. */
public interface TopicAccess {

    /** The topic of the changes, such as {@code memo}. */
    String topic();

    boolean maySee(String id, Person reader);
}
