package io.sixpager.document.manuscript;

/** One block element around a leaf, such as a list or a quote; its serial tells it from a neighbour of the same kind. */
public record Frame(String tag, String attributes, String id, int serial) {

    public boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    public Frame withoutId(int otherSerial) {
        return new Frame(tag, attributes, "", otherSerial);
    }
}
