package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Makes what nobody sends by accident. */
final class HostileFiles {

    private HostileFiles() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
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
