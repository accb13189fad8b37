package io.sixpager.figure;

import java.util.Collection;
import java.util.Set;

/** Texts that may come to show figures, as drafts do. A module that has such texts offers this as a bean. */
@FunctionalInterface
public interface KeptFigures {

    /** Those that stand in such a text; they stay. */
    Set<String> kept(Collection<String> hashes);
}
