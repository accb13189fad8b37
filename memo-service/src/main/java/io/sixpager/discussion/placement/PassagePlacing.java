package io.sixpager.discussion.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.document.Anchor;
import io.sixpager.document.Placements;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Places the passages of threads in a revision, each from where somebody saw it. */
@Component
public class PassagePlacing {

    /** What is to be placed. */
    public record ThreadPassage(UUID threadId, AnchoredPassage passage) {}

    private final MemoTexts texts;

    PassagePlacing(MemoTexts texts) {
        this.texts = texts;
    }

    /** In any order; those of one revision are compared with the target once. */
    public List<PlacedPassage> place(MemoState memo, List<ThreadPassage> passages, Revision target) {
        var placed = new ArrayList<PlacedPassage>(passages.size());
        passages.stream()
                .collect(groupingBy(each -> each.passage().revision(), LinkedHashMap::new, toList()))
                .forEach((revision, some) ->
                        placed.addAll(place(memo.revision(revision).orElseThrow(), some, target)));
        return placed;
    }

    private List<PlacedPassage> place(Revision original, List<ThreadPassage> passages, Revision target) {
        List<Anchor> anchors =
                passages.stream().map(each -> each.passage().anchor()).toList();
        var placements = Placements.place(texts.read(original), anchors, texts.read(target));
        var placed = new ArrayList<PlacedPassage>(passages.size());
        for (int i = 0; i < passages.size(); i++) {
            placed.add(new PlacedPassage(passages.get(i).threadId(), placements.get(i)));
        }
        return placed;
    }
}
