package io.sixpager.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder with {@code revisions.json}, the texts that it names, and perhaps a {@code case.json}. */
final class CaseFolder {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A folder on disk or in the jar: finds a file's bytes by name, null where there is none. */
    interface Source {
        byte @Nullable [] read(String name) throws IOException;
    }

    record RevisionLine(
            int revision,
            String file,
            OffsetDateTime date,
            String author,
            String summary,
            @Nullable String sha256) {}

    record CaseLine(
            @Nullable String title,
            boolean restricted,
            @Nullable String owner,
            @Nullable List<String> coauthors,
            @Nullable String source,
            @Nullable List<CaseFile.Act> acts) {}

    private CaseFolder() {}

    /** @throws NotACase if the folder cannot be imported, with the reason in a sentence */
    static CaseFile read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NotACase("There is no folder " + folder + ".");
        }
        var name = folder.toAbsolutePath().normalize().getFileName();
        return read(
                file -> Files.exists(folder.resolve(file)) ? Files.readAllBytes(folder.resolve(file)) : null,
                name == null ? "Imported memo" : name.toString());
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
        try {
            var index = source.read("revisions.json");
            if (index == null) {
                throw new NotACase("The folder has no revisions.json, which lists its revisions.");
            }
            digest.update(index);
            var revisions = new ArrayList<CaseFile.ImportedRevision>();
            for (var line : JSON.readValue(index, new TypeReference<List<RevisionLine>>() {})) {
                revisions.add(revision(line, source, digest, revisions.size() + 1));
            }
            if (revisions.isEmpty()) {
                throw new NotACase("revisions.json lists no revision.");
            }
            var caseFile = source.read("case.json");
            if (caseFile != null) {
                digest.update(caseFile);
            }
            return assemble(
                    caseFile == null
                            ? new CaseLine(null, false, null, null, null, null)
                            : JSON.readValue(caseFile, CaseLine.class),
                    revisions,
                    name,
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new NotACase("A file of the folder cannot be read: " + e.getMessage());
        } catch (JacksonException e) {
            throw new NotACase("revisions.json or case.json is not in the expected form: " + e.getOriginalMessage());
        }
    }

    private static CaseFile assemble(
            CaseLine line, List<CaseFile.ImportedRevision> revisions, String name, String digest) {
        return new CaseFile(
                line.title() == null ? heading(revisions.getLast().markdown(), name) : line.title(),
                line.restricted(),
                line.owner(),
                line.coauthors() == null ? List.of() : line.coauthors(),
                line.source() == null ? "imported from " + name : line.source(),
                revisions,
                line.acts() == null ? List.of() : line.acts(),
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
            throw new NotACase("The file name “" + line.file() + "” leads out of the folder.");
        }
        var bytes = source.read(line.file());
        if (bytes == null) {
            throw new NotACase("The file " + line.file() + " of revision " + line.revision() + " is missing.");
        }
        digest.update(bytes);
        if (line.sha256() != null
                && !HexFormat.of().formatHex(sha256().digest(bytes)).equals(line.sha256())) {
            throw new NotACase("The file " + line.file() + " is not the one that revisions.json describes.");
        }
        return new CaseFile.ImportedRevision(
                line.revision(), line.date(), line.author(), line.summary(), utf8(bytes, line.file()));
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

    private static String heading(String markdown, String fallback) {
        return markdown.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(fallback);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
