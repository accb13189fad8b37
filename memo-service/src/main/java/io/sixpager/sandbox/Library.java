package io.sixpager.sandbox;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import java.util.Iterator;
import java.util.Optional;

/** What a task asks the service for while it runs. */
public interface Library extends Figures {

    Library EMPTY = of(Figures.NONE);

    /** The next text on the way to the one that is printed; nothing after the last. */
    default Optional<Version> next() {
        return Optional.empty();
    }

    static Library of(Figures figures, Iterator<Version> versions) {
        return new Library() {
            @Override
            public Optional<Figure> find(String hash) {
                return figures.find(hash);
            }

            @Override
            public Optional<Version> next() {
                return versions.hasNext() ? Optional.of(versions.next()) : Optional.empty();
            }
        };
    }

    static Library of(Figures figures) {
        return figures::find;
    }
}
