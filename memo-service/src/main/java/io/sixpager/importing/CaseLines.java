package io.sixpager.importing;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code revisions.json} and {@code case.json} say, complete or refused. */
final class CaseLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

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
            @Nullable List<CaseFile.Act> acts) {

        static CaseLine empty() {
            return new CaseLine(null, false, null, null, null, null);
        }
    }

    private CaseLines() {}

    static List<RevisionLine> revisions(byte[] json) {
        List<RevisionLine> lines = read("revisions.json", json, new TypeReference<>() {});
        for (var line : lines) {
            if (line == null || missing(line.file(), line.date(), line.author(), line.summary())) {
                throw notInForm("revisions.json", "every revision has a file, a date, an author and a summary");
            }
        }
        return lines;
    }

    static CaseLine caseLine(byte[] json) {
        CaseLine line = read("case.json", json, new TypeReference<>() {});
        if (line.coauthors() != null && line.coauthors().stream().anyMatch(Objects::isNull)) {
            throw notInForm("case.json", "every coauthor has a name");
        }
        for (var act : line.acts() == null ? List.<CaseFile.Act>of() : line.acts()) {
            if (act == null || missing(act.at(), act.by(), act.post(), act.body())) {
                throw notInForm("case.json", "every act has at, by, post and body");
            }
        }
        return line;
    }

    private static <T> T read(String file, byte[] json, TypeReference<T> type) {
        try {
            var value = JSON.readValue(json, type);
            if (value == null) {
                throw notInForm(file, "it holds nothing");
            }
            return value;
        } catch (JacksonException e) {
            throw notInForm(file, e.getOriginalMessage());
        }
    }

    private static boolean missing(@Nullable Object... values) {
        return Arrays.stream(values).anyMatch(Objects::isNull);
    }

    private static NotACase notInForm(String file, String what) {
        return new NotACase(file + " is not in the expected form: " + what + (what.endsWith(".") ? "" : "."));
    }
}
