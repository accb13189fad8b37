package io.sixpager.document.placement;

/** Neighbouring words of a text, both indices inclusive. */
record WordRange(int first, int last) {

    int size() {
        return last - first + 1;
    }

    boolean meets(WordRange other) {
        return first <= other.last && other.first <= last;
    }

    boolean has(int word) {
        return first <= word && word <= last;
    }
}
