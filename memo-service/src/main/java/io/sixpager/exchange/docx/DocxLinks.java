package io.sixpager.exchange.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where links of one part lead, as relationships. */
final class DocxLinks {

    private static final Pattern ODD = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\[\\]\\x7F]");

    private final Map<String, String> ids = new LinkedHashMap<>();

    String id(String target) {
        var address = ODD.matcher(target)
                .replaceAll(odd -> "%%%02X".formatted((int) odd.group().charAt(0)));
        return ids.computeIfAbsent(address, _ -> "link" + (ids.size() + 1));
    }

    void writeInto(XmlText relationships) {
        ids.forEach((target, id) -> relationships.leaf(
                "Relationship",
                "Id",
                id,
                "Type",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
                "Target",
                target,
                "TargetMode",
                "External"));
    }
}
