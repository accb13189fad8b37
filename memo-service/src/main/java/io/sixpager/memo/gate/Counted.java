package io.sixpager.memo.gate;

/** A number with its noun. */
final class Counted {

    private Counted() {}

    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
