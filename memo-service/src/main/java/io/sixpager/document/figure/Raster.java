package io.sixpager.document.figure;

import io.sixpager.document.Figure;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A PNG or JPEG as a figure: it says nothing but what it shows, and shows the same on the screen and on paper. */
public final class Raster {

    /** Nobody sees a difference, and the file stays about as large. */
    private static final float QUALITY = 0.95f;

    private static final int STRIP = 64;
    private static final int FIRST_ON_ITS_SIDE = 5;

    private Raster() {}

    public static Figure read(String type, String name, byte[] file) {
        try {
            return name.equals("PNG") ? png(type, PngFile.of(file)) : jpeg(type, JpegFile.of(file));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw Refusals.damaged(name);
        }
    }

    private static Figure png(String type, PngFile file) throws IOException {
        var image = decoded("PNG", file.bytes());
        var print = file.isPrintable() ? file.bytes() : png(onWhite(image));
        return new Figure(type, image.getWidth(), image.getHeight(), file.bytes(), print);
    }

    private static Figure jpeg(String type, JpegFile file) throws IOException {
        var image = decoded("JPEG", file.bytes());
        if (file.orientation() == 1) {
            var bytes = file.bytes();
            return new Figure(type, image.getWidth(), image.getHeight(), bytes, bytes);
        }
        var turned = turned(image, file.orientation());
        var bytes = jpeg(turned);
        return new Figure(type, turned.getWidth(), turned.getHeight(), bytes, bytes);
    }

    private static BufferedImage decoded(String name, byte[] file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(name).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            Refusals.checkSize(width, height);
            var image = reader.read(0);
            if (image.getWidth() != width || image.getHeight() != height) {
                throw Refusals.damaged(name);
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        // what is drawn is copied first, so it is not all of it at once
        for (int y = 0; y < image.getHeight(); y += STRIP) {
            int height = Math.min(STRIP, image.getHeight() - y);
            graphics.drawImage(image.getSubimage(0, y, image.getWidth(), height), 0, y, Color.WHITE, null);
        }
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        var lies = orientation >= FIRST_ON_ITS_SIDE;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawRenderedImage(image, turn);
        graphics.dispose();
        return upright;
    }

    /** Of an opaque image; a PDF holds the bytes of such a file as they are. */
    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
