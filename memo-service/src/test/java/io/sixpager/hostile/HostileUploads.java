package io.sixpager.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents to convert and histories to import that are large, deep, many or damaged. */
public final class HostileUploads {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String REVISION =
            "{\"revision\":%d,\"file\":\"%d.md\",\"date\":\"2020-01-01T00:00:00Z\",\"author\":\"a\",\"summary\":\"s\"}";

    private final Random random;
    private final HostileTexts texts;

    public HostileUploads(Random random) {
        this.random = random;
        this.texts = new HostileTexts(random);
    }

    public byte[] document() {
        return switch (random.nextInt(6)) {
            case 0 -> page("<b>".repeat(upTo(90_000)) + "x");
            case 1 -> page("<table>" + "<tr><td>x<td>y".repeat(upTo(90_000)) + "</table>");
            case 2 -> page("<p>x" + "<ul><li>x".repeat(upTo(20_000)));
            case 3 -> word(upTo(90_000));
            case 4 -> damaged(word(upTo(2_000)));
            default -> texts.next().getBytes(UTF_8);
        };
    }

    public byte[] history() {
        int count = 1 + upTo(30);
        var index = IntStream.rangeClosed(1, count)
                .mapToObj(i -> REVISION.formatted(i, i))
                .collect(Collectors.joining(",", "[", "]"));
        var files = IntStream.rangeClosed(1, count)
                .boxed()
                .collect(Collectors.toMap(i -> i + ".md", _ -> texts.next().getBytes(UTF_8)));
        files.put("revisions.json", index.getBytes(UTF_8));
        files.put("bomb", new byte[random.nextBoolean() ? 0 : upTo(200 << 20)]);
        var zip = zip(files);
        return random.nextInt(3) == 0 ? damaged(zip) : zip;
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><body>" + body).getBytes(UTF_8);
    }

    private byte[] word(int paragraphs) {
        var body = IntStream.range(0, paragraphs)
                .mapToObj(i -> "<w:p><w:r><w:t>" + random.nextInt() + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        return zip(Map.of(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                        .getBytes(UTF_8),
                "word/document.xml",
                ("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8)));
    }

    private byte[] damaged(byte[] file) {
        var copy = file.clone();
        for (int i = upTo(10); i >= 0; i--) {
            copy[upTo(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int upTo(int most) {
        return random.nextInt(most);
    }
}
