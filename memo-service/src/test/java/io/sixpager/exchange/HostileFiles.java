package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Makes what nobody sends by accident. */
final class HostileFiles {

    private HostileFiles() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Blanks of two kinds that no reader trims, in an order that does not look like a bomb. */
    static String blanks(int length) {
        var random = new Random(3);
        var out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(random.nextBoolean() ? '\u00A0' : '\u2003');
        }
        return out.toString();
    }

    static byte[] zip(String name, String content) {
        return WordFiles.zip(Map.of(name, ascii(content)));
    }

    static byte[] ole(String stream) {
        return ascii("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(500)
                + String.join("\0", stream.split("")));
    }

    static byte[] typed(String type) {
        return WordFiles.of(p("a"))
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>")
                .bytes();
    }

    static byte[] document(String declaration, String run) {
        return WordFiles.of("")
                .part(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?>" + declaration + "<w:document xmlns:w=\"http://schemas."
                                + "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>" + run
                                + "</w:r></w:p></w:body></w:document>")
                .bytes();
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** As a program writes it that was asked for a password: the bit that says so, in both places. */
    static byte[] locked(byte[] zip) {
        var locked = zip.clone();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K') {
                int flags =
                        zip[i + 2] == 1 && zip[i + 3] == 2 ? i + 8 : zip[i + 2] == 3 && zip[i + 3] == 4 ? i + 6 : -1;
                if (flags >= 0) {
                    locked[flags] |= 1;
                }
            }
        }
        return locked;
    }

    /** Nearly as many pictures as may be uploaded, each nearly as large as a figure may be. */
    static byte[] pictures(int count) {
        var body = new StringBuilder();
        for (int i = 0; i < count; i++) {
            body.append("<w:p>").append(PictureFiles.inline("image" + i + "1")).append("</w:p>");
        }
        var file = WordFiles.of(body.toString());
        for (int i = 0; i < count; i++) {
            file.relation("image" + i, "media/" + i + ".png", false);
            file.part("word/media/" + i + ".png", PictureFiles.noisyPng(820, 820, i));
        }
        return file.bytes();
    }

    static byte[] pageOfPictures(int count) {
        var page = new StringBuilder("<html><body>");
        for (int i = 0; i < count; i++) {
            page.append("<p><img alt=x src='data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(PictureFiles.noisyPng(820, 820, i)))
                    .append("'>");
        }
        return ascii(page.toString());
    }

    /** What a word processor writes around a few words. */
    static byte[] pageOfStyles() {
        var style = "mso-margin-top-alt:auto;".repeat(165);
        return ascii("<html><body>" + ("<p class=MsoNormal style='" + style + "'>Some words.").repeat(4_900));
    }

    static byte[] manyEntries() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 3_000; i++) {
            entries.put("word/" + i + ".xml", new byte[0]);
        }
        return WordFiles.zip(entries);
    }

    static byte[] manyBombs() {
        var file = WordFiles.of(p("a"));
        for (int i = 0; i < 200; i++) {
            file.part("word/" + i + ".xml", new byte[(1 << 20) - 1]);
        }
        return file.bytes();
    }

    static String nested(String open, String content, String close, int depth) {
        return open.repeat(depth) + content + close.repeat(depth);
    }

    /** Repeats with enough noise that it does not look like a bomb. */
    static String noisy(String text, int times) {
        var random = new Random(1);
        var out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(text.replace("<w:p>", "<w:p w:rsidR=\"" + Integer.toHexString(random.nextInt()) + "\">"));
        }
        return out.toString();
    }

    static String noise(int length) {
        var random = new Random(2);
        var out = new StringBuilder();
        while (out.length() < length) {
            out.append(Long.toHexString(random.nextLong()));
        }
        return out.toString();
    }
}
