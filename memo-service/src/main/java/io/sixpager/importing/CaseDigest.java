package io.sixpager.importing;

import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.shared.Sha256;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * SHA-256 over all that a history says, wherever it was read: two that say something else have different ones. Its
 * figures are named in the texts by hashes of their own.
 */
final class CaseDigest {

    /** Half a character, which JSON can spell, has no form in UTF-8. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private CaseDigest() {}

    static String of(CaseFile file) {
        return Sha256.of(JSON.writeValueAsBytes(Arrays.asList(
                file.title(),
                file.restricted(),
                file.owner(),
                file.coauthors(),
                file.source(),
                file.revisions().stream().map(CaseDigest::inUtc).toList(),
                file.acts().stream().map(CaseDigest::inUtc).toList())));
    }

    /** What a history says of one revision, under names that digests have had ever since. */
    private record Said(int revision, OffsetDateTime date, String author, String summary, String markdown) {}

    private static Said inUtc(ImportedRevision of) {
        return new Said(of.revision(), inUtc(of.date()), of.author(), of.summary(), of.markdown());
    }

    private static Act inUtc(Act act) {
        return new Act(act.after(), inUtc(act.at()), act.by(), act.post(), act.body(), act.as());
    }

    /** The same moment, however far from it somebody's clock was. */
    private static OffsetDateTime inUtc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
