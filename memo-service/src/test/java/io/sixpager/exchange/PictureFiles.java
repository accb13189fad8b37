package io.sixpager.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures, and runs of Word that show them. */
final class PictureFiles {

    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\">"
            + "<rect width=\"40\" height=\"30\" fill=\"#555\"></rect></svg>";

    private PictureFiles() {}

    static byte[] png(int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** One that no compression makes smaller. */
    static byte[] noisyPng(int width, int height, int seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String inline(String id) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"A chart\"/><a:graphic><a:blip r:embed=\"" + id
                + "\"/></a:graphic></wp:inline></w:drawing></w:r>";
    }

    static String floating(String id) {
        return inline(id).replace("wp:inline", "wp:anchor");
    }

    static byte[] svg() {
        return SVG.getBytes(StandardCharsets.UTF_8);
    }

    static String address(byte[] picture) {
        try {
            return "figure:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
