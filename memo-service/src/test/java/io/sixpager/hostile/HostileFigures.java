package io.sixpager.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sixpager.document.FigureExamples;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files that are large pictures, or take long to draw. */
public final class HostileFigures {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"2000\">";

    private final Random random;

    public HostileFigures(Random random) {
        this.random = random;
    }

    public byte[] drawing() {
        return switch (random.nextInt(9)) {
            case 0 -> uses(1 + upTo(12), 2 + upTo(9));
            case 1 -> rectangles(upTo(19_000));
            case 2 -> gradients(upTo(3_000));
            case 3 -> groups(upTo(6_000));
            case 4 -> clips(upTo(6_000));
            case 5 -> dashes(upTo(400));
            case 6 -> paths(upTo(60_000));
            case 7 -> texts(upTo(3_000));
            default -> damaged(rectangles(upTo(200)));
        };
    }

    public byte[] picture() {
        return switch (random.nextInt(4)) {
            case 0 -> deep(1 + upTo(4_000), 1 + upTo(3_000));
            case 1 -> FigureExamples.png(1 + upTo(8_000), 1 + upTo(1_500));
            case 2 -> damaged(FigureExamples.png(1 + upTo(900), 1 + upTo(900)));
            default -> damaged(deep(1 + upTo(300), 1 + upTo(300)));
        };
    }

    /** Levels of so many uses of the level below. */
    public static byte[] uses(int levels, int each) {
        return svg("<g id=\"l0\"><path d=\"M0 0h1\"/></g>"
                + parts(
                        levels,
                        i -> "<g id=\"l" + (i + 1) + "\">" + ("<use href=\"#l" + i + "\"/>").repeat(each) + "</g>"));
    }

    public static byte[] rectangles(int count) {
        return svg(parts(count, i -> "<rect width=\"2000\" height=\"2000\" opacity=\"0." + (1 + i % 9) + "\"/>"));
    }

    public static byte[] gradients(int count) {
        return svg(parts(
                count,
                i -> "<radialGradient id=\"g" + i + "\"><stop offset=\"0\" stop-color=\"red\"/><stop offset=\"1\"/>"
                        + "</radialGradient><rect width=\"2000\" height=\"2000\" fill=\"url(#g" + i + ")\"/>"));
    }

    public static byte[] groups(int count) {
        return svg(parts(count, _ -> "<g opacity=\"0.5\"><circle r=\"2000\"/></g>"));
    }

    public static byte[] clips(int count) {
        return svg("<clipPath id=\"c\"><circle r=\"1500\"/><circle cx=\"900\" r=\"900\"/></clipPath>"
                + parts(count, _ -> "<rect width=\"2000\" height=\"2000\" clip-path=\"url(#c)\"/>"));
    }

    private static byte[] dashes(int count) {
        return svg(parts(count, i -> "<path d=\"M0 " + i + "h2000\" stroke=\"red\" stroke-dasharray=\".01\"/>"));
    }

    private byte[] paths(int points) {
        return svg("<path stroke=\"red\" stroke-width=\"40\" stroke-linejoin=\"round\" d=\"M0 0"
                + parts(points, _ -> "L" + upTo(2_000) + " " + upTo(2_000)) + "\"/>");
    }

    private static byte[] texts(int count) {
        return svg(parts(count, i -> "<text y=\"" + i + "\" font-size=\"900\">Großes</text>"));
    }

    /** Of eight bytes a pixel. */
    public static byte[] deep(int width, int height) {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, 4, null);
        return FigureExamples.png(new BufferedImage(colours, raster, false, null));
    }

    private byte[] damaged(byte[] file) {
        var copy = file.clone();
        for (int i = upTo(20); i >= 0; i--) {
            copy[copy.length / 8 + upTo(copy.length - copy.length / 8)] = (byte) random.nextInt();
        }
        return copy;
    }

    private static byte[] svg(String content) {
        return (OPEN + content + "</svg>").getBytes(UTF_8);
    }

    private static String parts(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private int upTo(int most) {
        return random.nextInt(most);
    }
}
