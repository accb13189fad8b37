package io.sixpager.importing;

import io.sixpager.exchange.Title;
import io.sixpager.importing.CaseLines.CaseLine;
import io.sixpager.importing.CaseLines.RevisionLine;
import io.sixpager.shared.BoundedZip;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder or zip with {@code revisions.json}, the texts that it names, and perhaps a {@code case.json}. */
final class CaseFolder {

    private static final int MAX_FILE = 4 << 20;
    private static final int MAX_ALL = 32 << 20;

    /** A folder on disk, in the jar or in a zip: finds a file's bytes by name, null where there is none. */
    interface Source {
        byte @Nullable [] read(String name) throws IOException;
    }

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
        return read(file -> within(folder, file), name == null ? "Imported memo" : name.toString());
    }

    /** Not by a link either: what is imported is shown to others. */
    private static byte @Nullable [] within(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw leadsOut(name);
        }
        return Files.readAllBytes(file);
    }

    /** @throws NotACase if the zip cannot be imported, with the reason in a sentence */
    static CaseFile readZip(Path file, String name) {
        try (var zip = BoundedZip.open(file)) {
            var index = zip.names().stream()
                    .filter(entry -> entry.matches("(?:[^/]+/)?revisions\\.json"))
                    .findFirst()
                    .orElseThrow(() -> new NotACase("The zip has no revisions.json, which lists its revisions."));
            var folder = index.substring(0, index.lastIndexOf('/') + 1);
            return read(entry -> zip.read(folder + entry, MAX_FILE).orElse(null), name.replaceFirst("\\.zip$", ""));
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

    private static CaseFile read(Source source, String name) {
        var digest = sha256();
        var named = named(source);
        try {
            var index = named.read("revisions.json");
            if (index == null) {
                throw new NotACase("The folder has no revisions.json, which lists its revisions.");
            }
            digest.update(index);
            var revisions = new ArrayList<CaseFile.ImportedRevision>();
            long all = 0;
            for (var line : CaseLines.revisions(index)) {
                revisions.add(revision(line, named, digest, revisions.size() + 1));
                all += revisions.getLast().markdown().length();
                if (all > MAX_ALL) {
                    throw new NotACase("The texts of the history are larger than 32 MiB together.");
                }
            }
            if (revisions.isEmpty()) {
                throw new NotACase("revisions.json lists no revision.");
            }
            var caseFile = named.read("case.json");
            if (caseFile != null) {
                digest.update(caseFile);
            }
            return assemble(
                    caseFile == null ? CaseLine.empty() : CaseLines.caseLine(caseFile),
                    revisions,
                    CaseFigures.of(revisions, named),
                    name,
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new NotACase("A file of the history cannot be read.");
        }
    }

    /** Says which file it is that cannot be read. */
    private static Source named(Source source) {
        return name -> {
            try {
                return source.read(name);
            } catch (IOException | InvalidPathException e) {
                throw new NotACase("The file “" + name.replaceAll("\\p{Cntrl}", "?") + "” cannot be read.");
            }
        };
    }

    private static CaseFile assemble(
            CaseLine line,
            List<CaseFile.ImportedRevision> revisions,
            List<CaseFile.ImportedFigure> figures,
            String name,
            String digest) {
        return new CaseFile(
                line.title() == null ? CaseFile.title(revisions, name) : line.title(),
                Boolean.TRUE.equals(line.restricted()),
                line.owner(),
                line.coauthors() == null ? List.of() : line.coauthors(),
                line.source() == null ? Title.among("imported from " + name) : line.source(),
                revisions,
                line.acts() == null ? List.of() : line.acts(),
                figures,
                digest);
    }

    private static CaseFile.ImportedRevision revision(
            RevisionLine line, Source source, MessageDigest digest, int expected) throws IOException {
        if (line.revision() != expected) {
            throw new NotACase("revisions.json names revision " + line.revision() + " where " + expected + " is due.");
        }
        if (line.file().contains("/")
                || line.file().contains("\\")
                || line.file().startsWith(".")) {
            throw leadsOut(line.file());
        }
        var bytes = source.read(line.file());
        if (bytes == null) {
            throw new NotACase("The file " + line.file() + " of revision " + line.revision() + " is missing.");
        }
        digest.update(bytes);
        if (line.sha256() != null && !hash(bytes).equals(line.sha256())) {
            throw new NotACase("The file " + line.file() + " is not the one that revisions.json describes.");
        }
        return new CaseFile.ImportedRevision(
                line.revision(), line.date(), line.author(), line.summary(), utf8(bytes, line.file()));
    }

    private static NotACase leadsOut(String name) {
        return new NotACase("The file name “" + name + "” leads out of the folder.");
    }

    private static String utf8(byte[] bytes, String file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new NotACase("The file " + file + " is not UTF-8 text.");
        }
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
