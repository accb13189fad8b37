package io.sixpager.document.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.sixpager.document.Figure;
import io.sixpager.document.UnacceptableText;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An SVG as a static drawing: sanitised for the screen, and drawn once into a picture for the printer. */
public final class Drawing {

    /** 192 dots to the inch: sharp on paper, and still a small picture. */
    public static final int DOTS_PER_PIXEL = 2;

    private static final int MOST_PIXELS_A_SIDE = 2_000;
    private static final DocumentLimits LIMITS = new DocumentLimits(
            2 * DrawingFilter.DEEPEST, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, DrawingFilter.MOST_ELEMENTS);
    private static final int HEAD = 1_000;

    private Drawing() {}

    public static boolean looksLikeOne(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        return head.stripLeading().replace("\uFEFF", "").startsWith("<")
                && new String(file, StandardCharsets.UTF_8).contains("<svg");
    }

    public static Figure read(byte[] file) {
        var clean = DrawingFilter.sanitised(file);
        try {
            var document = loaded(clean);
            int width = Math.round(document.size().width);
            int height = Math.round(document.size().height);
            Refusals.checkSize(width, height);
            if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
                throw new UnacceptableText(
                        "The drawing is %d × %d pixels large; 2000 a side are the limit.".formatted(width, height));
            }
            return new Figure("image/svg+xml", width, height, clean, drawn(document, width, height));
        } catch (UnacceptableText e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | IOException e) {
            throw Refusals.damaged("SVG");
        }
    }

    /** The loader counts what is used again as often as it is; beyond its limits it answers nothing. */
    private static SVGDocument loaded(byte[] clean) {
        var context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        var document = new SVGLoader().load(new ByteArrayInputStream(clean), null, context);
        if (document == null) {
            throw DrawingFilter.tooManyRepeated();
        }
        return document;
    }

    private static byte[] drawn(SVGDocument document, int width, int height) throws IOException {
        var image = new BufferedImage(DOTS_PER_PIXEL * width, DOTS_PER_PIXEL * height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(DOTS_PER_PIXEL, DOTS_PER_PIXEL);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return Raster.png(image);
    }
}
