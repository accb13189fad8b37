package io.sixpager.document.placement;

import io.sixpager.document.Placement.Neighbour;
import org.jspecify.annotations.Nullable;

/** What stood nearest to words that are gone, and still stands. */
final class Neighbours {

    /** So many words must have stayed together, as one alone may be another one. */
    private static final int TOGETHER = 3;

    private final Counterparts counterparts;
    private final Words to;

    Neighbours(Counterparts counterparts, Words to) {
        this.counterparts = counterparts;
        this.to = to;
    }

    @Nullable Neighbour of(WordRange gone) {
        for (int away = 1; gone.first() - away >= 0 || gone.last() + away < counterparts.size(); away++) {
            int left = gone.first() - away;
            if (left >= 0 && isSure(left, -1)) {
                return beside(counterparts.after(left), true);
            }
            int right = gone.last() + away;
            if (right < counterparts.size() && isSure(right, 1)) {
                return beside(counterparts.after(right), false);
            }
        }
        return null;
    }

    private boolean isSure(int word, int step) {
        int place = counterparts.after(word);
        for (int i = 0; i < TOGETHER; i++) {
            int next = word + i * step;
            if (next < 0
                    || next >= counterparts.size()
                    || counterparts.after(next) != place + i * step
                    || counterparts.after(next) == Counterparts.NONE) {
                return false;
            }
        }
        return true;
    }

    private Neighbour beside(int place, boolean before) {
        var word = to.visible.words().get(place);
        var part = to.visible.part(word);
        return new Neighbour(part.address(), (before ? word.end() : word.start()) - part.start(), before);
    }
}
