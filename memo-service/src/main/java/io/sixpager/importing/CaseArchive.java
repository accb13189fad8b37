package io.sixpager.importing;

import io.sixpager.exchange.FigureAddress;
import io.sixpager.exchange.Originals;
import io.sixpager.exchange.file.ZipWriting;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.importing.CaseLines.CaseLine;
import io.sixpager.importing.CaseLines.RevisionLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A history as the zip that an upload takes, wherever it was read. It says the same, and so has the same digest. */
final class CaseArchive {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private CaseArchive() {}

    static byte[] of(CaseFile file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipWriting(bytes)) {
            zip.add(
                    "revisions.json",
                    JSON.writeValueAsBytes(
                            file.revisions().stream().map(CaseArchive::line).toList()));
            zip.add("case.json", JSON.writeValueAsBytes(line(file)));
            if (!file.threads().isEmpty()) {
                zip.add(CaseLines.THREADS, JSON.writeValueAsBytes(file.threads()));
            }
            for (var revision : file.revisions()) {
                var original = revision.original();
                if (original == null || isBeside(revision)) {
                    zip.add(name(revision), revision.markdown());
                }
                if (original != null) {
                    zip.add(isBeside(revision) ? Originals.file(name(revision)) : name(revision), original);
                }
            }
            for (var figure : file.figures()) {
                zip.add(FigureAddress.file(figure.hash(), figure.mediaType()), figure.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static CaseLine line(CaseFile file) {
        return new CaseLine(
                file.title(), file.restricted(), file.owner(), file.coauthors(), file.source(), file.acts());
    }

    private static RevisionLine line(ImportedRevision revision) {
        return new RevisionLine(
                revision.revision(),
                name(revision),
                revision.date(),
                revision.author(),
                revision.summary(),
                null,
                isBeside(revision) ? Originals.file(name(revision)) : null);
    }

    /** Whether the text came with its original. One that was changed here goes as it was, to be changed there. */
    private static boolean isBeside(ImportedRevision revision) {
        return revision.original() != null && revision.changed().isEmpty();
    }

    private static String name(ImportedRevision revision) {
        return revision.revision() + ".md";
    }
}
