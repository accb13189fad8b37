package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sixpager.document.CanonicalText;
import io.sixpager.exchange.docx.DocxFiles;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.CommandRejected.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they claim, or that want more than a text does: each is refused with a sentence. */
class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Kind.UNSUPPORTED, "a PDF", HostileFiles.ascii("%PDF-1.7\n")),
                arguments(Kind.UNSUPPORTED, "RTF", HostileFiles.ascii("{\\rtf1 text}")),
                arguments(Kind.UNSUPPORTED, "a picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}),
                arguments(Kind.UNSUPPORTED, "a program", new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1}),
                arguments(
                        Kind.UNSUPPORTED,
                        "XML",
                        HostileFiles.ascii("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM"
                                + " \"file:///etc/passwd\">]><a>&x;</a>")),
                arguments(Kind.UNSUPPORTED, "no UTF-8", new byte[] {'a', (byte) 0x81, 'b', (byte) 0xFF}),
                arguments(Kind.UNSUPPORTED, "Word's old format", HostileFiles.ole("WordDocument")),
                arguments(Kind.INVALID, "an encrypted document", HostileFiles.ole("EncryptedPackage")),
                arguments(Kind.UNSUPPORTED, "any zip", HostileFiles.zip("a.txt", "text")),
                arguments(
                        Kind.UNSUPPORTED,
                        "a zip in a zip",
                        WordFiles.zip(Map.of("inner.docx", WordFiles.of(p("a")).bytes()))),
                arguments(
                        Kind.UNSUPPORTED,
                        "OpenDocument",
                        HostileFiles.zip("mimetype", "application/vnd.oasis.opendocument.text")),
                arguments(
                        Kind.UNSUPPORTED,
                        "a spreadsheet",
                        HostileFiles.typed(
                                "application/vnd.openxmlformats-officedocument." + "spreadsheetml.sheet.main+xml")),
                arguments(
                        Kind.INVALID,
                        "macros by type",
                        HostileFiles.typed("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments(
                        Kind.INVALID,
                        "macros by part",
                        WordFiles.of(p("a")).part("word/vbaProject.bin", "x").bytes()),
                arguments(
                        Kind.INVALID,
                        "a zip with a password",
                        HostileFiles.locked(WordFiles.of(p("a")).bytes())),
                arguments(
                        Kind.INVALID,
                        "a paragraph of a million bold blanks",
                        HostileFiles.utf8("<html><p><b>" + "\u00A0".repeat(1_000_000) + "x")),
                arguments(
                        Kind.INVALID,
                        "a million bold blanks in Word",
                        WordFiles.of("<w:p>" + r("<w:b/>", HostileFiles.blanks(600_000) + "x") + "</w:p>")
                                .bytes()),
                arguments(
                        Kind.INVALID,
                        "a part that breaks off",
                        Archives.cutShort(WordFiles.of(p("a")).bytes(), "word/document.xml")),
                arguments(
                        Kind.INVALID,
                        "half a zip",
                        HostileFiles.half(WordFiles.of(p("text ".repeat(500))).bytes())),
                arguments(Kind.INVALID, "a name that leads out", HostileFiles.zip("../../etc/cron.d/x", "x")),
                arguments(Kind.INVALID, "an absolute name", HostileFiles.zip("/etc/passwd", "x")),
                arguments(Kind.INVALID, "a Windows name", HostileFiles.zip("..\\..\\x", "x")),
                arguments(Kind.INVALID, "too many files", HostileFiles.manyEntries()),
                arguments(
                        Kind.INVALID,
                        "a zip bomb",
                        WordFiles.of(p("a"))
                                .part("word/styles.xml", new byte[64 << 20])
                                .bytes()),
                arguments(Kind.INVALID, "many smaller bombs", HostileFiles.manyBombs()),
                arguments(
                        Kind.INVALID,
                        "an external entity",
                        HostileFiles.document(
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<w:t>&x;</w:t>")),
                arguments(
                        Kind.INVALID,
                        "a billion laughs",
                        HostileFiles.document(
                                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>", "<w:t>&b;</w:t>")),
                arguments(
                        Kind.INVALID,
                        "no XML",
                        WordFiles.of(p("a"))
                                .part("word/document.xml", "<w:document")
                                .bytes()),
                arguments(
                        Kind.INVALID,
                        "UTF-16 XML",
                        WordFiles.of("")
                                .part("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_16))
                                .bytes()),
                arguments(
                        Kind.INVALID,
                        "100,000 paragraphs",
                        WordFiles.of(HostileFiles.noisy(p("word"), 100_000)).bytes()),
                arguments(
                        Kind.INVALID,
                        "a huge table",
                        WordFiles.of("<w:tbl>"
                                        + HostileFiles.noisy(
                                                "<w:tr><w:tc>" + p("a") + "</w:tc>" + "<w:tc>" + p("b")
                                                        + "</w:tc></w:tr>",
                                                20_000)
                                        + "</w:tbl>")
                                .bytes()),
                arguments(
                        Kind.INVALID,
                        "a wide table",
                        WordFiles.of("<w:tbl><w:tr>" + ("<w:tc>" + p("a") + "</w:tc>").repeat(40) + "</w:tr></w:tbl>")
                                .bytes()),
                arguments(
                        Kind.INVALID,
                        "tables in tables",
                        WordFiles.of(HostileFiles.nested("<w:tbl><w:tr><w:tc>", p("a"), "</w:tc></w:tr></w:tbl>", 300))
                                .bytes()),
                arguments(Kind.INVALID, "an empty document", WordFiles.of(p("")).bytes()),
                arguments(
                        Kind.TOO_LARGE,
                        "an endless attribute",
                        WordFiles.of("<w:p w:x=\"" + HostileFiles.noise(3 << 20) + "\"/>")
                                .bytes()),
                arguments(
                        Kind.TOO_LARGE,
                        "an endless word",
                        WordFiles.of(p(HostileFiles.noise(3 << 20))).bytes()),
                arguments(
                        Kind.TOO_LARGE,
                        "an endless comment",
                        WordFiles.of("<!--" + HostileFiles.noise(3 << 20) + "-->")
                                .bytes()),
                arguments(
                        Kind.TOO_LARGE,
                        "more text than a revision has",
                        WordFiles.of(HostileFiles.noisy(p("word ".repeat(100)), 4_000))
                                .bytes()),
                arguments(
                        Kind.INVALID, "a page of elements", HostileFiles.ascii("<html><body>" + "<b>".repeat(400_000))),
                arguments(
                        Kind.INVALID,
                        "a deep page",
                        HostileFiles.ascii("<html><body>" + "<div>".repeat(100_000) + "x")),
                arguments(
                        Kind.INVALID, "deep lists", HostileFiles.ascii("<html><body>" + "<ul><li>".repeat(150) + "x")),
                arguments(
                        Kind.INVALID,
                        "a page of tables",
                        HostileFiles.ascii("<html><body>" + "<table><tr><td>".repeat(3_000) + "x")),
                arguments(
                        Kind.INVALID,
                        "a page of attributes",
                        HostileFiles.ascii("<html><body>" + ("<b " + "id=a ".repeat(400) + ">").repeat(10_000))),
                arguments(
                        Kind.TOO_LARGE,
                        "a page of nothing but letters",
                        HostileFiles.ascii("<html><body>" + "word ".repeat(4_000_000))),
                arguments(Kind.TOO_LARGE, "a large text", HostileFiles.ascii("word ".repeat(2_000_000))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void refusesWithASentence(Kind kind, String what, byte[] file) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            var refusal = catchThrowableOfType(CommandRejected.class, () -> Uploads.convert(file));
            assertThat(refusal).as("what is refused").isNotNull();
            assertThat(refusal.kind()).as(refusal.reason()).isEqualTo(kind);
            assertThat(refusal.reason()).matches("(?s)[A-Z].*\\.").doesNotContain("Exception", "java.");
        });
    }

    @Test
    void refusesAZipWhoseDirectoryLies() {
        var file = WordFiles.of(" ".repeat(64 << 20) + p("a")).bytes();
        var size = Archives.entry(file, "word/document.xml").length;
        // the directory claims a few kilobytes for what unpacks to sixty-four megabytes
        for (int i = 0; i + 4 <= file.length; i++) {
            var number = file[i] & 0xFF
                    | (file[i + 1] & 0xFF) << 8
                    | (file[i + 2] & 0xFF) << 16
                    | (file[i + 3] & 0xFF) << 24;
            if (number == size) {
                file[i + 2] = 0;
                file[i + 3] = 0;
            }
        }
        assertThat(catchThrowableOfType(CommandRejected.class, () -> Uploads.convert(file)))
                .isNotNull();
    }

    /** A quarter of what the service has. */
    @Test
    void staysWithinAHundredAndSixtyMegabytes(@TempDir Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMemory.class.getName()));
        var cases = refused().toList();
        for (int i = 0; i < cases.size(); i++) {
            var file = folder.resolve(i + ".bin");
            Files.write(file, (byte[]) cases.get(i).get()[2]);
            command.add(file.toString());
        }
        var large = List.of(
                DocxFiles.of(CanonicalText.of("A paragraph of some words.\n\n".repeat(4_900))),
                HostileFiles.pictures(9),
                HostileFiles.pageOfPictures(7),
                HostileFiles.pageOfStyles());
        for (var content : large) {
            assertThat(content).hasSizeLessThan(20 << 20);
            var file = folder.resolve("large" + command.size());
            Files.write(file, content);
            command.add(file.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        var expected = new ArrayList<>(
                cases.stream().map(one -> String.valueOf(one.get()[0])).toList());
        expected.addAll(List.of("CONVERTED 0", "CONVERTED 9", "CONVERTED 7", "CONVERTED 0", "END"));
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void fetchesNothingAndSaysSo() {
        var file = WordFiles.of("<w:p>" + r("Text") + "</w:p><w:altChunk r:id=\"aFChunk1\"/>")
                .relation("aFChunk", "http://127.0.0.1:1/evil.html", true)
                .relation("settings", "settings.xml", false)
                .part("word/settings.xml", "<x/>")
                .part(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                + "2006/relationships\"><Relationship Id=\"a\" Type=\"x/attachedTemplate\""
                                + " Target=\"http://127.0.0.1:1/t.dotm\" TargetMode=\"External\"/></Relationships>");
        var conversion = Uploads.convert(file.bytes());
        assertThat(conversion.markdown()).isEqualTo("Text\n");
        assertThat(conversion.report().notes())
                .containsExactly("The document names a template elsewhere; it was not fetched.");
        assertThat(conversion.report().dropped()).containsExactly("A document within the document was left out.");
    }

    @Test
    void believesTheParagraphsAndNotTheHiddenSource() {
        var honest = DocxFiles.of(CanonicalText.of("We ask for ten\nmillion dollars.\n"));
        var other = DocxFiles.of(CanonicalText.of("We ask for one\nmillion dollars.\n"));
        var forged = Archives.replaced(honest, "customXml/item1.xml", Archives.entry(other, "customXml/item1.xml"));
        assertThat(Uploads.convert(honest).markdown()).isEqualTo("We ask for ten\nmillion dollars.\n");
        assertThat(Uploads.convert(forged).markdown()).isEqualTo("We ask for ten million dollars.\n");
    }
}
