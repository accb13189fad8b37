package io.sixpager.memo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changed copies of immutable lists. */
final class ImmutableLists {

    private ImmutableLists() {}

    static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }

    static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    static <T> List<T> changing(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        var copy = new ArrayList<>(list);
        copy.replaceAll(element -> which.test(element) ? change.apply(element) : element);
        return List.copyOf(copy);
    }
}
