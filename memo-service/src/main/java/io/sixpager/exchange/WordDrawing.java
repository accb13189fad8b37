package io.sixpager.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a drawing: a picture with its description, or a text box. */
final class WordDrawing {

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private @Nullable String caption;
    private boolean found;

    WordDrawing(Xml xml, WordContext context, WordLine line) {
        this.xml = xml;
        this.context = context;
        this.line = line;
    }

    void read() {
        xml.children(this::part);
        if (!found) {
            context.findings()
                    .dropped("A drawing or chart was left out"
                            + (caption == null || caption.isBlank() ? "." : ": “" + Findings.excerpt(caption) + "”."));
        }
    }

    private void part(String name) {
        switch (name) {
            case "wp:docPr" -> caption = WordRun.firstGiven(xml.attribute("descr"), xml.attribute("title"));
            case "a:blip" -> picture(xml.attribute("r:embed"), xml.attribute("r:link"));
            case "v:imagedata" -> {
                caption = WordRun.firstGiven(caption, xml.attribute("o:title"));
                picture(xml.attribute("r:id"), null);
            }
            case "v:rect" -> {
                found |= "t".equals(xml.attribute("o:hr"));
                xml.children(this::part);
            }
            case "w:txbxContent" -> {
                found = true;
                line.textBox();
            }
            case "mc:Fallback" -> {}
            default -> xml.children(this::part);
        }
    }

    private void picture(@Nullable String embedded, @Nullable String linked) {
        found = true;
        var relation = context.relations().get(embedded == null ? String.valueOf(linked) : embedded);
        var words = Objects.requireNonNullElse(caption, "");
        if (relation == null || relation.external()) {
            context.findings().dropped("A picture that is kept elsewhere was not fetched; its caption was kept.");
            line.picture(words, "");
        } else {
            line.picture(words, context.pictures().take(context.file(), relation.target(), words, context.findings()));
        }
    }
}
