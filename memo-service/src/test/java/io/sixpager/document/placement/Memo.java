package io.sixpager.document.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The blocks of a memo while its author revises it; one of them is what matters, others change a little. */
final class Memo {

    private static final int SEVERAL = 8;

    /** Not copied: once both were edited, nobody can say which of them was the first. */
    private static final List<Change> OFTEN = List.of(
            Change.REWORDED,
            Change.RESPELLED,
            Change.SPLIT,
            Change.JOINED,
            Change.BLOCK_MOVED,
            Change.SENTENCE_MOVED,
            Change.SENTENCE_DELETED);

    private final Random random;
    private final Revising revising;
    private final List<String> blocks;

    Memo(Random random, Revising revising, List<String> blocks) {
        this.random = random;
        this.revising = revising;
        this.blocks = new ArrayList<>(blocks);
    }

    String revised(int at, Change change) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.set(i, i == at || random.nextInt(3) > 0 ? blocks.get(i) : revising.reworded(blocks.get(i), 4));
        }
        edit(at, change);
        blocks.add(1 + random.nextInt(blocks.size() - 1), revising.donated());
        return String.join("\n\n", blocks);
    }

    private void edit(int at, Change change) {
        var block = blocks.get(at);
        switch (change) {
            case UNTOUCHED, TWIN_KEPT, RESTORED -> {}
            case REWORDED -> blocks.set(at, revising.reworded(block, 5 + random.nextInt(25)));
            case RESPELLED -> blocks.set(at, revising.misspelled(block, 20));
            case RECOUNTED -> blocks.set(at, revising.recounted(block));
            case SPLIT -> blocks.set(at, revising.split(block));
            case JOINED -> join(at);
            case BLOCK_MOVED -> blocks.add(away(random, blocks, at), blocks.remove(at));
            case MOVED_AND_REWORDED -> blocks.add(away(random, blocks, at), revising.reworded(blocks.remove(at), 12));
            case SENTENCE_MOVED -> moveSentence(at);
            case BLOCK_DELETED, TWIN_DELETED -> {
                blocks.remove(at);
                if (random.nextBoolean()) {
                    blocks.add(at, revising.donated());
                }
            }
            case SENTENCE_DELETED -> blocks.set(at, revising.parted(block)[1]);
            case DUPLICATED -> blocks.add(away(random, blocks, at), MarkedText.strip(block));
            case RETYPED -> blocks.set(at, revising.retyped(block));
            case REGROUPED -> blocks.set(at, revising.regrouped(block, random.nextInt(4)));
            case OVER_AND_OVER -> IntStream.range(0, SEVERAL).forEach(_ -> editAny());
        }
    }

    /** As often as not where something is marked. */
    private void editAny() {
        Predicate<String> marked = block -> block.chars().anyMatch(MarkedText::isMark);
        int at = random.nextBoolean() ? pick(random, blocks, marked.and(Revising::isProse)) : -1;
        at = at < 0 ? pick(random, blocks, Revising::isProse) : at;
        edit(at, OFTEN.get(random.nextInt(OFTEN.size())));
    }

    private void join(int at) {
        if (at + 1 < blocks.size() && Revising.isProse(blocks.get(at)) && Revising.isProse(blocks.get(at + 1))) {
            blocks.set(at, blocks.get(at) + " " + blocks.remove(at + 1));
        }
    }

    private void moveSentence(int at) {
        var parted = revising.parted(blocks.get(at));
        int to = pick(random, blocks, Revising::isProse);
        if (to != at && !parted[0].isEmpty()) {
            blocks.set(at, parted[1]);
            blocks.set(to, revising.with(parted[0], blocks.get(to)));
        }
    }

    static int pick(Random random, List<String> blocks, Predicate<String> kind) {
        var places = IntStream.range(1, blocks.size())
                .filter(i -> kind.test(blocks.get(i)))
                .toArray();
        return places.length == 0 ? -1 : places[random.nextInt(places.length)];
    }

    /** A place between blocks that is not beside one of them. */
    static int away(Random random, List<String> blocks, int at) {
        int place = 1 + random.nextInt(blocks.size() - 1);
        return Math.abs(place - at) > 2 ? place : at > blocks.size() / 2 ? 1 : blocks.size() - 1;
    }
}
