package io.sixpager.document.redline;

import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.TextBlock;
import java.util.HashMap;
import java.util.Map;

/** What was removed stands in the elements of its surviving neighbours, as far as these are known. */
final class ContainerMatching {

    private final Map<Integer, Container> counterparts = new HashMap<>();

    void meet(TextBlock before, TextBlock after) {
        for (int i = 0;
                i < Math.min(before.containers().size(), after.containers().size());
                i++) {
            if (before.containers()
                    .get(i)
                    .tag()
                    .equals(after.containers().get(i).tag())) {
                counterparts.putIfAbsent(
                        before.containers().get(i).serial(), after.containers().get(i));
            }
        }
    }

    TextBlock removed(TextBlock before) {
        var containers = before.containers().stream()
                .map(container -> {
                    var counterpart = counterparts.get(container.serial());
                    return counterpart == null ? container.withoutId(-container.serial()) : counterpart;
                })
                .toList();
        return new TextBlock(containers, "", before.place(), before.content());
    }
}
