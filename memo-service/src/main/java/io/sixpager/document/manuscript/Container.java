package io.sixpager.document.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/** One block element around a block, such as a list or a quote; its serial tells it from a neighbour of the same kind. */
public record Container(String tag, String attributes, String id, int serial) {

    private static final Pattern START = Pattern.compile(" start=\"(\\d+)\"");

    public boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    /** The number of its first item. */
    public int start() {
        var start = START.matcher(attributes);
        return start.find() ? Integer.parseInt(start.group(1)) : 1;
    }

    /** Without what only says how far its items stand apart. */
    String attributesOfStructure() {
        return attributes.replace(" class=\"tight\"", "");
    }

    public Container withoutId(int otherSerial) {
        return new Container(tag, attributes, "", otherSerial);
    }

    /** In how many containers two neighbours stand together. */
    static int common(List<Container> open, List<Container> next) {
        int common = 0;
        while (common < Math.min(open.size(), next.size()) && open.get(common).equals(next.get(common))) {
            common++;
        }
        return common;
    }
}
