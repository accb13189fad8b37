package io.sixpager.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where links of one part lead, as relationships, and which links may be followed at all. */
final class DocxLinks {

    /** A program, a script, or a path on somebody's network; a memo's reader must not be led there by a click. */
    private static final Pattern DANGEROUS = Pattern.compile(
            "\\s*(?:(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}|[A-Za-z]:[/\\\\]).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ODD = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\[\\]\\x7F]");

    private final Map<String, String> ids = new LinkedHashMap<>();

    static boolean isHarmless(String target) {
        return !target.isEmpty() && !DANGEROUS.matcher(target).matches();
    }

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
