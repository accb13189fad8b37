package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Findings;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a drawing: a picture with its description, or a text box. */
final class WordDrawing {

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private @Nullable String caption;
    private @Nullable String drawing;
    private final StringBuilder text = new StringBuilder();
    private boolean found;
    private boolean pictured;

    WordDrawing(Xml xml, WordContext context, WordLine line) {
        this.xml = xml;
        this.context = context;
        this.line = line;
    }

    void read() {
        xml.children(this::part);
        var described = Objects.requireNonNullElse(caption, "");
        var words = (described + " " + text).strip();
        if (!found) {
            context.findings()
                    .dropped("A drawing or chart was left out"
                            + (words.isEmpty() ? "." : ": “" + Findings.excerpt(words) + "”."));
        } else if (!text.isEmpty() || !pictured && !described.isBlank()) {
            context.findings().dropped("Words of a drawing were left out: “" + Findings.excerpt(words) + "”.");
        }
    }

    private void part(String name) {
        switch (name) {
            case "wp:docPr" -> caption = WordRun.firstGiven(xml.attribute("descr"), xml.attribute("title"));
            case "a:blip" -> {
                var embedded = xml.attribute("r:embed");
                var linked = xml.attribute("r:link");
                drawing = null;
                xml.children(this::drawing);
                picture(embedded, linked);
            }
            case "v:imagedata" -> {
                caption = WordRun.firstGiven(caption, xml.attribute("o:title"));
                drawing = null;
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
            case "v:textpath", "a:t" -> say(WordSkipped.words(xml, name));
            case "c:chart", "dgm:relIds" -> xml.references().forEach(this::otherPart);
            case "mc:AlternateContent" -> context.alternate(xml, this::part);
            default -> xml.children(this::part);
        }
    }

    /** The words of a chart or a diagram, which stand in a part of their own. */
    private void otherPart(String id) {
        var relation = context.relations().get(id);
        if (relation != null
                && !relation.external()
                && (relation.type().endsWith("/chart") || relation.type().endsWith("/diagramData"))) {
            context.file().read(relation.target(), other -> other.root(name -> say(WordSkipped.words(other, name))));
        }
    }

    private void say(String words) {
        text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    }

    /** Word keeps a drawing as SVG beside a picture of it that looks the same everywhere. */
    private void drawing(String name) {
        if (name.equals("asvg:svgBlip")) {
            drawing = xml.attribute("r:embed");
        } else {
            xml.children(this::drawing);
        }
    }

    private void picture(@Nullable String embedded, @Nullable String linked) {
        found = true;
        pictured = true;
        var words = Objects.requireNonNullElse(caption, "");
        var parts = Stream.of(embedded == null ? String.valueOf(linked) : embedded, String.valueOf(drawing))
                .map(context.relations()::get)
                .filter(relation -> relation != null && !relation.external())
                .map(WordFile.Relation::target)
                .toList();
        if (parts.isEmpty()) {
            context.findings().dropped("A picture that is kept elsewhere was not fetched; its caption was kept.");
            line.picture(words, "");
        } else {
            line.picture(words, context.pictures().take(context.file(), parts, words, context.findings()));
        }
    }
}
