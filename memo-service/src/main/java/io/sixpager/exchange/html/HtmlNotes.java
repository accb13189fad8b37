package io.sixpager.exchange.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Footnotes as Word, Google Docs, other programs and we ourselves write them: a link to an element further down. */
final class HtmlNotes {

    private static final Pattern TARGET =
            Pattern.compile("#(?:user-content-)?(?:_?(?:ftn|edn)|ftnt|fn|footnote|cite_note)[-_:.]?[\\w-]+");
    private static final Pattern BACK = Pattern.compile("#(?:user-content-)?[\\w-]*(?:ref|_ref)[-_\\w]*");
    private static final int MAX_NOTES = 2_000;

    private final Map<Element, String> references = new IdentityHashMap<>();
    private final SequencedMap<String, Element> notes = new LinkedHashMap<>();
    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlNotes(Document document) {
        var named = new HashMap<String, Element>();
        for (var element : document.select("[id], a[name]")) {
            named.putIfAbsent(element.hasAttr("id") ? element.id() : element.attr("name"), element);
            if (element.hasAttr("name")) {
                named.putIfAbsent(element.attr("name"), element);
            }
        }
        for (var link : document.select("a[href^=#]")) {
            var target = link.attr("href");
            if (TARGET.matcher(target).matches() && !BACK.matcher(target).matches() && notes.size() < MAX_NOTES) {
                var note = noteAround(named.get(target.substring(1)));
                if (note != null && note != document.body() && !isWithin(link, note)) {
                    references.put(link, target);
                    notes.putIfAbsent(target, note);
                    elements.add(note);
                }
            }
        }
        notes.values()
                .forEach(note -> note.select("a[href^=#]").stream()
                        .filter(link -> BACK.matcher(link.attr("href")).matches())
                        .forEach(Element::remove));
    }

    private static @Nullable Element noteAround(@Nullable Element target) {
        for (var at = target; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "li" -> {
                    return at;
                }
                case "p", "div" -> {
                    var outer = at.parent();
                    var wrapped = outer != null && outer.normalName().equals("div") && outer.childrenSize() == 1;
                    return wrapped || outer != null && outer.id().matches("_?(?:ftn|edn)\\d+") ? outer : at;
                }
                case "body" -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean isWithin(Element element, Element outer) {
        for (var at = element; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    Optional<String> reference(Element link) {
        return Optional.ofNullable(references.get(link));
    }

    boolean isNote(Element element) {
        return elements.contains(element);
    }

    SequencedMap<String, Element> all() {
        return notes;
    }
}
