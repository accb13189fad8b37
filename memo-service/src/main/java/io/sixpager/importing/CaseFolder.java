package io.sixpager.importing;

import io.sixpager.exchange.BoundedZip;
import io.sixpager.exchange.Originals;
import io.sixpager.exchange.Title;
import io.sixpager.importing.CaseLines.CaseLine;
import io.sixpager.importing.CaseLines.RevisionLine;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder or zip with {@code revisions.json}, the texts that it names, and perhaps a {@code case.json}. */
final class CaseFolder {

    private static final int MAX_FILE = 4 << 20;
    private static final int MAX_SUMMARY = 500;
    private static final int MAX_ALL = 32 << 20;

    private CaseFolder() {}

    /** @throws NotACase if the folder cannot be imported, with the reason in a sentence */
    static CaseFile read(Path folder) {
        if (Files.isRegularFile(folder)) {
            return readZip(folder, folder.getFileName().toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotACase("There is no folder " + folder + ".");
        }
        var name = folder.toAbsolutePath().normalize().getFileName();
        return read(CaseSource.of(folder), name == null ? "Imported memo" : name.toString());
    }

    /** @throws NotACase if the zip cannot be imported, with the reason in a sentence */
    static CaseFile readZip(Path file, String name) {
        try (var zip = BoundedZip.open(file).asAnnounced()) {
            var index = zip.names().stream()
                    .filter(entry -> entry.matches("(?:[^/]+/)?revisions\\.json"))
                    .findFirst()
                    .orElseThrow(() -> new NotACase("The zip has no revisions.json, which lists its revisions."));
            var folder = index.substring(0, index.lastIndexOf('/') + 1);
            return read(
                    entry -> zip.read(folder + entry, entry.equals(CaseLines.THREADS) ? MAX_ALL : MAX_FILE)
                            .orElse(null),
                    name.replaceFirst("\\.zip$", ""));
        } catch (CommandRejected refusal) {
            throw new NotACase(refusal.reason());
        } catch (IOException e) {
            throw new NotACase("The zip is damaged; it cannot be unpacked.");
        }
    }

    /** What a zip takes once it is unpacked. */
    static int mebibytes(Path zip) {
        try (var opened = BoundedZip.open(zip)) {
            return Math.toIntExact((opened.announced() + (1 << 20) - 1) >> 20);
        } catch (CommandRejected refusal) {
            throw new NotACase(refusal.reason());
        } catch (IOException e) {
            throw new NotACase("The zip is damaged; it cannot be unpacked.");
        }
    }

    static CaseFile readResource(String folder) {
        return read(
                file -> {
                    try (var stream = CaseFolder.class.getResourceAsStream(folder + "/" + file)) {
                        return stream == null ? null : stream.readAllBytes();
                    }
                },
                folder);
    }

    private static CaseFile read(CaseSource source, String name) {
        var named = source.named();
        try {
            var index = named.read("revisions.json");
            if (index == null) {
                throw new NotACase("The folder has no revisions.json, which lists its revisions.");
            }
            var revisions = new ArrayList<CaseFile.ImportedRevision>();
            long all = 0;
            for (var line : CaseLines.revisions(index)) {
                revisions.add(revision(line, named, revisions.size() + 1));
                all += revisions.getLast().markdown().length();
                if (all > MAX_ALL) {
                    throw new NotACase("The texts of the history are larger than 32 MiB together.");
                }
            }
            if (revisions.isEmpty()) {
                throw new NotACase("revisions.json lists no revision.");
            }
            var caseFile = named.read("case.json");
            var threads = named.read(CaseLines.THREADS);
            return assemble(
                    caseFile == null ? CaseLine.empty() : CaseLines.caseLine(caseFile),
                    revisions,
                    CaseFigures.of(revisions, named),
                    threads == null ? List.of() : CaseLines.threads(threads),
                    name);
        } catch (IOException e) {
            throw new NotACase("A file of the history cannot be read.");
        }
    }

    private static CaseFile assemble(
            CaseLine line,
            List<CaseFile.ImportedRevision> revisions,
            List<CaseFile.ImportedFigure> figures,
            List<CaseThread> threads,
            String name) {
        return new CaseFile(
                line.title() == null ? CaseFile.title(revisions, name) : line.title(),
                Boolean.TRUE.equals(line.restricted()),
                line.owner(),
                line.coauthors() == null ? List.of() : line.coauthors(),
                line.source() == null ? Title.among("imported from " + name) : line.source(),
                revisions,
                line.acts() == null ? List.of() : line.acts(),
                figures,
                threads);
    }

    private static CaseFile.ImportedRevision revision(RevisionLine line, CaseSource source, int expected)
            throws IOException {
        if (line.revision() != expected) {
            throw new NotACase("revisions.json names revision " + line.revision() + " where " + expected + " is due.");
        }
        if (line.file().contains("/")
                || line.file().contains("\\")
                || line.file().startsWith(".")) {
            throw CaseSource.leadsOut(line.file());
        }
        var bytes = required(line.file(), line, source);
        if (line.sha256() != null && !Sha256.of(bytes).equals(line.sha256())) {
            throw new NotACase("The file " + line.file() + " is not the one that revisions.json describes.");
        }
        var what = "Revision " + line.revision() + " (" + line.file() + ")";
        if (line.summary().isBlank()
                || line.summary().codePointCount(0, line.summary().length()) > MAX_SUMMARY) {
            throw new NotACase(
                    what + " needs a summary of at most " + MAX_SUMMARY + " characters. Nothing was stored.");
        }
        return CaseFile.ImportedRevision.of(
                        line.revision(), line.date(), line.author(), line.summary(), bytes, PastText.of(bytes, what))
                .changedFrom(original(line, source));
    }

    private static byte @Nullable [] original(RevisionLine line, CaseSource source) throws IOException {
        var original = line.original();
        if (original == null) {
            return null;
        }
        var expected = Originals.file(line.file());
        if (!original.equals(expected)) {
            throw new NotACase("The original of revision " + line.revision() + " must be the file " + expected + ".");
        }
        return required(original, line, source);
    }

    private static byte[] required(String file, RevisionLine line, CaseSource source) throws IOException {
        var bytes = source.read(file);
        if (bytes == null) {
            throw new NotACase("The file " + file + " of revision " + line.revision() + " is missing.");
        }
        return bytes;
    }
}
