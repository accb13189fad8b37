package io.sixpager.document.passage;

import io.sixpager.document.passage.VisibleText.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each block, and each cell, stands in the line of characters that a text shows. */
public final class BlockPlaces {

    private static final int NOWHERE = -1;

    private final Map<String, Part> byAddress = new HashMap<>();

    BlockPlaces(List<Part> parts) {
        parts.forEach(part -> byAddress.put(part.address(), part));
    }

    /** The place of a character of a block in the text, or of what follows its last one; negative if there is none. */
    public int position(String address, int offset) {
        var part = byAddress.get(address);
        return part == null || offset < 0 || offset > part.end() - part.start() ? NOWHERE : part.start() + offset;
    }

    public int count() {
        return byAddress.size();
    }
}
