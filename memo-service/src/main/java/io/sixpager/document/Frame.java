package io.sixpager.document;

/** One block element around a leaf, such as a list or a quote; its serial tells it from a neighbour of the same kind. */
record Frame(String tag, String attributes, String id, int serial) {

    boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    Frame withoutId(int otherSerial) {
        return new Frame(tag, attributes, "", otherSerial);
    }
}
