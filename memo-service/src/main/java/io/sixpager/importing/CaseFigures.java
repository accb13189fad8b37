package io.sixpager.importing;

import io.sixpager.exchange.FigureAddress;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.shared.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The figures that came with a history: each under {@code figures/} by its hash. Those that nobody shows are not read. */
final class CaseFigures {

    private static final int MAX_ALL = 32 << 20;

    private final List<ImportedFigure> found = new ArrayList<>();
    private long bytes;

    private CaseFigures() {}

    /** @throws NotACase if a file is not what its name says, or all of them are too large */
    static List<ImportedFigure> of(List<ImportedRevision> revisions, CaseSource source) throws IOException {
        var hashes = new LinkedHashSet<String>();
        revisions.forEach(revision -> hashes.addAll(FigureAddress.in(revision.markdown())));
        var figures = new CaseFigures();
        for (var hash : hashes) {
            for (var mediaType : FigureAddress.MEDIA_TYPES) {
                figures.read(hash, mediaType, source);
            }
        }
        return figures.found;
    }

    private void read(String hash, String mediaType, CaseSource source) throws IOException {
        var name = FigureAddress.file(hash, mediaType);
        var content = source.read(name);
        if (content == null) {
            return;
        }
        if (!Sha256.of(content).equals(hash)) {
            throw new NotACase("The file " + name + " is not the figure that its name says.");
        }
        bytes += content.length;
        if (bytes > MAX_ALL) {
            throw new NotACase("The figures of the history are larger than 32 MiB together.");
        }
        found.add(new ImportedFigure(hash, mediaType, content));
    }
}
