package io.sixpager.importing;

import io.sixpager.document.ChangeClass;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.importing.CaseFile.ImportedRevision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends a history's commands to the service, as the people who are said to have done them where they have accounts, and
 * otherwise as one account with the original's name as a claim. Every command carries a key made of the history and its
 * place in it, so that an interrupted import goes on where it ended.
 */
final class CasePlayer implements AutoCloseable {

    private static final Set<String> ON_A_REVISION = Set.of("verdicts", "objections", "readings", "decision");

    private final CaseFile file;
    private final Senders senders;
    private final Consumer<String> progress;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private int sent;
    private String memoId = "";
    private JsonNode latest = MissingNode.getInstance();

    CasePlayer(CaseFile file, Senders senders, Consumer<String> progress) {
        this.file = file;
        this.senders = senders;
        this.progress = progress;
    }

    /** Plays the whole history and returns the memo's number. */
    long play() {
        var number = draft();
        var first = file.revisions().getFirst();
        for (var coauthor : file.coauthors()) {
            post(owner(), path("coauthors"), Map.of("account", coauthor), claim(first.date(), null));
        }
        for (var revision : file.revisions()) {
            submit(revision);
            file.acts().stream()
                    .filter(act -> act.after() == revision.revision())
                    .forEach(this::perform);
        }
        return number;
    }

    /** Whether the memo tells of the last thing that the history holds; a memo that is not there yet is begun. */
    boolean hasPlayed() {
        draft();
        var claims = claims();
        var commands = 1
                + file.coauthors().size()
                + file.revisions().size()
                + file.acts().size();
        return claims.size() >= commands && claims.contains(lastMoment());
    }

    private Instant lastMoment() {
        return file.acts().stream()
                .filter(act -> act.after() == file.revisions().size())
                .map(Act::at)
                .reduce(file.revisions().getLast().date(), (_, later) -> later)
                .toInstant();
    }

    /** What is claimed of the originals, event by event. */
    private List<Instant> claims() {
        var claims = new ArrayList<Instant>();
        for (var cursor = "0"; !cursor.isEmpty(); ) {
            var page = senders.client(owner()).get(path("history?limit=100&cursor=" + cursor));
            for (var entry : page.path("items")) {
                var claimed = entry.path("claimedAt").asString("");
                if (!claimed.isEmpty()) {
                    claims.add(Instant.parse(claimed));
                }
            }
            cursor = page.path("next").asString("");
        }
        return claims;
    }

    private long draft() {
        sent = 0;
        var first = file.revisions().getFirst();
        var drafted = post(
                owner(),
                "/api/memos",
                Map.of("title", file.title(), "restricted", file.restricted()),
                claim(first.date(), first.author()));
        memoId = drafted.path("memoId").asString();
        return drafted.path("number").asLong();
    }

    private String owner() {
        return senders.inPlaceOf(file.owner());
    }

    private void submit(ImportedRevision revision) {
        var sender = senders.inPlaceOf(revision.author());
        file.figures().stream()
                .filter(figure -> revision.markdown().contains(figure.hash()))
                .forEach(figure -> show(sender, figure));
        latest = post(
                sender,
                path("revisions"),
                Map.of(
                        "baseRevision", revision.revision() - 1,
                        "markdown", revision.markdown(),
                        "summary", revision.summary()),
                claim(revision.date(), revision.author()));
        progress.accept("Revision " + revision.revision() + " of "
                + file.revisions().size() + ": "
                + counted(latest.path("pages").asInt(), "page") + ", "
                + counted(latest.path("words").asInt(), "word") + ", "
                + ChangeClass.valueOf(latest.path("changeClass").asString()).phrase());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Whoever shows a figure must have brought it in. */
    private void show(String sender, ImportedFigure figure) {
        if (shown.add(sender + " " + figure.hash())) {
            senders.client(sender).post("/api/figures", figure.mediaType(), figure.content(), Map.of());
        }
    }

    private void perform(Act act) {
        var body = new LinkedHashMap<String, Object>(act.body());
        if (ON_A_REVISION.contains(act.post())) {
            body.put("revision", latest.path("revision").asInt());
            body.put("contentHash", latest.path("contentHash").asString());
        }
        if ("all".equals(body.get("pages"))) {
            var pages = senders.client(act.by()).get(path("revisions/" + act.after()));
            var count =
                    pages.path("pages").asInt() + pages.path("appendixPages").asInt();
            body.put("pages", IntStream.rangeClosed(1, count).boxed().toList());
        }
        var receipt = post(act.by(), path(resolve(act.post())), body, claim(act.at(), null));
        var name = act.as();
        if (name != null) {
            names.put(name, receipt.path("objectionId").asString());
        }
    }

    /** {@code objections/NAME/answer} means the objection that an earlier act raised under that name. */
    private String resolve(String post) {
        var parts = post.split("/");
        if (parts.length == 3) {
            parts[1] = names.getOrDefault(parts[1], parts[1]);
        }
        return String.join("/", parts);
    }

    private String path(String below) {
        return "/api/memos/" + memoId + "/" + below;
    }

    private Map<String, String> claim(OffsetDateTime at, @Nullable String by) {
        var headers = new HashMap<String, String>();
        headers.put("Sixpager-Claimed-At", at.toString());
        headers.put("Sixpager-Claimed-Source", file.source());
        if (by != null) {
            headers.put("Sixpager-Claimed-By", by);
        }
        return headers;
    }

    private JsonNode post(String sender, String path, Map<String, ?> body, Map<String, String> headers) {
        sent++;
        headers.put("Idempotency-Key", "import-" + file.digest().substring(0, 32) + "-" + sent);
        return senders.client(sender).post(path, body, headers);
    }

    @Override
    public void close() {
        senders.close();
    }
}
