package io.sixpager.importing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code revisions.json} and {@code case.json} say, complete or refused. */
final class CaseLines {

    static final String THREADS = "threads.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record RevisionLine(
            int revision,
            String file,
            OffsetDateTime date,
            String author,
            String summary,
            @Nullable String sha256,
            @Nullable String original) {}

    record CaseLine(
            @Nullable String title,
            @Nullable Boolean restricted,
            @Nullable String owner,
            @Nullable List<String> coauthors,
            @Nullable String source,
            @Nullable List<CaseFile.Act> acts) {

        static CaseLine empty() {
            return new CaseLine(null, null, null, null, null, null);
        }
    }

    private CaseLines() {}

    static List<RevisionLine> revisions(byte[] json) {
        List<RevisionLine> lines = read("revisions.json", json, new TypeReference<>() {});
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var where = "entry " + (i + 1);
            if (line == null) {
                throw notInForm("revisions.json", where + " is empty");
            }
            require("revisions.json", where, "file", line.file());
            require("revisions.json", where, "date", line.date());
            require("revisions.json", where, "author", line.author());
            require("revisions.json", where, "summary", line.summary());
        }
        return lines;
    }

    static CaseLine caseLine(byte[] json) {
        CaseLine line = read("case.json", json, new TypeReference<>() {});
        if (line.coauthors() != null && line.coauthors().stream().anyMatch(Objects::isNull)) {
            throw notInForm("case.json", "a coauthor has no name");
        }
        var acts = line.acts() == null ? List.<CaseFile.Act>of() : line.acts();
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            var where = "act " + (i + 1);
            if (act == null) {
                throw notInForm("case.json", where + " is empty");
            }
            require("case.json", where, "at", act.at());
            require("case.json", where, "by", act.by());
            require("case.json", where, "post", act.post());
            require("case.json", where, "body", act.body());
        }
        return line;
    }

    static List<CaseThread> threads(byte[] json) {
        List<CaseThread> threads = read(THREADS, json, new TypeReference<>() {});
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i) == null || !threads.get(i).isComplete()) {
                throw notInForm(THREADS, "thread " + (i + 1) + " says nothing");
            }
        }
        return threads;
    }

    private static <T> T read(String file, byte[] json, TypeReference<T> type) {
        try {
            var value = JSON.readValue(json, type);
            if (value == null) {
                throw notInForm(file, "it holds nothing");
            }
            return value;
        } catch (JacksonException e) {
            throw notInForm(file, complaint(e));
        }
    }

    /** The place in words of the file itself; what the parser says is meant for programmers. */
    private static String complaint(JacksonException e) {
        var location = e.getLocation();
        var line = location == null || location.getLineNr() < 1 ? "" : " in line " + location.getLineNr();
        var field = e.getPath().reversed().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .findFirst();
        if (field.isPresent()) {
            return "the field “" + field.get() + "”" + line + " " + expected(field.get());
        }
        return e instanceof StreamReadException ? "it is no JSON" + line : "it is built otherwise" + line;
    }

    private static String expected(String field) {
        return switch (field) {
            case "date", "at" -> "must be a time with an offset, such as 2024-03-01T09:00:00Z";
            case "revision", "after" -> "must be a number";
            case "acts", "coauthors" -> "must be a list";
            case "restricted" -> "must be true or false";
            case "body" -> "must be an object";
            default -> "must be text";
        };
    }

    private static void require(String file, String where, String field, @Nullable Object value) {
        if (value == null) {
            throw notInForm(file, where + " has no " + field);
        }
    }

    private static NotACase notInForm(String file, String what) {
        return new NotACase(file + " is not in the expected form: " + what + ".");
    }
}
