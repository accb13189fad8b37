package io.sixpager.document.placement;

/** Neighbouring words of a text, both indices inclusive. */
record Stretch(int first, int last) {

    int size() {
        return last - first + 1;
    }

    boolean meets(Stretch other) {
        return first <= other.last && other.first <= last;
    }

    boolean has(int word) {
        return first <= word && word <= last;
    }
}
