package io.sixpager.figure;

import io.sixpager.people.Person;
import java.util.Collection;
import java.util.Set;

/** What shows figures for good. A module whose texts do offers this as a bean. */
public interface ShownFigures {

    /** Those that something shows; they stay, and no longer weigh on whoever has brought them in. */
    Set<String> shown(Collection<String> hashes);

    /** Those that something shows which the reader may read. */
    Set<String> visible(Collection<String> hashes, Person reader);
}
