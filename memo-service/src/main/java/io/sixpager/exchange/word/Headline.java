package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Prose;
import java.util.List;
import java.util.regex.Pattern;

/** Which paragraphs are headings. A paragraph in the style “Title” stands above all of them. */
final class Headline {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])(?:\\s.*)?");
    private static final int DEEPEST = 6;
    private static final int TITLE = 100;

    private boolean titled;

    /** 1 to 9 for a heading, 0 for none; a title is told by {@link #settled}. */
    int level(String style, WordProperties properties, WordStyles styles) {
        var heading = HEADING.matcher(style);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        if (style.equals("title")) {
            titled = true;
            return TITLE;
        }
        var own = properties.outline();
        var outline = own == null ? styles.inherited(properties.style(), WordStyles.Style::outline) : own;
        return outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
    }

    /** The parts with the levels that headings have in Markdown. */
    List<Part> settled(List<Part> parts) {
        return parts.stream()
                .map(part -> part.content() instanceof Prose prose && prose.level() > 0
                        ? new Part(part.within(), new Prose(settled(prose.level()), prose.spans()))
                        : part)
                .toList();
    }

    private int settled(int level) {
        return level == TITLE ? 1 : Math.min(DEEPEST, titled ? level + 1 : level);
    }

    boolean hasTitle() {
        return titled;
    }
}
