package io.sixpager.exchange.docx;

import io.sixpager.document.Paper;
import io.sixpager.exchange.FigureAddress;
import io.sixpager.exchange.file.ZipWriting;
import io.sixpager.exchange.picture.FigureSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Figures as pictures of the document, in their own size if it fits the page. */
final class PictureParts implements DocxPictures {

    static final String NAMESPACES =
            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private static final Map<String, String> ENDINGS = Map.of("image/png", "png", "image/jpeg", "jpeg");
    private static final int EMU_PER_PIXEL = 9525;
    private static final int EMU_PER_POINT = 12_700;

    /** Of the height of the text; the rest is for the words under it. */
    private static final double HIGHEST = 8.0 / 9;

    private final FigureSource figures;
    private final Map<String, FigureSource.Shown> used = new LinkedHashMap<>();
    private int serial;

    PictureParts(FigureSource figures) {
        this.figures = figures;
    }

    @Override
    public boolean write(XmlText xml, String target, String caption) {
        var hash = FigureAddress.hash(target).orElse("");
        var figure = hash.isEmpty() ? null : figures.find(hash).orElse(null);
        var size = figure == null ? null : size(figure);
        if (figure == null || size == null) {
            return false;
        }
        var ending = ENDINGS.get(figure.mediaType());
        var file = hash.substring(0, 32) + "." + ending;
        used.put(file, figure);
        serial++;
        var extent = " cx=\"" + size.width() + "\" cy=\"" + size.height() + "\"/>";
        xml.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent" + extent
                        + "<wp:docPr id=\"" + serial + "\" name=\"Figure " + serial + "\"")
                .raw(" descr=\"" + XmlText.escaped(caption) + "\"/>")
                .raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + serial + "\" name=\"" + file
                        + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation(file)
                        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\""
                        + " y=\"0\"/><a:ext" + extent + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                        + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        return true;
    }

    void writeInto(XmlText relationships) {
        used.keySet()
                .forEach(file -> relationships.leaf(
                        "Relationship",
                        "Id",
                        relation(file),
                        "Type",
                        DocxParts.R + "/image",
                        "Target",
                        "media/" + file));
    }

    void writeInto(ZipWriting zip) throws IOException {
        for (var picture : used.entrySet()) {
            zip.add("word/media/" + picture.getKey(), picture.getValue().bytes());
        }
    }

    private static String relation(String file) {
        return "figure" + file.substring(0, 32);
    }

    private record Size(long width, long height) {}

    /** Read from the head of the picture; the picture itself is not decoded. Null where Word would not show it. */
    private static @Nullable Size size(FigureSource.Shown figure) {
        if (!ENDINGS.containsKey(figure.mediaType())) {
            return null;
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(figure.bytes()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                double width = (double) reader.getWidth(0) * EMU_PER_PIXEL;
                double height = (double) reader.getHeight(0) * EMU_PER_PIXEL;
                var paper = Paper.inUse().size();
                var widest = paper.textWidth() * EMU_PER_POINT;
                var highest = paper.textHeight() * EMU_PER_POINT * HIGHEST;
                var scale = Math.min(1, Math.min(widest / width, highest / height));
                return new Size(Math.round(width * scale), Math.round(height * scale));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return null;
        }
    }
}
