package io.sixpager.document.redline;

import io.sixpager.document.manuscript.Frame;
import io.sixpager.document.manuscript.Leaf;
import java.util.HashMap;
import java.util.Map;

/** What was removed stands in the elements of its surviving neighbours, as far as these are known. */
final class Surroundings {

    private final Map<Integer, Frame> counterparts = new HashMap<>();

    void meet(Leaf before, Leaf after) {
        for (int i = 0; i < Math.min(before.frames().size(), after.frames().size()); i++) {
            if (before.frames().get(i).tag().equals(after.frames().get(i).tag())) {
                counterparts.putIfAbsent(
                        before.frames().get(i).serial(), after.frames().get(i));
            }
        }
    }

    Leaf removed(Leaf before) {
        var frames = before.frames().stream()
                .map(frame -> {
                    var counterpart = counterparts.get(frame.serial());
                    return counterpart == null ? frame.withoutId(-frame.serial()) : counterpart;
                })
                .toList();
        return new Leaf(frames, "", before.place(), before.content());
    }
}
