package io.sixpager.importing;

import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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

    private final URI service;
    private final String account;
    private final UnaryOperator<@Nullable String> passwords;
    private final Consumer<String> progress;
    private final Map<String, MemoClient> clients = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int sent;
    private String memoId = "";
    private JsonNode latest = MissingNode.getInstance();

    /**
     * @param account who imports
     * @param passwords the password of an account; null for whoever has none here
     */
    CasePlayer(URI service, String account, UnaryOperator<@Nullable String> passwords, Consumer<String> progress) {
        this.service = service;
        this.account = account;
        this.passwords = passwords;
        this.progress = progress;
    }

    /** @param client the session of whoever imports; nobody else acts */
    CasePlayer(URI service, String account, MemoClient client, Consumer<String> progress) {
        this(service, account, _ -> null, progress);
        clients.put(account, client);
    }

    /** Plays the whole history and returns the memo's number. */
    long play(CaseFile file) {
        var owner = file.owner() == null ? account : sender(file.owner());
        var first = file.revisions().getFirst();
        var drafted = post(
                file,
                owner,
                "/api/memos",
                Map.of("title", file.title(), "restricted", file.restricted()),
                claim(first.date().toString(), first.author(), file));
        memoId = drafted.path("memoId").asString();
        for (var coauthor : file.coauthors()) {
            post(
                    file,
                    owner,
                    path("coauthors"),
                    Map.of("account", coauthor),
                    claim(first.date().toString(), null, file));
        }
        for (var revision : file.revisions()) {
            submit(file, revision);
            file.acts().stream()
                    .filter(act -> act.after() == revision.revision())
                    .forEach(act -> perform(file, act));
        }
        return drafted.path("number").asLong();
    }

    /** The key of the last command: whoever finds an answer to it knows that everything was sent. */
    static String lastKey(CaseFile file) {
        return key(
                file,
                1
                        + file.coauthors().size()
                        + file.revisions().size()
                        + file.acts().size());
    }

    private static String key(CaseFile file, int place) {
        return "import-" + file.digest().substring(0, 32) + "-" + place;
    }

    private void submit(CaseFile file, ImportedRevision revision) {
        latest = post(
                file,
                sender(revision.author()),
                path("revisions"),
                Map.of(
                        "baseRevision", revision.revision() - 1,
                        "markdown", revision.markdown(),
                        "summary", revision.summary()),
                claim(revision.date().toString(), revision.author(), file));
        progress.accept(
                "Revision " + revision.revision() + " of " + file.revisions().size() + ": "
                        + latest.path("pages").asInt() + " pages, "
                        + latest.path("words").asInt() + " words, "
                        + latest.path("changeClass").asString());
    }

    private void perform(CaseFile file, Act act) {
        var body = new LinkedHashMap<String, Object>(act.body());
        if (act.post().equals("verdicts")
                || act.post().equals("objections")
                || act.post().equals("readings")
                || act.post().equals("decision")) {
            body.put("revision", latest.path("revision").asInt());
            body.put("contentHash", latest.path("contentHash").asString());
        }
        if ("all".equals(body.get("pages"))) {
            var pages = client(act.by()).get(path("revisions/" + act.after()));
            var count =
                    pages.path("pages").asInt() + pages.path("appendixPages").asInt();
            body.put("pages", IntStream.rangeClosed(1, count).boxed().toList());
        }
        var receipt = post(
                file, act.by(), path(resolve(act.post())), body, claim(act.at().toString(), null, file));
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

    private String sender(String author) {
        return passwords.apply(author) == null ? account : author;
    }

    private static Map<String, String> claim(String at, @Nullable String by, CaseFile file) {
        var headers = new HashMap<String, String>();
        headers.put("Sixpager-Claimed-At", at);
        headers.put("Sixpager-Claimed-Source", file.source());
        if (by != null) {
            headers.put("Sixpager-Claimed-By", by);
        }
        return headers;
    }

    private JsonNode post(CaseFile file, String sender, String path, Map<String, ?> body, Map<String, String> headers) {
        sent++;
        headers.put("Idempotency-Key", key(file, sent));
        return client(sender).post(path, body, headers);
    }

    private MemoClient client(String username) {
        return clients.computeIfAbsent(username, name -> {
            var password = passwords.apply(name);
            if (password == null) {
                throw new MemoClient.Refused(401, "The history acts as “" + name + "”, who has no account here.");
            }
            return MemoClient.signIn(service, name, password);
        });
    }

    @Override
    public void close() {
        clients.values().forEach(MemoClient::close);
    }
}
