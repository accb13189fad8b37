package io.sixpager.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Photographs as a camera writes them. */
final class JpegExamples {

    private JpegExamples() {}

    /** White with a dark corner at the top left, before it is turned. */
    static byte[] taken(int width, int height, int orientation) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        var tiff = new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0};
        return with(FigureExamples.encoded("jpeg", image), "Exif\0\0" + new String(tiff, StandardCharsets.ISO_8859_1));
    }

    /** With a segment for what a camera has to say, and a second picture behind the end. */
    static byte[] with(byte[] jpeg, String said) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write(0);
        out.write(said.length() + 2);
        out.writeBytes(said.getBytes(StandardCharsets.ISO_8859_1));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes("behind the end".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
