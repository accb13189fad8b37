package io.sixpager.document.manuscript;

/** One block element around a block, such as a list or a quote; its serial tells it from a neighbour of the same kind. */
public record Container(String tag, String attributes, String id, int serial) {

    public boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    public Container withoutId(int otherSerial) {
        return new Container(tag, attributes, "", otherSerial);
    }
}
